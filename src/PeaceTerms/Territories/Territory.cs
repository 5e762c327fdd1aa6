namespace PeaceTerms;

/// <summary>A territory in a tree of territories. Names are labels given by sources and imply no view on status.</summary>
public sealed record Territory
{
    private readonly ValueList<TerritoryId> core = ValueList.Empty<TerritoryId>();
    private readonly ValueList<TerritoryId> mayInclude = ValueList.Empty<TerritoryId>();

    /// <summary>The territory's id, unique among the dossier's territories.</summary>
    public required TerritoryId Id { get; init; }

    /// <summary>The name as the sources give it.</summary>
    public required string Name { get; init; }

    /// <summary>The territory that this one lies in; null at the top of a tree. It orders the map and says nothing of sovereignty.</summary>
    public TerritoryId? Within { get; init; }

    /// <summary>Whether the sources leave the extent open, as in "land along the border". False means that the extent is known.</summary>
    public bool IsVague { get; init; }

    /// <summary>For a vague territory: what surely belongs to it. Empty when nothing is sure.</summary>
    public IReadOnlyList<TerritoryId> Core
    {
        get => core;
        init => core = ValueList.From(value);
    }

    /// <summary>For a vague territory: what may belong to it. Empty means anything in <see cref="Within"/>.</summary>
    public IReadOnlyList<TerritoryId> MayInclude
    {
        get => mayInclude;
        init => mayInclude = ValueList.From(value);
    }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
