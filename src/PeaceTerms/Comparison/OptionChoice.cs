namespace PeaceTerms;

/// <summary>One option of a document, as a side of a finding takes it (rules T5, M4).</summary>
public sealed record OptionChoice : IComparable<OptionChoice>
{
    /// <summary>The document that offers the options; the statement's own id where no source is named.</summary>
    public required string Document { get; init; }

    /// <summary>The option.</summary>
    public required OptionLabel Option { get; init; }

    /// <summary>Compares by document, group and name in ordinal order.</summary>
    /// <param name="other">The other choice.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(OptionChoice? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <summary>The choice as text in keys.</summary>
    /// <returns>Such as <c>memorandum-1/ceasefire: option 1</c>.</returns>
    public override string ToString() => $"{Document}/{Option}";
}
