using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>A set of outcomes on an axis: sorted cuts, between which outcomes are in and out in turn, and whether "no limit" is in.</summary>
public sealed record OrderedSet : OutcomeSet
{
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
    public IReadOnlyList<OutcomeRange> Ranges => ValueList.From(ReadRanges());

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
    internal static OrderedSet EveryFigure(OutcomeDomain domain) => new(domain, EveryCut(domain));

    /// <summary>The figures between two ends; a null end is open and leaves the top out.</summary>
    internal static OrderedSet Between(OutcomeDomain domain, decimal? from, bool fromIncluded, decimal? to, bool toIncluded)
    {
        var low = new Cut(from ?? 0, from is not null && !fromIncluded);
        var high = to is { } end ? new Cut(end, toIncluded) : (Cut?)null;
        var set = high is { } h && h.CompareTo(low) <= 0
            ? Empty(domain)
            : new OrderedSet(domain, Normal(high is { } cut ? [low, cut] : [low], domain));
        return set.Join(EveryFigure(domain), (a, b) => a && b);
    }

    /// <inheritdoc/>
    public override OutcomeSet Intersect(OutcomeSet other) => Join(Same(other), static (a, b) => a && b);

    /// <inheritdoc/>
    public override OutcomeSet Unite(OutcomeSet other) => Join(Same(other), static (a, b) => a || b);

    /// <inheritdoc/>
    public override OutcomeSet Complement() => Join(All(Domain), static (a, all) => all && !a);

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
        var nearest = NoLimit && set.NoLimit ? Met() : null;
        var others = set.ReadRanges().ToList();
        foreach (var mine in ReadRanges())
        {
            foreach (var theirs in others)
            {
                var gap = Between(mine, theirs) ?? Between(theirs, mine) ?? Met();
                nearest = nearest is null || (gap.Amount, !gap.IsReached).CompareTo((nearest.Amount, !nearest.IsReached)) < 0 ? gap : nearest;
            }
        }

        return nearest;
    }

    internal override OutcomeSet AndBetter(bool moreIsBetter)
    {
        if (IsEmpty)
        {
            return this;
        }

        if (moreIsBetter)
        {
            var upward = cuts.Count == 0 ? Empty(Domain) : new OrderedSet(Domain, ValueList.From([cuts[0]]));
            return new OrderedSet(Domain, upward.Join(EveryFigure(Domain), static (a, b) => a && b).cuts, Domain.HasTop);
        }

        return NoLimit ? All(Domain)
            : cuts.Count % 2 == 1 ? EveryFigure(Domain)
            : new OrderedSet(Domain, ValueList.From([EveryCut(Domain)[0], cuts[^1]]));
    }

    private OrderedSet Same(OutcomeSet other) =>
        other as OrderedSet is { } set ? SameDomain(set) : throw new ArgumentException("The sets are of different domains.", nameof(other));

    private Gap Met() => new() { Amount = 0, Unit = Domain.Unit, IsReached = true };

    private Gap? Between(OutcomeRange lower, OutcomeRange upper) =>
        lower.To is { } end && (end < upper.From || (end == upper.From && !(lower.ToIncluded && upper.FromIncluded)))
            ? new Gap { Amount = upper.From - end, Unit = Domain.Unit, IsReached = lower.ToIncluded && upper.FromIncluded }
            : null;

    private OrderedSet Join(OrderedSet other, Func<bool, bool, bool> rule)
    {
        var joined = new List<Cut>(cuts.Count + other.cuts.Count);
        var (mine, theirs, inMine, inTheirs, inJoined) = (0, 0, false, false, false);
        while (mine < cuts.Count || theirs < other.cuts.Count)
        {
            var order = mine == cuts.Count ? 1 : theirs == other.cuts.Count ? -1 : cuts[mine].CompareTo(other.cuts[theirs]);
            var cut = order <= 0 ? cuts[mine] : other.cuts[theirs];
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
                joined.Add(cut);
            }
        }

        return new OrderedSet(Domain, ValueList.From(joined), rule(NoLimit, other.NoLimit));
    }

    private static ValueList<Cut> Normal(IEnumerable<Cut> cuts, OutcomeDomain domain)
    {
        var normal = new List<Cut>();
        foreach (var cut in cuts.Select(cut => domain.IsWhole ? cut.OnWholeAxis() : cut))
        {
            if (normal.Count > 0 && normal[^1] == cut)
            {
                normal.RemoveAt(normal.Count - 1);
            }
            else
            {
                normal.Add(cut);
            }
        }

        return ValueList.From(normal);
    }

    private IEnumerable<OutcomeRange> ReadRanges()
    {
        for (var index = 0; index < cuts.Count; index += 2)
        {
            var (low, high) = (cuts[index], index + 1 < cuts.Count ? cuts[index + 1] : (Cut?)null);
            yield return Domain.IsWhole
                ? new OutcomeRange { From = low.Value, FromIncluded = true, To = high?.Value - 1, ToIncluded = high is not null }
                : new OutcomeRange { From = low.Value, FromIncluded = !low.IsAfter, To = high?.Value, ToIncluded = high?.IsAfter ?? false };
        }
    }

    private static ValueList<Cut> EveryCut(OutcomeDomain domain) =>
        Normal(domain.Maximum is { } most ? [new Cut(0, false), new Cut(most, true)] : [new Cut(0, false)], domain);

    private static ValueList<Cut> Ordered(OutcomeDomain domain, IReadOnlyList<OutcomeRange> ranges) => ranges
        .Select(range => Between(domain, range.From, range.FromIncluded, range.To, range.ToIncluded))
        .Aggregate(Empty(domain), static (all, one) => all.Join(one, static (a, b) => a || b)).cuts;
}
