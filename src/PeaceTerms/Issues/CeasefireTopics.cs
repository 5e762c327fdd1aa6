namespace PeaceTerms;

/// <summary>The built-in topics of a ceasefire and its monitors, as data. What it waits for is the order of events.</summary>
internal static class CeasefireTopics
{
    // A property that makes them anew: the list of all topics is built from this one, and fields of two classes would wait for each other.
    public static IEnumerable<Topic> All
    {
        get
        {
            var area = BuiltInTopics.Key(RoleNames.Area, RoleKind.Areas);
            Role[] facets = [BuiltInTopics.Key(RoleNames.Sides, RoleKind.Parties), area, BuiltInTopics.Key(RoleNames.Medium, RoleKind.Categories)];
            var codes = BuiltInTopics.Codes("PA-X:Ce", "UCDP:cease", "PAM:cease");
            return
            [
                new() { Id = BuiltInTopics.Id("ceasefire"), Name = "a ceasefire", Domain = OutcomeDomain.YesNo, Facets = facets, Default = "no", Codes = codes },
                new() { Id = BuiltInTopics.Id("ceasefire-length"), Name = "length of the ceasefire", Domain = OutcomeDomain.InMonths, Facets = facets, Codes = codes },
                new()
                {
                    Id = BuiltInTopics.Id("monitor"), Name = "monitoring", Domain = OutcomeDomain.YesNo, Keys = [BuiltInTopics.Key(RoleNames.Body, RoleKind.Parties)],
                    Facets = [BuiltInTopics.Key(RoleNames.Monitored, RoleKind.Categories), area], Default = "no", Codes = BuiltInTopics.Codes("PA-X:ImE", "UCDP:co_impl", "PAM:verify"),
                },
            ];
        }
    }
}
