namespace PeaceTerms;

/// <summary>A converter of values that are written by name.</summary>
internal interface INamedValues
{
    /// <summary>The names, in the order of the values.</summary>
    IReadOnlyList<string> Names { get; }
}
