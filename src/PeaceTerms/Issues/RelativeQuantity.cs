namespace PeaceTerms;

/// <summary>Parts of other quantities and recorded levels, worked out (rules O2 to O4). What is not known stays vague and is never guessed.</summary>
internal static class RelativeQuantity
{
    /// <summary>
    /// The value of a part or a level. An exact figure times an exact share is exact. Where it is no whole number of what is counted in whole
    /// numbers, none is sure and the two next to it are possible, since the source does not say how to round.
    /// </summary>
    public static WordedValue Of(Quantity quantity, ILoweringContext context, bool isNoneByDefault)
    {
        var (share, words, of) = (Fraction.One, "", quantity);
        while (of is PartOf part)
        {
            (share, words, of) = (share.Times(Fraction.Of(part)), $"{words}{part.Share} of ", part.Of);
        }

        var known = of is LevelOf level ? context.Level(level) : null;
        if (of is LevelOf unknown && known is null)
        {
            return OfUnknown(unknown, share, $"{words}{Words(unknown, context)} (not known)");
        }

        var whole = WordedQuantity.Of(known?.Amount ?? of, context.Tolerance, isNoneByDefault);
        var name = of is LevelOf named ? $"{whole.Words}, {Words(named, context)} ({known!.Source})" : whole.Words;
        var outcomes = share == Fraction.One ? whole.Literal : Scaled(whole.Literal, share);
        var isRounded = outcomes.Sure.IsEmpty && !whole.Literal.Sure.IsEmpty;
        var result = outcomes.Sure.IsEmpty ? outcomes.Possible : outcomes.Sure;
        return whole with
        {
            Literal = outcomes,
            Words = words.Length == 0 ? whole.Words : $"{result} ({words}{whole.Words})",
            Vagueness = whole.Vagueness | (isRounded ? Vagueness.Approximate : Vagueness.None),
            Readings = ValueList.From([.. whole.Readings, new Reading { Kind = ReadingKind.Arithmetic, Text = $"{words}{name}: {result}{(isRounded ? ", since the source does not say how to round" : "")}" }]),
        };
    }

    /// <summary>What lies between two amounts of one unit; of two units nothing is known.</summary>
    public static WordedValue Between(BoundedQuantity bounded, ILoweringContext context)
    {
        var (low, high) = (bounded.AtLeast is { } least ? WordedQuantity.Of(least, context) : null, bounded.AtMost is { } most ? WordedQuantity.Of(most, context) : null);
        var domain = (low ?? high)!.Literal.Domain;
        var words = string.Join(" and ", new[] { low is null ? null : $"at least {low.Words}", high is null ? null : $"at most {high.Words}" }.OfType<string>());
        var readings = ValueList.From(new[] { low, high }.OfType<WordedValue>().SelectMany(end => end.Readings));
        if (low is not null && high is not null && high.Literal.Domain != domain)
        {
            return new WordedValue { Literal = AllowedOutcomes.Unknown(OutcomeDomain.Amount(null)), Words = words, Vagueness = Vagueness.NoFigure, Readings = readings };
        }

        var possible = Stretch(domain, Ends(low?.Literal.Possible)?.From, Ends(high?.Literal.Possible)?.To, high is null);
        var sure = (low is null || !low.Literal.Sure.IsEmpty) && (high is null || !high.Literal.Sure.IsEmpty)
            ? Stretch(domain, Ends(low?.Literal.Sure)?.To, Ends(high?.Literal.Sure)?.From, high is null)
            : domain.Nothing;
        return new WordedValue
        {
            Literal = new AllowedOutcomes(sure.Intersect(possible), possible),
            Words = words,
            Vagueness = (low?.Vagueness ?? Vagueness.None) | (high?.Vagueness ?? Vagueness.None),
            Readings = readings,
        };
    }

    private static OutcomeSet Stretch(OutcomeDomain domain, decimal? from, decimal? to, bool isOpenAbove)
    {
        var figures = OrderedSet.Between(domain, from, true, to, true);
        return isOpenAbove ? figures.Unite(OrderedSet.OnlyNoLimit(domain)) : figures;
    }

    private static (decimal? From, decimal? To)? Ends(OutcomeSet? set) => set is OrderedSet { Ranges: { Count: > 0 } ranges } ? (ranges[0].From, ranges[^1].To) : null;

    /// <summary>A part of a level that no record knows is counted in that level: two parts of one level compare, whatever it was.</summary>
    private static WordedValue OfUnknown(LevelOf level, Fraction share, string words)
    {
        var domain = OutcomeDomain.Amount(level.Measure);
        return share.Around(isWhole: false) is not var (low, high) ? new WordedValue
        {
            Literal = AllowedOutcomes.Unknown(domain),
            Words = words,
            Vagueness = Vagueness.NoFigure,
        }
        : new WordedValue
        {
            Literal = new AllowedOutcomes(low == high ? OrderedSet.Exactly(domain, low) : domain.Nothing, OrderedSet.Between(domain, low, true, high, true)),
            Words = words,
            IsBare = true,
            Vagueness = low == high ? Vagueness.None : Vagueness.Approximate,
        };
    }

    private static string Words(LevelOf level, ILoweringContext context) =>
        $"the level of {level.InWords(context.NameOf(level.Category), context.NameOf(level.Party), level.At is { } happening ? context.NameOf(happening) : "")}";

    private static AllowedOutcomes Scaled(AllowedOutcomes whole, Fraction share)
    {
        var possible = Possible((OrderedSet)whole.Possible, share);
        return new AllowedOutcomes(Sure((OrderedSet)whole.Sure, share).Intersect(possible), possible);
    }

    /// <summary>The parts of all figures, rounded outward. A part of what has no limit may be anything.</summary>
    private static OutcomeSet Possible(OrderedSet whole, Fraction share)
    {
        var domain = whole.Domain;
        return whole.NoLimit ? domain.Everything : whole.Ranges.Select(range =>
        {
            var (low, high) = (Around(range.From), range.To is { } to ? Around(to) : null);
            (decimal Low, decimal High)? Around(decimal figure) => Fraction.Of(figure).Times(share).Around(domain.IsWhole);
            var (fromIncluded, toIncluded) = (range.FromIncluded || low is not { } from || from.Low != from.High, range.ToIncluded || high is not { } end || end.Low != end.High);
            return OrderedSet.Between(domain, low?.Low ?? 0, fromIncluded, high?.High, toIncluded);
        }).Aggregate(domain.Nothing, (all, one) => all.Unite(one));
    }

    /// <summary>The parts that are surely meant: of single figures whose part comes out even and, where nothing is counted, of stretches with even ends.</summary>
    private static OutcomeSet Sure(OrderedSet whole, Fraction share)
    {
        var domain = whole.Domain;
        return whole.Ranges.Where(range => range.To == range.From || !domain.IsWhole).Select(range =>
        {
            var (low, high) = (Fraction.Of(range.From).Times(share).Around(domain.IsWhole), range.To is { } to ? Fraction.Of(to).Times(share).Around(domain.IsWhole) : null);
            return low is not { } from || from.Low != from.High || (range.To is not null && (high is not { } end || end.Low != end.High))
                ? domain.Nothing
                : OrderedSet.Between(domain, from.Low, range.FromIncluded, high?.Low, range.ToIncluded);
        }).Aggregate(domain.Nothing, (all, one) => all.Unite(one));
    }
}
