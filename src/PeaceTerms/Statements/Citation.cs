namespace PeaceTerms;

/// <summary>Where something is said: a document and the place in it.</summary>
public sealed record Citation
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The place in the document, such as an article or a point; null for the document as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>The citation for readers.</summary>
    /// <returns>Such as <c>memorandum-1, point 4</c>.</returns>
    public override string ToString() => Locator is null ? Document.ToString() : $"{Document}, {Locator}";
}
