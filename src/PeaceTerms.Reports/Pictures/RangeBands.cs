namespace PeaceTerms.Reports;

/// <summary>Finds the gap or the common zone of two sides on their axis.</summary>
internal static class RangeBands
{
    /// <summary>The stretch between the nearest figures of the two sides; null when they are not two on one axis.</summary>
    public static RangeBand? Gap(Finding finding, int bars)
    {
        if (finding is not { Gap: not null, Sides: [{ Acceptable.Possible: OrderedSet one }, { Acceptable.Possible: OrderedSet other }] } || one.Domain != other.Domain)
        {
            return null;
        }

        var between = bars > 2 ? $" ({finding.Sides[0].Label} – {finding.Sides[1].Label})" : "";
        return Between(one, other) is var (from, to) ? new RangeBand(from, to, IsGap: true, $"gap {Words.ShortGap(finding)}{between}") : null;
    }

    /// <summary>What both sides surely accept; null when nothing is shown.</summary>
    public static RangeBand? Common(Finding finding, int bars)
    {
        if (finding.Kind is not FindingKind.Meeting || finding.Sides.Count != 2 || finding.Sides[0].Acceptable?.Domain is not { } domain)
        {
            return null;
        }

        var between = bars > 2 ? $" ({finding.Sides[0].Label} – {finding.Sides[1].Label})" : "";
        return (finding.Room, finding.Witness) switch
        {
            (OrderedSet { Ranges: [var first, ..] } room, _) when room.Domain == domain => new RangeBand(first.From, first.To, IsGap: false, $"both can accept {room}{between}"),
            (_, { Number: { } number } witness) => new RangeBand(number, number, IsGap: false, $"both want {OutcomeText.Describe(witness, domain)}{between}"),
            _ => null,
        };
    }

    /// <summary>What all who speak of a scope surely share; null when it has no figures.</summary>
    public static RangeBand? Zone(SharedZone zone) => (zone.Wanted ?? zone.Room) is OrderedSet { Ranges: [var first, ..] } set
        ? new RangeBand(first.From, first.To, IsGap: false, $"all {(zone.Wanted is null ? "can accept" : "want")} {set}") : null;

    /// <summary>The stretch between the nearest figures of two sets on one axis; null when they meet.</summary>
    public static (decimal From, decimal? To)? Between(OrderedSet one, OrderedSet other)
    {
        var pairs = Ends(one, other).Concat(Ends(other, one)).OrderBy(pair => pair.To - pair.From).ToList();
        return pairs.Count > 0 ? pairs[0]
            : Top(one, other) ?? Top(other, one);
    }

    /// <summary>Each end of one set with the next beginning of the other.</summary>
    private static IEnumerable<(decimal From, decimal? To)> Ends(OrderedSet one, OrderedSet other) =>
        from low in one.Ranges
        where low.To is not null
        from high in other.Ranges
        where high.From >= low.To
        select (low.To!.Value, (decimal?)high.From);

    /// <summary>From the highest figure of one set up to "no limit", which is all that the other has.</summary>
    private static (decimal From, decimal? To)? Top(OrderedSet one, OrderedSet other) =>
        other is { NoLimit: true, Ranges.Count: 0 } && one.Ranges is [.., { To: { } last }] ? (last, null) : null;
}
