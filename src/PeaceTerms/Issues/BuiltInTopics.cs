namespace PeaceTerms;

/// <summary>The topics that every dossier can use without declaring them, as data.</summary>
public static class BuiltInTopics
{
    private static readonly Role Beneficiary = Key(RoleNames.Beneficiary, RoleKind.Parties);
    private static readonly Role Guarantors = Key(RoleNames.Guarantors, RoleKind.Parties);
    private static readonly Role Area = Key(RoleNames.Area, RoleKind.Areas);
    private static readonly Role Forces = Key(RoleNames.Forces, RoleKind.Parties);
    private static readonly Role Category = Key(RoleNames.Category, RoleKind.Categories);

    private static readonly Role[] PresenceFacets =
    [
        Forces, Key(RoleNames.Presence, RoleKind.Categories), Category, Key(RoleNames.Command, RoleKind.Parties),
        Key(RoleNames.Permanence, RoleKind.Categories), Key(RoleNames.Purpose, RoleKind.Categories), Key(RoleNames.Medium, RoleKind.Categories), Area,
    ];

    private static readonly FieldCode[] GuaranteeCodes = Codes("PA-X:SsrGua");
    private static readonly FieldCode[] ForeignForces = Codes("PA-X:SsrFf", "UCDP:withd", "PAM:with");

    /// <summary>What is said of one territory in different ways (rule I8).</summary>
    private static readonly string[] OfOneTerritory = ["presence-permitted", "control", "administration", "sovereignty", "recognition", "pull-back", "demilitarised", "status-settled", "talks-start-at"];

    /// <summary>All built-in topics, in the order in which findings list them.</summary>
    public static IReadOnlyList<Topic> All { get; } = ValueList.From(
    [
        new Topic
        {
            Id = Id("guarantee-given"), Name = "a security guarantee", Domain = OutcomeDomain.YesNo, Keys = [Beneficiary], Facets = [Guarantors],
            WantsMore = RoleNames.Beneficiary, Default = "no", Codes = GuaranteeCodes, AspectsAs = "guarantee",
        },
        new Topic
        {
            Id = Id("guarantee-covers"), Name = "where the guarantee applies", Domain = OutcomeDomain.YesNo, Keys = [Beneficiary], Facets = [Guarantors, Area],
            WantsMore = RoleNames.Beneficiary, Codes = GuaranteeCodes,
        },
        new Topic { Id = Id("guarantor-count"), Name = "number of guarantors", Domain = OutcomeDomain.Amount(null), Keys = [Beneficiary], WantsMore = RoleNames.Beneficiary, Codes = GuaranteeCodes },
        new Topic
        {
            Id = Id("guarantee-response"), Name = "a response under the guarantee", Domain = OutcomeDomain.YesNo,
            Keys = [Beneficiary, Key(RoleNames.Response, RoleKind.Categories)], Facets = [Guarantors],
            WantsMore = RoleNames.Beneficiary, Default = "no", Codes = GuaranteeCodes,
        },
        new Topic
        {
            Id = Id("guarantee-length"), Name = "length of the guarantee", Domain = OutcomeDomain.InMonths, Keys = [Beneficiary], Facets = [Guarantors],
            WantsMore = RoleNames.Beneficiary, WantsLess = RoleNames.Guarantors, Companions = [Id("guarantee-renewal"), Id("guarantee-renewal-length"), Id("guarantee-notice")],
            Codes = GuaranteeCodes,
        },
        new Topic
        {
            Id = Id("guarantee-renewal"), Name = "renewal of the guarantee", Domain = OutcomeDomain.Grades("none", "by consent", "automatic"),
            Keys = [Beneficiary], Facets = [Guarantors], WantsMore = RoleNames.Beneficiary, WantsLess = RoleNames.Guarantors, Default = "none",
            NegativeOutcomes = ["none"],
        },
        new Topic
        {
            Id = Id("guarantee-renewal-length"), Name = "length of each renewal of the guarantee", Domain = OutcomeDomain.InMonths,
            Keys = [Beneficiary], Facets = [Guarantors], WantsMore = RoleNames.Beneficiary, WantsLess = RoleNames.Guarantors,
        },
        new Topic { Id = Id("guarantee-notice"), Name = "notice to end the guarantee", Domain = OutcomeDomain.InMonths, Keys = [Beneficiary], Facets = [Guarantors] },
        new Topic
        {
            Id = Id("guarantee-decision"), Name = "how the guarantors decide", Domain = OutcomeDomain.Choices("each alone", "jointly", "unanimity"),
            Keys = [Beneficiary], Facets = [Guarantors],
        },
        new Topic
        {
            Id = Id("guarantee-legal-force"), Name = "legal force of the guarantee", Domain = OutcomeDomain.Grades("political", "legally binding"),
            Keys = [Beneficiary], Facets = [Guarantors], WantsMore = RoleNames.Beneficiary,
        },
        new Topic
        {
            Id = Id("guarantee-ratified-by"), Name = "ratification of the guarantee", Domain = OutcomeDomain.Choices("needed", "not needed"),
            Keys = [Beneficiary, Key(RoleNames.Body, RoleKind.Parties)], Facets = [Guarantors], Default = "not needed",
            NegativeOutcomes = ["not needed"], Codes = Codes("PAM:ratm"),
        },
        new Topic
        {
            Id = Id("guarantee-payment"), Name = "payment for the guarantee", Domain = OutcomeDomain.Amount(null),
            Keys = [Beneficiary, Key(RoleNames.Payer, RoleKind.Parties)], Facets = [Guarantors],
            WantsMore = RoleNames.Guarantors, WantsLess = RoleNames.Payer, Default = "none",
        },
        new Topic
        {
            Id = Id("ceiling"), Name = "ceiling", Domain = OutcomeDomain.Amount(null),
            Facets = [Whole(RoleNames.Holder, RoleKind.Parties) with { CountedBy = RoleNames.Counting }, Whole(RoleNames.Category, RoleKind.Categories), Whole(RoleNames.Area, RoleKind.Areas), Whole(RoleNames.Counting, RoleKind.Categories)],
            WantsMore = RoleNames.Holder, WantsLess = RoleNames.Protected, Default = "no limit", Codes = Codes("PA-X:SsrArm", "UCDP:intarmy", "PAM:milrfm"),
        },
        new Topic
        {
            Id = Id("presence-permitted"), Name = "presence of forces", Kin = KinOf("presence-permitted"), Domain = OutcomeDomain.Choices("barred", "permitted"),
            Facets = PresenceFacets, Default = "permitted", NegativeOutcomes = ["barred"], Codes = ForeignForces, AspectsAs = "presence",
        },
        new Topic
        {
            Id = Id("presence-required"), Name = "required presence of forces", Domain = OutcomeDomain.Choices("need not", "must"),
            Facets = PresenceFacets, Default = "need not", NegativeOutcomes = ["need not"],
        },
        new Topic
        {
            Id = Id("presence-strength"), Name = "strength of the forces present", Domain = OutcomeDomain.Amount(null),
            Facets = [.. PresenceFacets.Select(role => role with { AsAWhole = true, CountedBy = role == Forces ? RoleNames.Counting : null }), Whole(RoleNames.Counting, RoleKind.Categories)],
        },
        new Topic
        {
            Id = Id("presence-consent"), Name = "consent to the presence of forces", Domain = OutcomeDomain.Choices("needed", "not needed"),
            Keys = [Key(RoleNames.Body, RoleKind.Parties)], Facets = PresenceFacets, Default = "not needed", NegativeOutcomes = ["not needed"],
        },
        new Topic { Id = Id("control"), Name = "control", Kin = KinOf("control"), Domain = OutcomeDomain.OpenChoices("shared", "international"), Facets = [Area], Default = "as it stands" },
        new Topic { Id = Id("administration"), Name = "administration", Kin = KinOf("administration"), Domain = OutcomeDomain.OpenChoices("shared", "international"), Facets = [Area], Default = "as it stands" },
        new Topic { Id = Id("sovereignty"), Name = "sovereignty", Kin = KinOf("sovereignty"), Domain = OutcomeDomain.OpenChoices("shared", "international"), Facets = [Area], Default = "as it stands", Codes = Codes("PA-X:StBor", "UCDP:demarcation", "PAM:bound") },
        new Topic
        {
            Id = Id("recognition"), Name = "recognition of the claim", Kin = KinOf("recognition"), Domain = OutcomeDomain.Grades("none", "de facto", "de jure"),
            Keys = [Key(RoleNames.Claimant, RoleKind.Parties)], Facets = [Key(RoleNames.Recognisers, RoleKind.Parties), Area],
            WantsMore = RoleNames.Claimant, WantsLess = RoleNames.Sovereign, Default = "none", NegativeOutcomes = ["none"],
        },
        new Topic { Id = Id("pull-back"), Name = "pull-back of forces", Kin = KinOf("pull-back"), Domain = OutcomeDomain.YesNo, Facets = [Forces, Category, Area], Default = "no", Codes = ForeignForces },
        new Topic { Id = Id("pull-back-distance"), Name = "distance of the pull-back", Domain = OutcomeDomain.Amount(null), Facets = [Forces, Category, Area] },
        new Topic { Id = Id("demilitarised"), Name = "demilitarisation", Kin = KinOf("demilitarised"), Domain = OutcomeDomain.YesNo, Facets = [Area], Default = "no", Codes = Codes("PA-X:DdrDemil") },
        new Topic { Id = Id("autonomous"), Name = "autonomy", Domain = OutcomeDomain.YesNo, Facets = [Area], Default = "no", Codes = Codes("PA-X:TpsAut", "UCDP:aut", "PAM:terpow") },
        new Topic { Id = Id("referendum"), Name = "a referendum on the status", Domain = OutcomeDomain.YesNo, Facets = [Area], Default = "no", Codes = Codes("PA-X:StRef", "UCDP:ref", "PAM:indrefer") },
        new Topic { Id = Id("status-settled"), Name = "whether the status is settled here", Kin = KinOf("status-settled"), Domain = OutcomeDomain.Choices("left to talks", "settled here"), Facets = [Area], Default = "left to talks" },
        new Topic { Id = Id("talks-start-at"), Name = "line at which the talks on the status start", Kin = KinOf("talks-start-at"), Domain = OutcomeDomain.OpenChoices(), Facets = [Area] },
        .. AllianceTopics.All,
        .. CeasefireTopics.All,
        new Topic
        {
            Id = Id("must-wait"), Name = "order of events", Domain = OutcomeDomain.Choices("does not wait", "waits"),
            Keys = [Key(RoleNames.Event, RoleKind.Events), Key(RoleNames.Awaited, RoleKind.Events)], Default = "does not wait", NegativeOutcomes = ["does not wait"], Order = OrderRelation.After,
        },
        new Topic
        {
            Id = Id("happens-with"), Name = "events at the same time", Domain = OutcomeDomain.YesNo,
            Keys = [Key(RoleNames.Event, RoleKind.Events), Key(RoleNames.Awaited, RoleKind.Events)], Default = "no", Order = OrderRelation.Together,
        },
        .. SettlementTopics.All,
        .. MeasureTopics.All,
        .. TextTopics.All,
        new Topic
        {
            Id = Id("claim-of-fact"), Name = "whether it happened as told", Domain = OutcomeDomain.Choices("not so", "so"),
            Keys = [Key(RoleNames.Event, RoleKind.Events)], IsFactual = true,
        },
    ]);

    /// <summary>A built-in topic by id, or an aspect of one, such as <c>guarantee-notice</c>.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The topic; null when there is none of that id.</returns>
    public static Topic? Find(TopicId id) => Aspects.BuiltIn.GetValueOrDefault(id);

    internal static TopicId Id(string text) => TopicId.Parse(text);

    internal static Role Key(string name, RoleKind kind) => new() { Name = name, Kind = kind };

    private static Kinship[] KinOf(string topic) => [.. OfOneTerritory.Where(other => other != topic).Select(Kin)];

    internal static Kinship Kin(string topic) => new() { Topic = Id(topic) };

    private static Role Whole(string name, RoleKind kind) => new() { Name = name, Kind = kind, AsAWhole = true };

    internal static FieldCode[] Codes(params string[] codes) =>
        [.. codes.Select(code => code.Split(':')).Select(parts => new FieldCode { Scheme = parts[0], Code = parts[1] })];
}
