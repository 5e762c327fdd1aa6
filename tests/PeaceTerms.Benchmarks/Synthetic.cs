namespace PeaceTerms.Benchmarks;

/// <summary>Invented dossiers of any size: two hundred states that ask each other for payments, the lifting of sanctions and the waiving of claims over five years.</summary>
public static class Synthetic
{
    public const int Parties = 200;
    private static readonly DateOnly Start = new(2020, 1, 1);

    /// <summary>Statements on issues that grow in number with them: ten statements, of four speakers, on one.</summary>
    public static Dossier Growing(int statements) => Of(Enumerable.Range(0, statements).Select(number => Statement(number, number / 10)));

    /// <summary>The worst case: all statements of all parties on one issue, the length of one guarantee.</summary>
    public static Dossier OneIssue(int statements) => Of(Enumerable.Range(0, statements).Select(OnLength));

    /// <summary>A statement on one of up to 119,400 issues: a pair of states, and one of three matters between them.</summary>
    public static Statement Statement(int number, int issue)
    {
        var random = new Random((number * 7919) + 17);
        var (first, second) = PairOf(issue / 3);
        return new Statement
        {
            Id = StatementId.Parse($"s-{number}"),
            By = Id(((issue * 31) + (random.Next(4) * 7)) % Parties),
            Stance = (Stance)random.Next(3),
            Date = Start.AddDays(random.Next(1800)),
            Source = new Citation { Document = DocumentId.Parse($"note-{number % 500}"), Locator = $"paragraph {number % 40}" },
            Term = (issue % 3) switch
            {
                0 => Term("guarantee-payment", ("beneficiary", first), ("payer", second), new QuantityValue { Quantity = new Figure { Value = 100 * (1 + random.Next(90)), Unit = "million" } }),
                1 => Term("sanctions-lifted", ("sanctioning", first), ("sanctioned", second), new OutcomesValue { AnyOf = [new[] { "none", "some", "all" }[random.Next(3)]] }),
                _ => Term("claims", ("claimant", first), ("debtor", second), new OutcomesValue { AnyOf = [new[] { "kept", "waived" }[random.Next(2)]] }),
            },
        };
    }

    private static GeneralTerm Term(string topic, (string Role, int Party) first, (string Role, int Party) second, TopicValue value) => new()
    {
        Requires = [new() { Topic = TopicId.Parse(topic), Key = [new() { Role = first.Role, Id = $"state-{first.Party}" }, new() { Role = second.Role, Id = $"state-{second.Party}" }], Value = value }],
    };

    private static (int, int) PairOf(int number)
    {
        var (first, other) = (number / (Parties - 1) % Parties, number % (Parties - 1));
        return (first, other < first ? other : other + 1);
    }

    /// <summary>A length that any of the states demands, offers or accepts for the one guarantee.</summary>
    private static Statement OnLength(int number)
    {
        var random = new Random((number * 7919) + 17);
        return Statement(number, 0) with
        {
            By = Id(random.Next(Parties)),
            Term = new SecurityGuarantee { Guarantors = [Id(1)], Beneficiary = Id(0), Duration = Duration.OfYears(1 + random.Next(30)) },
        };
    }

    private static PartyId Id(int number) => PartyId.Parse($"state-{number}");

    private static Dossier Of(IEnumerable<Statement> statements) => new()
    {
        Parties = [.. Enumerable.Range(0, Parties).Select(number => new Party { Id = Id(number), Name = $"State {number}", Kind = PartyKind.State })],
        Sources = [.. Enumerable.Range(0, 500).Select(number => new Source { Id = DocumentId.Parse($"note-{number}"), Title = $"Note {number}" })],
        Statements = [.. statements],
    };
}
