using FluentValidation;
using PeaceTerms.Validation;

namespace PeaceTerms.Snippets;

internal static class HowToSnippets
{
    [Snippet]
    public static void ImportRows(Printed Console)
    {
        #region ImportRows
        // Rows as a table or a data set may hold them: who, stance, day, figure, place in the source.
        (string Who, string Stance, string Day, decimal Persons, string Where)[] rows =
        [
            ("northland", "demands", "2026-02-01", 85_000, "p. 3"),
            ("southland", "accepts", "2026-02-09", 250_000, "p. 1"),
        ];

        var north = PartyId.Parse("northland");
        var south = PartyId.Parse("southland");
        var dossier = new Dossier
        {
            Title = "Imported",
            Parties = [new() { Id = north, Name = "Northland", Kind = PartyKind.State }, new() { Id = south, Name = "Southland", Kind = PartyKind.State }],
            Sources = [new() { Id = DocumentId.Parse("table"), Title = "The table" }],
            Statements =
            [
                .. rows.Select((row, number) => new Statement
                {
                    Id = StatementId.Parse($"table/row-{number + 1}"),
                    By = PartyId.Parse(row.Who),
                    Stance = Enum.Parse<Stance>(row.Stance, ignoreCase: true),
                    Date = DateOnly.ParseExact(row.Day, "yyyy-MM-dd"),
                    Source = new Citation { Document = DocumentId.Parse("table"), Locator = row.Where },
                    Term = new TroopCap
                    {
                        Holders = [south], Protects = [north], Category = CategoryId.Parse("personnel"), Ceiling = new Figure { Value = row.Persons, Unit = "persons" },
                    },
                }),
            ],
        };
        foreach (var problem in DossierValidation.Check(dossier))
            Console.WriteLine(problem);
        foreach (var finding in PositionComparer.Compare(dossier).Findings)
            Console.WriteLine(finding.Sentence);
        #endregion
    }

    [Snippet]
    public static void AddATopic(Printed Console)
    {
        var upland = PartyId.Parse("upland");
        var delta = PartyId.Parse("delta");
        #region AddATopic
        var release = new Topic
        {
            Id = TopicId.Parse("water-release"),
            Name = "water released from the dam",
            Domain = new OutcomeDomain { Kind = DomainKind.Amount },
            Keys = [new Role { Name = "dam", Kind = RoleKind.Areas }],
            WantsMore = "downstream",
            WantsLess = "operator",
        };

        GeneralTerm Released(string role, PartyId by, FigureRange amount) => new()
        {
            Requires =
            [
                new TopicAsk
                {
                    Topic = release.Id,
                    Key = [new RoleValue { Role = "dam", Id = "high-dam" }],
                    SideRoles = [new PartyFacet { Name = role, Parties = [by] }],
                    Value = new QuantityValue { Quantity = amount },
                },
            ],
        };

        var dossier = new Dossier
        {
            Parties = [new() { Id = upland, Name = "Upland", Kind = PartyKind.State }, new() { Id = delta, Name = "Delta", Kind = PartyKind.State }],
            Territories = [new() { Id = TerritoryId.Parse("high-dam"), Name = "High Dam" }],
            Statements =
            [
                new() { Id = StatementId.Parse("delta"), By = delta, Stance = Stance.Demands, Date = new(2026, 1, 15), Term = Released("downstream", delta, new() { AtLeast = 500, Unit = "m3/s" }) },
                new() { Id = StatementId.Parse("upland"), By = upland, Stance = Stance.Offers, Date = new(2026, 1, 15), Term = Released("operator", upland, new() { AtMost = 300, Unit = "m3/s" }) },
            ],
        };
        foreach (var finding in PositionComparer.Compare(dossier.WithTopics(release)).Findings)
            Console.WriteLine(finding.Sentence);
        #endregion
    }

    [Snippet]
    public static void RecordsAreValues(Printed Console)
    {
        var dossier = Talks.January;
        #region RecordsAreValues
        var guarantee = dossier.Statements.Select(statement => statement.Term).OfType<SecurityGuarantee>().First(term => term.Duration is FixedDuration);
        var longer = guarantee with { Duration = Duration.OfYears(30), Guarantors = [.. guarantee.Guarantors, PartyId.Parse("france")] };

        Console.WriteLine(longer == guarantee);
        Console.WriteLine(longer with { Duration = guarantee.Duration, Guarantors = [.. guarantee.Guarantors] } == guarantee);
        Console.WriteLine(longer switch
        {
            { Guarantors: [_, _, ..], Duration: FixedDuration { Period: var period } } => $"several guarantors, for {period}",
            { Duration: null } => "no length said",
            _ => "something else",
        });
        #endregion
    }

    [Snippet]
    public static void ValidatorsOfRecords(Printed Console)
    {
        #region ValidatorsOfRecords
        IValidator<Party> validator = new PartyValidator();
        var result = validator.Validate(new Party { Id = PartyId.Parse("council"), Name = "", Kind = PartyKind.Organ });
        foreach (var failure in result.Errors)
            Console.WriteLine($"{failure.PropertyName}: {failure.ErrorCode} {failure.ErrorMessage}");
        #endregion
    }

    [Snippet]
    public static void AllProblems(Printed Console)
    {
        #region AllProblems
        var dossier = DossierJson.Read("""
            {
              "formatVersion": 1, "type": "dossier",
              "parties": [{ "id": "northland", "name": "", "kind": "state", "memberOf": [{ "group": "bloc" }] }]
            }
            """);
        foreach (var problem in DossierValidation.Check(dossier))
            Console.WriteLine(problem);
        #endregion
    }

    [Snippet]
    public static async Task Repair(Printed Console)
    {
        // Stands for a model: the first answer has a wrong member, the second a wrong reference, the third is right.
        Queue<string> answers = new([Answer("\"nmae\": \"Northland\""), Answer("\"name\": \"Northland\", \"memberOf\": [{ \"group\": \"bloc\" }]"), Answer("\"name\": \"Northland\"")]);
        Task<string> ask(string request, string schema) => Task.FromResult(answers.Dequeue());
        var document = "Northland is a state.";
        #region Repair
        // ask: your call of a model, with the schema as the form of its answer.
        var request = $"Fill in a dossier from this document:\n{document}";
        for (var tries = 1; tries <= 3; tries++)
        {
            var answer = await ask(request, PeaceTermsSchema.Dossier);
            var wrong = Wrong(answer);
            Console.WriteLine($"try {tries}: {(wrong.Count == 0 ? "right" : string.Join(" ", wrong))}");
            if (wrong.Count == 0)
                break;
            request = $"Correct these faults and answer with the whole dossier again:\n{string.Join('\n', wrong)}\n\n{answer}";
        }

        static IReadOnlyList<string> Wrong(string answer)
        {
            try
            {
                return [.. DossierValidation.Check(DossierJson.Read(answer)).Select(problem => $"{problem.Path}: {problem.Message}")];
            }
            catch (DossierFormatException exception)
            {
                return [exception.Message];
            }
        }
        #endregion
    }

    [Snippet]
    public static void CheckADraft(Printed Console)
    {
        var dossier = Talks.January;
        var draft = dossier.Drafts[0];
        dossier = dossier with { Drafts = [.. dossier.Drafts.Skip(1)] };
        #region CheckADraft
        var check = DraftChecker.Check(dossier, draft);
        foreach (var mark in check.Marks.Where(mark => mark.Outcome <= CheckOutcome.CrossesPosition))
            Console.WriteLine(mark.Sentence);
        #endregion
    }

    private static string Answer(string party) => $$"""{ "formatVersion": 1, "type": "dossier", "parties": [{ "id": "northland", "kind": "state", {{party}} }] }""";
}
