using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>A set of outcomes on an axis: sorted cuts, between which outcomes are in and out in turn, and whether "no limit" is in.</summary>
public sealed record OrderedSet : OutcomeSet
{
    // Nearly all sets have one stretch or a few, whose cuts need no list of their own while sets are joined.
    private const int MostOnStack = 8;

    private readonly ValueList<Cut> cuts;

    /// <summary>Reads a set from its parts.</summary>
    /// <param name="domain">The domain; its outcomes lie on an axis.</param>
    /// <param name="ranges">The stretches of figures, in any order.</param>
    /// <param name="noLimit">Whether "no limit" belongs to the set; ignored where it is no outcome of the domain.</param>
    [JsonConstructor]
    [SetsRequiredMembers]
    internal OrderedSet(OutcomeDomain domain, IReadOnlyList<OutcomeRange>? ranges, bool noLimit)
        : this(domain, Ordered(domain, ranges ?? []), noLimit && domain.HasTop)
    {
    }

    [SetsRequiredMembers]
    private OrderedSet(OutcomeDomain domain, ValueList<Cut> cuts, bool noLimit = false) => (Domain, this.cuts, NoLimit) = (domain, cuts, noLimit);

    /// <summary>The stretches of figures, in rising order, apart from each other. Never null.</summary>
    public IReadOnlyList<OutcomeRange> Ranges => ValueList.From(Enumerable.Range(0, StretchCount).Select(StretchAt)
        .Select(one => new OutcomeRange { From = one.From, FromIncluded = one.FromIncluded, To = one.To, ToIncluded = one.ToIncluded }));

    /// <summary>Whether "no limit", or "without end", belongs to the set.</summary>
    public bool NoLimit { get; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsEmpty => cuts.Count == 0 && !NoLimit;

    internal static OrderedSet All(OutcomeDomain domain) => new(domain, EveryCut(domain), domain.HasTop);

    internal static OrderedSet Empty(OutcomeDomain domain) => new(domain, ValueList.Empty<Cut>());

    internal static OrderedSet Exactly(OutcomeDomain domain, decimal value) => Between(domain, value, true, value, true);

    internal static OrderedSet OnlyNoLimit(OutcomeDomain domain) => new(domain, ValueList.Empty<Cut>(), domain.HasTop);

    /// <summary>Every figure, without the top.</summary>
    internal static OrderedSet EveryFigure(OutcomeDomain domain) => domain.HasTop ? new(domain, ((OrderedSet)domain.Everything).cuts) : (OrderedSet)domain.Everything;

    /// <summary>The figures between two ends; a null end is open and leaves the top out.</summary>
    internal static OrderedSet Between(OutcomeDomain domain, decimal? from, bool fromIncluded, decimal? to, bool toIncluded)
    {
        var low = new Cut(from ?? 0, from is not null && !fromIncluded);
        var high = to is { } end ? new Cut(end, toIncluded) : (Cut?)null;
        var set = high is { } h && h.CompareTo(low) <= 0
            ? (OrderedSet)domain.Nothing
            : new OrderedSet(domain, Normal(high is { } cut ? [low, cut] : [low], domain));
        return set.Join((OrderedSet)domain.Everything, static (a, b) => a && b);
    }

    /// <inheritdoc/>
    public override OutcomeSet Intersect(OutcomeSet other) => ReferenceEquals(this, other) ? this : Join(Same(other), static (a, b) => a && b);

    /// <inheritdoc/>
    public override OutcomeSet Unite(OutcomeSet other) => ReferenceEquals(this, other) ? this : Join(Same(other), static (a, b) => a || b);

    /// <inheritdoc/>
    public override OutcomeSet Complement() => Join((OrderedSet)Domain.Everything, static (a, all) => all && !a);

    /// <inheritdoc/>
    public override bool Contains(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Number is not { } number)
        {
            return outcome.NoLimit == true && NoLimit;
        }

        var place = new Cut(number, false);
        var isWithin = false;
        foreach (var cut in cuts)
        {
            if (cut.CompareTo(place) > 0)
            {
                break;
            }

            isWithin = !isWithin;
        }

        return isWithin && (!Domain.IsWhole || decimal.Truncate(number) == number);
    }

    /// <inheritdoc/>
    public override Outcome? Witness()
    {
        if (cuts.Count == 0)
        {
            return NoLimit ? new Outcome { NoLimit = true } : null;
        }

        var first = cuts[0];
        var inside = !first.IsAfter ? first.Value
            : cuts.Count == 1 ? first.Value + 1
            : cuts[1].IsAfter ? cuts[1].Value
            : first.Value + ((cuts[1].Value - first.Value) / 2);
        return new Outcome { Number = inside };
    }

    /// <inheritdoc/>
    public override Gap? DistanceTo(OutcomeSet other)
    {
        var set = Same(other);
        (decimal Amount, bool IsReached)? nearest = NoLimit && set.NoLimit ? (0, true) : null;
        for (var mine = 0; mine < StretchCount; mine++)
        {
            for (var theirs = 0; theirs < set.StretchCount; theirs++)
            {
                var (one, another) = (StretchAt(mine), set.StretchAt(theirs));
                var gap = Between(one, another) ?? Between(another, one) ?? (0, true);
                nearest = nearest is not { } known || (gap.Amount, !gap.IsReached).CompareTo((known.Amount, !known.IsReached)) < 0 ? gap : known;
            }
        }

        return nearest is { } found ? new Gap { Amount = found.Amount, Unit = Domain.Unit, IsReached = found.IsReached } : null;
    }

    internal override OutcomeSet AndBetter(bool moreIsBetter)
    {
        if (IsEmpty)
        {
            return this;
        }

        var every = (OrderedSet)Domain.Everything;
        if (moreIsBetter)
        {
            return cuts.Count == 0 ? OnlyNoLimit(Domain) : new OrderedSet(Domain, ValueList.Of([cuts[0]]), Domain.HasTop).Join(every, static (a, b) => a && b);
        }

        return NoLimit ? every
            : cuts.Count % 2 == 1 ? EveryFigure(Domain)
            : new OrderedSet(Domain, ValueList.Of([every.cuts[0], cuts[^1]]));
    }

    internal override bool Overlaps(OutcomeSet other)
    {
        var set = Same(other);
        return (NoLimit && set.NoLimit) || Walk(cuts.AsSpan(), set.cuts.AsSpan(), static (a, b) => a && b, stackalloc Cut[1]) > 0;
    }

    /// <summary>How many stretches of figures there are.</summary>
    internal int StretchCount => (cuts.Count + 1) / 2;

    /// <summary>Whether the set is one unbroken stretch, up to "no limit" where that belongs to it.</summary>
    internal bool IsOneStretch => StretchCount == 0 || (StretchCount == 1 && (!NoLimit || cuts.Count == 1));

    /// <summary>Whether the set is a single figure.</summary>
    internal bool IsOneFigure => !NoLimit && StretchCount == 1 && StretchAt(0) is var only && only.From == only.To;

    private OrderedSet Same(OutcomeSet other) =>
        other as OrderedSet is { } set ? SameDomain(set) : throw new ArgumentException("The sets are of different domains.", nameof(other));

    private static (decimal Amount, bool IsReached)? Between(in Stretch lower, in Stretch upper) =>
        lower.To is { } end && (end < upper.From || (end == upper.From && !(lower.ToIncluded && upper.FromIncluded)))
            ? (upper.From - end, lower.ToIncluded && upper.FromIncluded)
            : null;

    /// <summary>The set of what a rule takes from both; one of the two themselves where it is the same.</summary>
    private OrderedSet Join(OrderedSet other, Func<bool, bool, bool> rule)
    {
        var most = cuts.Count + other.cuts.Count;
        var joined = most <= MostOnStack ? stackalloc Cut[MostOnStack] : new Cut[most];
        var found = joined[..Walk(cuts.AsSpan(), other.cuts.AsSpan(), rule, joined)];
        var noLimit = rule(NoLimit, other.NoLimit);
        return IsMadeOf(found, noLimit) ? this : other.IsMadeOf(found, noLimit) ? other : new OrderedSet(Domain, ValueList.Of(found.ToArray()), noLimit);
    }

    /// <summary>Walks along two lists of cuts and writes those of the joined set, as far as there is room; gives their number.</summary>
    private static int Walk(ReadOnlySpan<Cut> one, ReadOnlySpan<Cut> other, Func<bool, bool, bool> rule, Span<Cut> joined)
    {
        var (count, mine, theirs, inMine, inTheirs, inJoined) = (0, 0, 0, false, false, false);
        while ((mine < one.Length || theirs < other.Length) && count < joined.Length)
        {
            var order = mine == one.Length ? 1 : theirs == other.Length ? -1 : one[mine].CompareTo(other[theirs]);
            var cut = order <= 0 ? one[mine] : other[theirs];
            if (order <= 0)
            {
                (mine, inMine) = (mine + 1, !inMine);
            }

            if (order >= 0)
            {
                (theirs, inTheirs) = (theirs + 1, !inTheirs);
            }

            if (rule(inMine, inTheirs) != inJoined)
            {
                inJoined = !inJoined;
                joined[count++] = cut;
            }
        }

        return count;
    }

    private bool IsMadeOf(ReadOnlySpan<Cut> those, bool noLimit) => noLimit == NoLimit && those.SequenceEqual(cuts.AsSpan());

    private static ValueList<Cut> Normal(ReadOnlySpan<Cut> cuts, OutcomeDomain domain)
    {
        var normal = new Cut[cuts.Length];
        var count = 0;
        foreach (var cut in cuts)
        {
            normal[count] = domain.IsWhole ? cut.OnWholeAxis() : cut;
            count += count > 0 && normal[count - 1] == normal[count] ? -1 : 1;
        }

        return ValueList.Of(count == normal.Length ? normal : normal[..count]);
    }

    private Stretch StretchAt(int place)
    {
        var (low, high) = (cuts[2 * place], (2 * place) + 1 < cuts.Count ? cuts[(2 * place) + 1] : (Cut?)null);
        return Domain.IsWhole ? new(low.Value, true, high?.Value - 1, high is not null) : new(low.Value, !low.IsAfter, high?.Value, high?.IsAfter ?? false);
    }

    private static ValueList<Cut> EveryCut(OutcomeDomain domain) =>
        Normal(domain.Maximum is { } most ? [new Cut(0, false), new Cut(most, true)] : [new Cut(0, false)], domain);

    private static ValueList<Cut> Ordered(OutcomeDomain domain, IReadOnlyList<OutcomeRange> ranges) => ranges
        .Select(range => Between(domain, range.From, range.FromIncluded, range.To, range.ToIncluded))
        .Aggregate(Empty(domain), static (all, one) => all.Join(one, static (a, b) => a || b)).cuts;

    private readonly record struct Stretch(decimal From, bool FromIncluded, decimal? To, bool ToIncluded);
}
