using Xunit;

namespace PeaceTerms.Tests;

/// <summary>A small dossier without problems, and short ways to write ids and to break it.</summary>
internal static class SampleDossier
{
    public static readonly DateOnly Day = new(2026, 1, 15);

    public static Dossier Valid { get; } = new()
    {
        Title = "Talks of North and South",
        AsOf = new DateOnly(2026, 6, 1),
        Parties =
        [
            new() { Id = P("northland"), Name = "Northland", Kind = PartyKind.State },
            new() { Id = P("southland"), Name = "Southland", Kind = PartyKind.State, MemberOf = [new() { Group = P("pact"), Since = Day }] },
            new() { Id = P("eastland"), Name = "Eastland", Kind = PartyKind.State, MemberOf = [new() { Group = P("coalition") }, new() { Group = P("pact") }] },
            new() { Id = P("pact"), Name = "The Pact", Kind = PartyKind.Alliance, MemberCount = 2, NonMembers = [P("northland")] },
            new() { Id = P("coalition"), Name = "The Coalition", Kind = PartyKind.Coalition },
            new() { Id = P("assembly"), Name = "Assembly of Eastland", Kind = PartyKind.Organ, OrganOf = P("eastland") },
        ],
        Territories =
        [
            new() { Id = T("south"), Name = "South" },
            new() { Id = T("border-province"), Name = "Border province", Within = T("south") },
            new() { Id = T("the-hills"), Name = "Land in the hills", Within = T("south"), IsVague = true, Core = [T("border-province")] },
        ],
        Lines = [new() { Id = L("contact"), Name = "Line of contact", Date = Day }],
        Events = [new() { Id = E("signature"), Name = "Signature" }, new() { Id = E("attack"), Name = "An armed attack", IsArmedAttack = true }],
        Categories = [new() { Id = C("border-guard"), Name = "border guard", Within = C("personnel") }],
        Topics =
        [
            new()
            {
                Id = TopicOf("crossing-hours"), Name = "opening of the crossing", Keys = [new() { Name = "crossing", Kind = RoleKind.Areas }],
                Facets = [new() { Name = "users", Kind = RoleKind.Parties }],
                Domain = new() { Kind = DomainKind.Choice, Outcomes = ["closed", "open"] }, WantsMore = "user",
            },
        ],
        Sources = [new() { Id = D("note-1"), Title = "A note" }],
        Holdings = [new() { Territory = T("border-province"), By = P("northland"), Line = L("contact"), Source = new() { Document = D("note-1") } }],
        Statements =
        [
            Said("guarantee", "southland", Stance.Demands, Guarantee),
            Said("cap", "northland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" })),
            Said("freeze", "northland", Stance.Offers, new TerritorialDemand { Areas = [Area.Whole(T("south"))], Outcome = new Freeze { Line = L("contact"), Sides = [P("northland"), P("southland")] } }),
            Said("no-forces", "northland", Stance.Demands, Presence(PresenceRule.Barred)),
            Said("claim", "northland", Stance.Asserts, new FactualClaim { Event = E("attack") }),
            Said("crossing", "southland", Stance.Demands, General(Crossing)),
        ],
        Drafts = [SampleDraft],
    };

    public static SecurityGuarantee Guarantee => new()
    {
        Guarantors = [P("eastland")],
        Beneficiary = P("southland"),
        ProtectedAreas = [Area.Whole(T("south"))],
        Responses = [GuaranteeResponse.Deployment],
        VoidOn = [E("attack")],
        Duration = Duration.OfYears(15),
        RatifiedBy = [P("assembly")],
    };

    public static TopicAsk Crossing => new()
    {
        Topic = TopicOf("crossing-hours"),
        Key = [new() { Role = "crossing", Id = "border-province" }],
        Value = new OutcomesValue { AnyOf = ["open"] },
        Facets = [new PartyFacet { Name = "users", Parties = [P("southland")] }],
    };

    public static Draft SampleDraft => new()
    {
        Id = D("draft-1"),
        Title = "Draft",
        Date = Day,
        Proposers = [P("eastland")],
        Addressees = [P("northland"), P("southland")],
        Provisions = [new() { Id = S("draft-1/1"), Locator = "1", Term = Guarantee }],
    };

    public static TroopCap Cap(Quantity ceiling) => new() { Holders = [P("southland")], Category = C("personnel"), Ceiling = ceiling };

    public static ForeignPresence Presence(PresenceRule rule) => new() { Rule = rule, Forces = [P("pact")], Areas = [Area.Whole(T("south"))] };

    public static TerritorialDemand Demand(TerritorialOutcome outcome) => new() { Areas = [Area.Whole(T("south"))], Outcome = outcome };

    public static GeneralTerm General(params TopicAsk[] asks) => new() { Requires = asks };

    public static Statement Said(string id, string by, Stance stance, Term term) =>
        new() { Id = S(id), By = P(by), Stance = stance, Date = Day, Source = new() { Document = D("note-1"), Locator = "1" }, Term = term };

    /// <summary>The dossier with one statement only.</summary>
    public static Dossier With(Statement statement) => Valid with { Statements = [statement], Drafts = [] };

    public static Dossier With(Term term, Stance stance = Stance.Demands) => With(Said("s", "northland", stance, term));

    public static Dossier With(Party party) => Valid with { Parties = [.. Valid.Parties, party] };

    public static Dossier With(Territory territory) => Valid with { Territories = [.. Valid.Territories, territory] };

    public static Dossier With(Line line) => Valid with { Lines = [.. Valid.Lines, line] };

    public static Dossier With(Topic topic) => Valid with { Topics = [.. Valid.Topics, topic] };

    public static Dossier With(Category category) => Valid with { Categories = [.. Valid.Categories, category] };

    public static Dossier With(Draft draft) => Valid with { Drafts = [draft] };

    public static Dossier With(Holding holding) => Valid with { Holdings = [holding] };

    /// <summary>Asserts that a dossier has exactly one problem.</summary>
    public static Problem HasOnly(this Dossier dossier, string code, string path)
    {
        var problem = Assert.Single(DossierValidation.Check(dossier));
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        return problem;
    }

    public static PartyId P(string id) => PartyId.Parse(id);

    public static TerritoryId T(string id) => TerritoryId.Parse(id);

    public static LineId L(string id) => LineId.Parse(id);

    public static EventId E(string id) => EventId.Parse(id);

    public static CategoryId C(string id) => CategoryId.Parse(id);

    public static TopicId TopicOf(string id) => TopicId.Parse(id);

    public static DocumentId D(string id) => DocumentId.Parse(id);

    public static StatementId S(string id) => StatementId.Parse(id);
}
