using FsCheck;
using FsCheck.Fluent;

namespace PeaceTerms.Tests;

/// <summary>One word on the ceiling of Southland's forces, from which a statement is made.</summary>
public sealed record CapWord(int Day, bool IsByHolder, Stance Stance, int Figure, int When, string? Reporter, int Document);

/// <summary>What two parties say of one ceiling over a few days.</summary>
public sealed record HistoryWorld(IReadOnlyList<CapWord> Words)
{
    public const int LastDay = 6;
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly PartyId North = PartyId.Parse("northland");
    private static readonly PartyId South = PartyId.Parse("southland");

    public Dossier Dossier => Of([.. Words.Select(StatementOf)]);

    public static PartyId Holder => South;

    public static DateOnly DayOf(int day) => First.AddDays(day);

    public static Dossier Of(params IReadOnlyList<Statement> statements) => new()
    {
        Parties = [new() { Id = North, Name = "Northland", Kind = PartyKind.State }, new() { Id = South, Name = "Southland", Kind = PartyKind.State }],
        Sources = [.. Enumerable.Range(0, 3).Select(number => new Source { Id = DocumentId.Parse($"doc-{number}"), Title = $"Paper {number}" })],
        Statements = statements,
    };

    public static Statement StatementOf(CapWord word, int number) => new()
    {
        Id = StatementId.Parse($"s-{number}"),
        By = word.IsByHolder ? South : North,
        Date = DayOf(word.Day),
        Stance = word.Stance,
        AttributedBy = word.Reporter,
        Source = new Citation { Document = DocumentId.Parse($"doc-{word.Document}"), Locator = $"{number}" },
        Term = new TroopCap
        {
            Holders = [South],
            Category = CategoryId.Parse("personnel"),
            Protects = [North],
            Ceiling = CeilingOf(word),
            Circumstance = word.When switch { 0 => null, 1 => new Peacetime(), _ => new Wartime() },
        },
    };

    // No limit is itself negative, so that it may not be rejected (rule T1).
    private static Quantity CeilingOf(CapWord word) => word.Figure switch
    {
        0 when word.Stance != Stance.Rejects => new NoLimit(),
        1 => new Unquantified { Phrase = "a symbolic force", Unit = "persons" },
        2 => new ApproximateFigure { Value = 200, Unit = "persons" },
        var figure => new Figure { Value = 100 * (figure + 1), Unit = "persons" },
    };
}

/// <summary>Worlds that shrink by leaving words out.</summary>
public static class HistoryWorlds
{
    private static readonly Gen<CapWord> Words =
        from day in Gen.Choose(0, HistoryWorld.LastDay)
        from who in Gen.Elements(true, false)
        from stance in Gen.Frequency((4, Gen.Constant(Stance.Demands)), (2, Gen.Constant(Stance.Offers)), (2, Gen.Constant(Stance.Accepts)), (1, Gen.Constant(Stance.Rejects)), (1, Gen.Constant(Stance.Withdraws)))
        from figure in Gen.Choose(0, 5)
        from when in Gen.Choose(0, 2)
        from reporter in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("a newspaper")))
        from document in Gen.Choose(0, 2)
        select new CapWord(day, who, stance, figure, when, reporter, document);

    public static Arbitrary<HistoryWorld> Worlds() => Arb.From(
        from count in Gen.Choose(1, 9)
        from words in Words.ListOf(count)
        select new HistoryWorld([.. words]),
        world => world.Words.Count < 2 ? [] : world.Words.Select((_, skip) => new HistoryWorld([.. world.Words.Where((_, index) => index != skip)])));
}
