namespace PeaceTerms;

/// <summary>A fact of the dossier that an overlap of scopes rests on, so that it can be checked again.</summary>
public sealed record ScopeFact
{
    /// <summary>The kind of fact.</summary>
    public required ScopeFactKind Kind { get; init; }

    /// <summary>The member, the part or the holder, by id, or a circumstance as its text.</summary>
    public required string Subject { get; init; }

    /// <summary>The group, the whole, or the area held, by id or as an area's text, or the other circumstance.</summary>
    public required string Object { get; init; }

    /// <summary>Where the fact is written; null when the dossier names no source.</summary>
    public Citation? Source { get; init; }
}
