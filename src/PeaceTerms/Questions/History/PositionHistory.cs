namespace PeaceTerms;

/// <summary>How parties have moved, issue by issue, in a fixed order: reordering statements, parties or files changes nothing.</summary>
public sealed record PositionHistory
{
    private readonly ValueList<PositionTrack> tracks = ValueList.Empty<PositionTrack>();
    private readonly ValueList<PartyId> silent = ValueList.Empty<PartyId>();

    /// <summary>The last day of the history, included; null when every statement counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many statements and provisions of all parties lie after the day and were left out.</summary>
    public required int StatementsAfterAsOf { get; init; }

    /// <summary>The tracks, by party and then by issue.</summary>
    public IReadOnlyList<PositionTrack> Tracks
    {
        get => tracks;
        init => tracks = ValueList.From(value);
    }

    /// <summary>Those asked for who have said nothing by that day, in ordinal order; what a group of theirs said is the group's.</summary>
    public IReadOnlyList<PartyId> Silent
    {
        get => silent;
        init => silent = ValueList.From(value);
    }
}
