namespace PeaceTerms;

/// <summary>Any of several periods; direction applies to each (rule O6).</summary>
public sealed record OneOfDurations : Duration
{
    private readonly ValueList<CalendarPeriod> periods = ValueList.Empty<CalendarPeriod>();

    /// <summary>The periods. An empty list is a validation error.</summary>
    public IReadOnlyList<CalendarPeriod> Periods
    {
        get => periods;
        init => periods = ValueList.From(value);
    }

    /// <summary>Whether the source means these periods and no others. Null or false: it does not say so.</summary>
    public bool? Exactly { get; init; }

    internal override IEnumerable<CalendarPeriod> Named => Periods;
}
