namespace PeaceTerms;

/// <summary>The built-in topics of membership in alliances and of neutrality (rule I3), as data.</summary>
internal static class AllianceTopics
{
    // A property that makes them anew: the list of all topics is built from this one, and fields of two classes would wait for each other.
    public static IEnumerable<Topic> All
    {
        get
        {
            var organisation = BuiltInTopics.Key(RoleNames.Organisation, RoleKind.Parties);
            var candidates = BuiltInTopics.Key(RoleNames.Candidates, RoleKind.Parties);
            Role[] neutrals = [BuiltInTopics.Key(RoleNames.Parties, RoleKind.Parties), BuiltInTopics.Key(RoleNames.AllianceKind, RoleKind.Categories)];
            return
            [
                new()
                {
                    Id = BuiltInTopics.Id("membership"), Name = "membership", Domain = OutcomeDomain.Choices("barred", "open"), Keys = [organisation], Facets = [candidates],
                    WantsMore = RoleNames.Candidates, Default = "open", NegativeOutcomes = ["barred"],
                    Kin = [BuiltInTopics.Kin("membership-pursued"), BuiltInTopics.Kin("membership-date")],
                },
                new()
                {
                    Id = BuiltInTopics.Id("membership-pursued"), Name = "pursuit of membership", Domain = OutcomeDomain.YesNo, Keys = [organisation], Facets = [candidates],
                    Default = "no", Kin = [BuiltInTopics.Kin("membership-date")],
                },
                new() { Id = BuiltInTopics.Id("membership-date"), Name = "date of membership", Domain = OutcomeDomain.Dates, Keys = [organisation], Facets = [candidates] },
                new()
                {
                    Id = BuiltInTopics.Id("membership-entrenched"), Name = "whether the rule on membership is entrenched in law", Domain = OutcomeDomain.YesNo,
                    Keys = [organisation, BuiltInTopics.Key(RoleNames.Rule, RoleKind.Categories)], Facets = [candidates], Default = "no",
                },
                new() { Id = BuiltInTopics.Id("neutral"), Name = "neutrality", Domain = OutcomeDomain.YesNo, Facets = neutrals, Default = "no" },
                new() { Id = BuiltInTopics.Id("neutral-entrenched"), Name = "whether neutrality is entrenched in law", Domain = OutcomeDomain.YesNo, Facets = neutrals, Default = "no" },
            ];
        }
    }
}
