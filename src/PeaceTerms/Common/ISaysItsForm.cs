namespace PeaceTerms;

/// <summary>A converter of a text whose form a JSON Schema can state.</summary>
internal interface ISaysItsForm : ISaysWhatItExpects
{
    /// <summary>The form as a regular expression of ECMA-262 that matches the whole text.</summary>
    string Pattern { get; }

    /// <summary>The name that JSON Schema has for the form, such as "duration"; null when it has none.</summary>
    string? Format { get; }
}
