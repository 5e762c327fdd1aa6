namespace PeaceTerms;

/// <summary>A document that statements are taken from.</summary>
public sealed record Source
{
    /// <summary>The document's id, unique among the dossier's sources.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The publisher; null when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of the document itself, which may be later than what it reports; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it can be read; null when not known. Shown as text, never fetched.</summary>
    public string? Address { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
