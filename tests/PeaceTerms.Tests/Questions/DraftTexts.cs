using FsCheck;
using FsCheck.Fluent;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Two small texts on the stage of the rule tests, with what a party says beside them.</summary>
public sealed record TextPair(IReadOnlyList<Provision> First, IReadOnlyList<Provision> Second, IReadOnlyList<Statement> Said)
{
    /// <summary>The stage with both texts, northland's.</summary>
    public Dossier Dossier => Stage.With([.. Said]) with { Drafts = [TextOf("first", First), TextOf("second", Second)] };

    public static Draft TextOf(string id, IEnumerable<Provision> provisions) => new()
    {
        Id = D(id),
        Title = $"The {id} text",
        Date = Monday,
        Proposers = [P("northland")],
        Provisions = [.. provisions.Select((provision, place) => provision with { Id = S($"{id}/{place + 1}") })],
    };

    public override string ToString() => $"first: {Words(First)}\nsecond: {Words(Second)}\nsaid: {string.Join("; ", Said.Select(one => $"{one.Stance} {one.Firmness} {one.Term}"))}";

    private static string Words(IEnumerable<Provision> provisions) => string.Join("\n  ", provisions.Select(one => $"{one.Locator} {one.Conditions.Count} {one.Term}"));
}

/// <summary>Random texts: few kinds of term, few parties, places and circumstances, so that they often speak of the same.</summary>
public static class DraftTexts
{
    private static readonly Gen<string[]> Parties = Gen.Elements<string[]>(["southland"], ["eastland"], ["southland", "eastland"], ["southland", "eastland", "westland"]);

    private static readonly Gen<Quantity> Figures = Gen.OneOf(
        Gen.Choose(0, 4).Select(figure => Persons(figure)),
        Gen.Choose(1, 3).Select(figure => (Quantity)new FigureRange { AtLeast = figure, Unit = "persons" }),
        Gen.Constant<Quantity>(new NoLimit()),
        Gen.Constant<Quantity>(new Unquantified { Phrase = "some limit", Unit = "persons" }));

    private static readonly Gen<Circumstance?> Times = Gen.Frequency<Circumstance?>(
        (3, Gen.Constant<Circumstance?>(null)), (1, Gen.Constant<Circumstance?>(new Peacetime())), (1, Gen.Constant<Circumstance?>(new Wartime())), (1, Gen.Constant<Circumstance?>(new OnTrigger { Event = E("attack") })));

    private static readonly Gen<Term> Terms = Gen.OneOf(
        from holders in Parties
        from figure in Figures
        from when in Times
        select (Term)(Ceiling(figure) with { Holders = [.. holders.Select(P)], Counting = Counting.Each, Circumstance = when }),
        from forces in Parties
        from rule in Gen.Elements(PresenceRule.Barred, PresenceRule.Permitted)
        from area in Gen.Elements<string[]>(["valley"], ["upper-valley"], ["upper-valley", "lower-valley"])
        from when in Times
        select (Term)(Forces(rule, forces) with { Areas = [.. area.Select(place => Area.Whole(T(place)))], Circumstance = when }),
        from years in Gen.Elements(5, 10, 15)
        from guarantors in Gen.Elements<string[]>(["eastland"], ["westland"], ["eastland", "westland"])
        select (Term)Guarantee(Years(years), guarantors));

    private static readonly Gen<Provision> Provisions =
        from term in Terms
        from point in Gen.Choose(1, 5)
        from isConditional in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Provision { Id = S("unnamed"), Locator = $"point {point}", Term = term, Conditions = isConditional ? [new EventCondition { Event = E("launch") }] : [] };

    private static readonly Gen<Statement> Statements =
        from term in Terms
        from stance in Gen.Elements(Stance.Demands, Stance.Accepts)
        from firmness in Gen.Elements<Firmness?>(null, Firmness.RedLine)
        select Say("southland", stance, term) with { Firmness = firmness };

    public static Arbitrary<TextPair> Pairs() => Arb.From(
        from common in Few(Provisions)
        from first in Few(Provisions, 1)
        from second in Few(Provisions, 1)
        from said in Few(Statements)
        select new TextPair([.. common, .. first], [.. second, .. common], said),
        pair => Without(pair.First).Where(list => list.Count > 0).Select(list => pair with { First = list })
            .Concat(Without(pair.Second).Where(list => list.Count > 0).Select(list => pair with { Second = list }))
            .Concat(Without(pair.Said).Select(list => pair with { Said = list })));

    private static Gen<T[]> Few<T>(Gen<T> gen, int least = 0) => Gen.Choose(least, 3).SelectMany(count => gen.ArrayOf(count));

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list) => Enumerable.Range(0, list.Count).Select(place => (IReadOnlyList<T>)[.. list.Where((_, other) => other != place)]);
}
