namespace PeaceTerms;

/// <summary>
/// The built-in topics of measures, as data: what parties do or leave, toward whom, where and with what. All have the same facets, so that one
/// kind of term speaks to each of them.
/// </summary>
internal static class MeasureTopics
{
    // A property that makes them anew, like the other lists of topics.
    public static IEnumerable<Topic> All =>
    [
        Duty("prisoner-release", "release of prisoners and detainees", "PA-X:TjPrire", "UCDP:pris", "PAM:prisr"),
        Duty("remains-returned", "return of the remains of the dead", "PA-X:TjMis"),
        Duty("disarmament", "hand-over or destruction of weapons", "PA-X:SsrDdr", "UCDP:ddr", "PAM:disarm"),
        Duty("demobilisation", "demobilisation or disbanding of forces", "PA-X:SsrDdr", "UCDP:ddr", "PAM:demob"),
        Duty("assembly", "assembly of forces at agreed sites", "PA-X:DdrProg", "UCDP:ddr", "PAM:demob"),
        Duty("forces-merged", "merging of forces", "PA-X:MpsMe", "UCDP:intarmy", "PAM:milrfm"),
        Duty("joint-force", "joint force", "PA-X:MpsJt", "UCDP:intarmy", "PAM:milrfm"),
        Permission("mobilisation", "mobilisation", "PA-X:SsrArm", "PAM:milrfm"),
        Duty("enlistment", "term of service", "PA-X:SsrArm", "PAM:milrfm"),
        Permission("exercises", "military exercises"),
        Permission("military-activity", "military activity", "PA-X:SsrFf"),
        Permission("weapons-of-mass-destruction", "weapons of mass destruction"),
        Permission("nuclear-weapons-use", "use of nuclear weapons"),
        Permission("missile-deployment", "deployment of missiles"),
        Permission("enrichment", "enrichment and its research"),
        Permission("imports-of-arms", "imports of arms", "PAM:embarg"),
        Permission("foreign-training", "foreign military training"),
        Permission("mines", "laying of mines"),
        Permission("flights", "flights"),
        Permission("crossing", "entry and crossing", "PA-X:HrMob"),
        Permission("hostile-acts", "hostile acts", "PA-X:Ce", "UCDP:cease", "PAM:cease"),
        Permission("military-use", "military use"),
        Duty("safe-passage", "safe passage"),
        Duty("free-navigation", "free navigation"),
        Permission("exports", "exports"),
        Duty("non-aggression", "pledge of non-aggression"),
        Permission("invasion", "invasion"),
        Duty("non-use-of-force", "pledge not to use force"),
        Permission("economic-coercion", "economic coercion"),
        Duty("consultation", "consultations"),
        Duty("talks", "talks"),
        Duty("verification", "verification and inspection", "PA-X:ImE", "UCDP:co_impl", "PAM:verify"),
        Duty("joint-body", "joint body", "PA-X:ImE", "UCDP:co_impl", "PAM:disput"),
        Duty("dispute-settlement", "settlement of disputes", "PAM:disput"),
        Duty("elections", "elections", "PA-X:Ele", "UCDP:elections", "PAM:elect"),
        Duty("legislation", "law adopted", "PAM:legref"),
        Duty("constitutional-change", "constitutional change", "PA-X:Cons", "PAM:const"),
        Duty("language-rights", "language and minority rights", "PA-X:LaCH", "UCDP:cul", "PAM:offlan"),
        Duty("ideology-ban", "ban on an ideology"),
        Permission("rule", "part in ruling", "PA-X:Polps", "UCDP:shagov", "PAM:powtran"),
        Duty("seats", "seats", "PA-X:Polps", "UCDP:intgov", "PAM:powtran"),
        Duty("economic-zone", "special economic zone"),
        Duty("sovereignty-confirmed", "confirmation of sovereignty"),
        Duty("referendum-on-deal", "referendum on the agreement", "PA-X:ImRef"),
        Duty("approval", "approval of the agreement", "PAM:ratm"),
        Duty("entry-into-force", "entry into force"),
        Duty("treaties-ended", "end of treaties"),
        Duty("agreement", "the agreement itself"),
        Duty("arrangement", "arrangement", "PAM:time"),
        Duty("sanctions-return", "return of sanctions and measures"),
        Duty("market-access", "market access"),
        Permission("lawsuits", "lawsuits"),
        Duty("reconstruction", "reconstruction and recovery", "PA-X:Dev", "UCDP:regdev", "PAM:donor"),
        Duty("humanitarian-aid", "humanitarian aid", "PA-X:DevHum"),
        Duty("investment", "investment of assets"),
        Duty("sentence", "sentences", "PA-X:TjAm", "PAM:amnest"),
        Duty("expulsion", "expulsion"),
        Duty("cooperation", "defence cooperation"),
        Duty("doctrine", "common doctrine", "PA-X:MpsJt"),
        Duty("displaced-return", "return of displaced persons and children", "PA-X:GRef", "UCDP:return", "PAM:refug"),
        new()
        {
            Id = BuiltInTopics.Id("force-ratio"), Name = "ratio of forces", Domain = OutcomeDomain.Amount(null), Keys = [BuiltInTopics.Key(RoleNames.First, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Second, RoleKind.Parties)],
            Facets = [BuiltInTopics.Key(RoleNames.Category, RoleKind.Categories), BuiltInTopics.Key(RoleNames.Area, RoleKind.Areas)], WantsMore = RoleNames.First, WantsLess = RoleNames.Second, Codes = BuiltInTopics.Codes("PA-X:MpsPro"),
        },
        new()
        {
            Id = BuiltInTopics.Id("exchange-ratio"), Name = "ratio of an exchange", Domain = OutcomeDomain.Amount(null), Keys = [BuiltInTopics.Key(RoleNames.First, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Second, RoleKind.Parties)],
            Facets = [BuiltInTopics.Key(RoleNames.Subject, RoleKind.Categories)],
        },
        new()
        {
            Id = BuiltInTopics.Id("revenue-share"), Name = "share of the revenue", Domain = OutcomeDomain.Amount(null), Keys = [BuiltInTopics.Key(RoleNames.Resource, RoleKind.Categories), BuiltInTopics.Key(RoleNames.Recipient, RoleKind.Parties)],
            WantsMore = RoleNames.Recipient, SharesOf = new SharedWhole { Role = RoleNames.Recipient, Amount = 100, Unit = "percent" }, Codes = BuiltInTopics.Codes("PA-X:NatRes", "PAM:natres"),
        },
        new() { Id = BuiltInTopics.Id("zone-width"), Name = "width of the zone", Domain = OutcomeDomain.Amount(null), Facets = [BuiltInTopics.Key(RoleNames.Category, RoleKind.Categories), BuiltInTopics.Key(RoleNames.Area, RoleKind.Areas)], Codes = BuiltInTopics.Codes("PA-X:DdrDemil") },
        new() { Id = BuiltInTopics.Id("members"), Name = "number of members", Domain = OutcomeDomain.Amount(null), Keys = [BuiltInTopics.Key(RoleNames.Organisation, RoleKind.Parties)] },
        new()
        {
            Id = BuiltInTopics.Id("decision-rule"), Name = "how it is decided", Domain = OutcomeDomain.OpenChoices("each alone", "jointly", "unanimity", "majority", "delegated"), Keys = [BuiltInTopics.Key(RoleNames.Matter, RoleKind.Categories)],
            Facets = [BuiltInTopics.Key(RoleNames.Actors, RoleKind.Parties)],
        },
        new()
        {
            Id = BuiltInTopics.Id("votes-needed"), Name = "votes needed", Domain = OutcomeDomain.Amount(null), Keys = [BuiltInTopics.Key(RoleNames.Matter, RoleKind.Categories)],
            Facets = [BuiltInTopics.Key(RoleNames.Actors, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Category, RoleKind.Categories)],
        },
    ];

    private static Role[] Facets =>
    [
        BuiltInTopics.Key(RoleNames.Actors, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Toward, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Subject, RoleKind.Categories), BuiltInTopics.Key(RoleNames.Area, RoleKind.Areas),
    ];

    /// <summary>Something to be done: no or yes. Who is to do it would rather not, and those toward whom it is done would have it.</summary>
    private static Topic Duty(string id, string name, params string[] codes) => Of(id, name, OutcomeDomain.YesNo, "no", codes);

    /// <summary>Something that may be done or not: barred or permitted. Who might do it would be free to.</summary>
    private static Topic Permission(string id, string name, params string[] codes) => Of(id, name, OutcomeDomain.Choices("barred", "permitted"), "permitted", codes) with { NegativeOutcomes = ["barred"], WantsMore = RoleNames.Actors, WantsLess = RoleNames.Toward };

    private static Topic Of(string id, string name, OutcomeDomain domain, string without, string[] codes) => new()
    {
        Id = BuiltInTopics.Id(id),
        Name = name,
        Domain = domain,
        Facets = Facets,
        WantsMore = RoleNames.Toward,
        WantsLess = RoleNames.Actors,
        Default = without,
        Codes = BuiltInTopics.Codes(codes),
    };
}
