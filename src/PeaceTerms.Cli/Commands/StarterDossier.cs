namespace PeaceTerms.Cli.Commands;

/// <summary>The dossier that <c>new</c> writes: invented talks with a clash, a bridge and an agreement. docs/starter.md explains it.</summary>
internal static class StarterDossier
{
    private static readonly PartyId North = PartyId.Parse("northland");
    private static readonly PartyId South = PartyId.Parse("southland");
    private static readonly PartyId East = PartyId.Parse("eastland");
    private static readonly DocumentId Paper = DocumentId.Parse("northern-paper");
    private static readonly DocumentId Speech = DocumentId.Parse("southern-speech");
    private static readonly DocumentId Interview = DocumentId.Parse("eastern-interview");
    private static readonly TerritoryId Valley = TerritoryId.Parse("green-valley");
    private static readonly SecurityGuarantee Guarantee = new() { Guarantors = [East], Beneficiary = South };

    public static Dossier Value { get; } = new()
    {
        Title = "Invented talks between Northland and Southland",
        AsOf = new DateOnly(2030, 6, 30),
        Note = "Put your own parties, sources and statements in the place of these.",
        Parties =
        [
            new() { Id = North, Name = "Northland", Kind = PartyKind.State },
            new() { Id = South, Name = "Southland", Kind = PartyKind.State },
            new() { Id = East, Name = "Eastland", Kind = PartyKind.State, Note = "Would guarantee a deal." },
        ],
        Territories = [new() { Id = Valley, Name = "the Green Valley" }],
        Sources =
        [
            new() { Id = Paper, Title = "Paper of the northern delegation", Publisher = "Foreign Ministry of Northland", Date = new DateOnly(2030, 5, 2), Address = "https://example.org/paper" },
            new() { Id = Speech, Title = "Speech of the President of Southland", Date = new DateOnly(2030, 5, 20) },
            new() { Id = Interview, Title = "Interview with the Prime Minister of Eastland", Publisher = "The Gazette", Date = new DateOnly(2030, 6, 1) },
        ],
        Statements =
        [
            Says("north-cap", North, Stance.Demands, Paper, "point 1", Cap(85_000)) with { Firmness = Firmness.RedLine },
            Says("south-cap", South, Stance.Accepts, Speech, "minute 12", Cap(250_000)),
            Says("south-guarantee", South, Stance.Demands, Speech, "minute 14", Guarantee with { Duration = Duration.OfYears(30) }),
            Says("east-guarantee", East, Stance.Offers, Interview, "third answer", Guarantee with { Duration = Duration.OfYears(15) }) with { AttributedBy = "The Gazette" },
            Says("north-valley", North, Stance.Demands, Paper, "point 4", new TerritorialDemand { Areas = [Area.Whole(Valley)], Outcome = new Demilitarisation() }),
            Says("south-valley", South, Stance.Accepts, Speech, "minute 20", new TerritorialDemand { Areas = [Area.Whole(Valley)], Outcome = new Demilitarisation() }),
        ],
    };

    private static TroopCap Cap(decimal persons) => new()
    {
        Holders = [South],
        Category = CategoryId.Parse("personnel"),
        Ceiling = new Figure { Value = persons, Unit = "persons" },
        Protects = [North],
    };

    private static Statement Says(string id, PartyId by, Stance stance, DocumentId document, string locator, Term term) => new()
    {
        Id = StatementId.Parse(id),
        By = by,
        Stance = stance,
        Date = DayOf(document),
        Source = new() { Document = document, Locator = locator },
        Term = term,
    };

    private static DateOnly DayOf(DocumentId document) => document == Paper ? new DateOnly(2030, 5, 2) : document == Speech ? new DateOnly(2030, 5, 20) : new DateOnly(2030, 6, 1);
}
