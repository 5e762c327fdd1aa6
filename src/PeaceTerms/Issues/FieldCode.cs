namespace PeaceTerms;

/// <summary>A code of the same matter in a research data set, so that results can be joined with it.</summary>
public sealed record FieldCode
{
    /// <summary>The scheme: <c>PA-X</c>, <c>UCDP</c> (its peace agreement data set) or <c>PAM</c> (Peace Accords Matrix), or another.</summary>
    public required string Scheme { get; init; }

    /// <summary>The code in that scheme.</summary>
    public required string Code { get; init; }
}
