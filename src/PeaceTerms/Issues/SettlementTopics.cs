namespace PeaceTerms;

/// <summary>The built-in topics of sanctions, assets, claims, arms, facilities and amnesty, as data. General terms speak to them.</summary>
internal static class SettlementTopics
{
    // A property that makes them anew: the list of all topics is built from this one, and fields of two classes would wait for each other.
    public static IEnumerable<Topic> All
    {
        get
        {
            var facility = BuiltInTopics.Key(RoleNames.Facility, RoleKind.Areas);
            var body = BuiltInTopics.Key(RoleNames.Body, RoleKind.Parties);
            var resources = BuiltInTopics.Codes("PA-X:NatRes", "PAM:natres");
            return
            [
                new()
                {
                    Id = BuiltInTopics.Id("sanctions-lifted"), Name = "lifting of sanctions", Domain = OutcomeDomain.Grades("none", "some", "all"),
                    Keys = [BuiltInTopics.Key(RoleNames.Sanctioning, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Sanctioned, RoleKind.Parties)],
                    Facets = [BuiltInTopics.Key(RoleNames.Sector, RoleKind.Categories)], WantsMore = RoleNames.Sanctioned, Default = "unchanged", NegativeOutcomes = ["none"], PartialOutcomes = ["some"],
                },
                new()
                {
                    Id = BuiltInTopics.Id("asset-use"), Name = "use of the assets", Domain = OutcomeDomain.Choices("left frozen", "returned", "spent on a purpose"),
                    Keys = [BuiltInTopics.Key(RoleNames.Pool, RoleKind.Categories)],
                    Facets = [BuiltInTopics.Key(RoleNames.Purpose, RoleKind.Categories), BuiltInTopics.Key(RoleNames.Area, RoleKind.Areas)], Default = "unchanged",
                    Kin = [BuiltInTopics.Kin("claims")],
                },
                new()
                {
                    Id = BuiltInTopics.Id("claims"), Name = "claims", Domain = OutcomeDomain.Choices("kept", "waived"),
                    Keys = [BuiltInTopics.Key(RoleNames.Claimant, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Debtor, RoleKind.Parties)],
                    Facets = [BuiltInTopics.Key(RoleNames.Subject, RoleKind.Categories)], Default = "kept", Codes = BuiltInTopics.Codes("PA-X:TjRep", "PAM:repar"),
                },
                new()
                {
                    Id = BuiltInTopics.Id("arms-supply"), Name = "supply of arms", Domain = OutcomeDomain.Choices("barred", "permitted"),
                    Keys = [BuiltInTopics.Key(RoleNames.Recipient, RoleKind.Parties)],
                    Facets = [BuiltInTopics.Key(RoleNames.Suppliers, RoleKind.Parties), BuiltInTopics.Key(RoleNames.Category, RoleKind.Categories)],
                    Default = "permitted", NegativeOutcomes = ["barred"], Codes = BuiltInTopics.Codes("PAM:embarg"),
                    Kin =
                    [
                        new()
                        {
                            Topic = BuiltInTopics.Id("guarantee-response"), Only = [new RoleValue { Role = RoleNames.Response, Id = "arms" }],
                            Roles = [new() { Own = RoleNames.Recipient, Other = RoleNames.Beneficiary }, new() { Own = RoleNames.Suppliers, Other = RoleNames.Guarantors }],
                        },
                    ],
                },
                new()
                {
                    Id = BuiltInTopics.Id("operator"), Name = "operation of the facility", Domain = OutcomeDomain.YesNo, Keys = [facility, body], Default = "unchanged",
                    Kin = [BuiltInTopics.Kin("output-share")], Codes = resources,
                },
                new() { Id = BuiltInTopics.Id("output-share"), Name = "share of the output", Domain = OutcomeDomain.Amount(null), Keys = [facility, body], Default = "unchanged", SharesOf = new SharedWhole { Role = body.Name, Amount = 100, Unit = "percent" }, Codes = resources },
                new()
                {
                    Id = BuiltInTopics.Id("amnesty"), Name = "amnesty", Domain = OutcomeDomain.YesNo, Keys = [BuiltInTopics.Key(RoleNames.Covered, RoleKind.Parties)],
                    Facets = [BuiltInTopics.Key(RoleNames.Acts, RoleKind.Categories)], Default = "no", Codes = BuiltInTopics.Codes("PA-X:TjAm", "UCDP:amn", "PAM:amnest"),
                },
            ];
        }
    }
}
