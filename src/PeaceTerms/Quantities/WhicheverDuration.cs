namespace PeaceTerms;

/// <summary>Several lengths of which the shortest counts, or the longest: "for ten years or until the handover, whichever comes first".</summary>
public sealed record WhicheverDuration : Duration
{
    private readonly ValueList<Duration> of = ValueList.Empty<Duration>();

    /// <summary>The lengths, at least two. A length with a renewal, a notice or parts of its own is a validation error.</summary>
    public IReadOnlyList<Duration> Of
    {
        get => of;
        init => of = ValueList.From(value);
    }

    /// <summary>Whether the longest counts. Null or false: the shortest does.</summary>
    public bool? Later { get; init; }

    internal override IEnumerable<CalendarPeriod> Named => of.SelectMany(one => one.Named);
}
