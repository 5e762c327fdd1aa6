namespace PeaceTerms;

/// <summary>A literal range of lengths, read as written whoever speaks (rule D2). An end that is not given is open to zero or to no end.</summary>
public sealed record DurationRange : Duration
{
    /// <summary>The shortest length, included; null when there is none.</summary>
    public CalendarPeriod? AtLeast { get; init; }

    /// <summary>The length that must be exceeded, not included; null when there is none.</summary>
    public CalendarPeriod? MoreThan { get; init; }

    /// <summary>The longest length, included; null when there is none.</summary>
    public CalendarPeriod? AtMost { get; init; }

    /// <summary>The length that must not be reached, not included; null when there is none.</summary>
    public CalendarPeriod? LessThan { get; init; }

    internal override IEnumerable<CalendarPeriod> Named =>
        new[] { AtLeast, MoreThan, AtMost, LessThan }.Where(period => period is not null).Select(period => period!.Value);
}
