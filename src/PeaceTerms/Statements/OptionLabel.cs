namespace PeaceTerms;

/// <summary>Marks a statement as part of one of several options that its document offers for choice (rule T5). Of a group exactly one option is meant to hold.</summary>
public sealed record OptionLabel
{
    /// <summary>What the options are options of, such as <c>ceasefire</c>; statements of one document with the same group are alternatives.</summary>
    public required string Group { get; init; }

    /// <summary>The option's name, such as <c>option 1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The label as text.</summary>
    /// <returns>Such as <c>ceasefire: option 1</c>.</returns>
    public override string ToString() => $"{Group}: {Name}";
}
