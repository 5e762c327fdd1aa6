namespace PeaceTerms;

/// <summary>A recorded fact: how much a party held of a category on a day or at an event. Ceilings may be worded by it, as "75 % of the level of that day".</summary>
public sealed record ForceLevel
{
    /// <summary>The party.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The category.</summary>
    public required CategoryId Category { get; init; }

    /// <summary>The day of which this is known; null when it is recorded of an event.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The event of which it is recorded; null when it is recorded of a day.</summary>
    public EventId? At { get; init; }

    /// <summary>How much: an amount of its own, neither relative nor in steps.</summary>
    public required Quantity Amount { get; init; }

    /// <summary>Where this is written.</summary>
    public required Citation Source { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }

    /// <summary>The level that is asked for, if the records know it and do not differ. A day and an event of that day are one moment.</summary>
    internal static KnownLevel? Find(IEnumerable<ForceLevel> levels, LevelOf asked, Func<EventId, DateOnly?> dateOf)
    {
        DateOnly? Day(DateOnly? date, EventId? at) => date ?? (at is { } happening ? dateOf(happening) : null);
        var day = Day(asked.Date, asked.At);
        var found = levels.Where(level => level is not null && level.Party == asked.Party && level.Category == asked.Category
            && ((asked.At is not null && level.At == asked.At) || (day is not null && Day(level.Date, level.At) == day))).ToList();
        return found.Count > 0 && found.TrueForAll(level => level.Amount == found[0].Amount) ? new KnownLevel(found[0].Amount, $"{found[0].Source}") : null;
    }
}
