using System.Globalization;

namespace PeaceTerms;

/// <summary>Quantities as worded values (rules O2 to O6).</summary>
internal static class WordedQuantity
{
    public static WordedValue Of(Quantity quantity, ILoweringContext context, bool isNoneByDefault = false) =>
        quantity is BoundedQuantity bounded ? RelativeQuantity.Between(bounded, context)
        : quantity is PartOf or LevelOf ? RelativeQuantity.Of(quantity, context, isNoneByDefault) : Of(quantity, context.Tolerance, isNoneByDefault);

    public static WordedValue Of(Quantity quantity, decimal tolerance, bool isNoneByDefault = false)
    {
        var domain = OutcomeDomain.Amount(quantity.UnitOrNull);
        return quantity switch
        {
            Figure figure => Bare(OrderedSet.Exactly(domain, figure.Value), figure.Exactly),
            OneOfFigures list => Bare(AnyOf(domain, list.Values), list.Exactly),
            ApproximateFigure about => About(domain, about, tolerance),
            FigureRange range => Literal(Range(domain, range)),
            NoLimit => Literal(OrderedSet.OnlyNoLimit(domain)) with { IsBare = true },
            Unquantified words => WithoutFigure(domain, words, isNoneByDefault),
            _ => throw new ArgumentException("A quantity of an unknown kind.", nameof(quantity)),
        };
    }

    private static WordedValue Literal(OutcomeSet set) => new() { Literal = AllowedOutcomes.Exactly(set), Words = set.ToString() };

    private static WordedValue Bare(OutcomeSet set, bool? exactly) => Literal(set) with { IsBare = exactly != true };

    private static OutcomeSet AnyOf(OutcomeDomain domain, IEnumerable<decimal> values) => values
        .Select(value => (OutcomeSet)OrderedSet.Exactly(domain, value)).Aggregate(domain.Nothing, (all, one) => all.Unite(one));

    private static OutcomeSet Range(OutcomeDomain domain, FigureRange range)
    {
        var isOpenAbove = range.AtMost is null && range.LessThan is null;
        var figures = OrderedSet.Between(domain, range.MoreThan ?? range.AtLeast, range.MoreThan is null, range.LessThan ?? range.AtMost, range.LessThan is null);
        return isOpenAbove ? figures.Unite(OrderedSet.OnlyNoLimit(domain)) : figures;
    }

    private static WordedValue About(OutcomeDomain domain, ApproximateFigure about, decimal tolerance)
    {
        var spread = about.Tolerance ?? about.Value * tolerance;
        var exact = OrderedSet.Exactly(domain, about.Value);
        return new WordedValue
        {
            Literal = new AllowedOutcomes(exact, OrderedSet.Between(domain, Math.Max(0, about.Value - spread), true, about.Value + spread, true).Unite(exact)),
            Words = $"about {exact}",
            IsBare = true,
            Vagueness = Vagueness.Approximate,
            Readings = about.Tolerance is null ? ValueList.From([DefaultTolerance(exact.ToString(), tolerance)]) : ValueList.Empty<Reading>(),
        };
    }

    public static Reading DefaultTolerance(string figure, decimal tolerance) => new()
    {
        Kind = ReadingKind.Tolerance,
        Text = string.Create(CultureInfo.InvariantCulture, $"\"about {figure}\" is read as within {tolerance * 100:0.##} % to either side, since the source gives no tolerance"),
    };

    private static WordedValue WithoutFigure(OutcomeDomain domain, Unquantified words, bool isNoneByDefault)
    {
        var possible = words.Bound is { } bound ? OrderedSet.Between(domain, null, true, bound.AtMost, true) : OrderedSet.EveryFigure(domain);
        OutcomeSet meant = isNoneByDefault ? possible.Intersect(OrderedSet.Between(domain, 0, false, null, false)) : possible;
        return new WordedValue
        {
            Literal = new AllowedOutcomes(domain.Nothing, meant),
            Words = $"\"{words.Phrase}\" (no figure)",
            Vagueness = Vagueness.NoFigure,
            Readings = words.Bound is null
                ? ValueList.Empty<Reading>()
                : ValueList.From([new Reading { Kind = ReadingKind.AuthorsBound, Text = $"{words.Bound.By} reads \"{words.Phrase}\" as {meant}{(words.Bound.Reason is { } why ? $": {why}" : "")}" }]),
        };
    }
}
