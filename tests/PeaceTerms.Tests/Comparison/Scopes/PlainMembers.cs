using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Who belongs to whom in one of the ways that a dossier leaves open, with two parties that it does not name, and whether bodies are meant with their members.</summary>
internal sealed class PlainMembers
{
    private static readonly string[] Unnamed = ["unnamed-1", "unnamed-2"];

    public static IReadOnlyList<Party> Parties { get; } =
    [
        Of("ash", PartyKind.State, "pact", "ring", "list", "council"), Of("birch", PartyKind.State, "pact", "band", "force"), Of("cedar", PartyKind.State, "league", "council"), Of("elm", PartyKind.ArmedGroup, "body"), Of("ash-court", PartyKind.Organ),
        Of("pact", PartyKind.Coalition, "league", "union") with { MemberCount = 2 },
        Of("band", PartyKind.Group) with { NonMembers = [P("cedar")] },
        Of("ring", PartyKind.Coalition, "union") with { MemberCount = 2 },
        Of("list", PartyKind.Group) with { MemberCount = 1 },
        Of("league", PartyKind.Coalition) with { MemberCount = 2 },
        Of("body", PartyKind.Organisation) with { NonMembers = [P("ash"), P("birch")] },
        Of("board", PartyKind.Alliance),
        Of("force", PartyKind.JointForce) with { NonMembers = [P("ash"), P("band")] },
        Of("council", PartyKind.Organisation) with { MemberCount = 2 },
        Of("union", PartyKind.Coalition) with { MemberCount = 2 },
        Of("rest", PartyKind.Group) with { NonMembers = [P("ash"), P("birch")] },
    ];

    private readonly Dictionary<string, HashSet<string>> members = [];
    private readonly HashSet<string> meant = [];

    public PlainMembers(Random random)
    {
        var groups = Parties.Where(party => party.CanHaveMembers).ToList();

        // A group that is not closed has more members: of those before it, so that none belongs to itself, and of those without a name.
        foreach (var group in groups)
        {
            HashSet<string> named = [.. Parties.Where(party => party.MemberOf.Any(one => one.Group == group.Id)).Select(party => $"{party.Id}")];
            List<string> open = [.. Parties.Where(party => party.Kind != PartyKind.Organ && !(party.CanHaveMembers && groups.IndexOf(party) >= groups.IndexOf(group))).Select(party => $"{party.Id}").Concat(Unnamed)];
            var others = open.Where(one => !named.Contains(one) && !group.NonMembers.Any(gone => Belong(one).Contains($"{gone}"))).OrderBy(_ => random.Next()).ToList();
            members[$"{group.Id}"] = [.. named, .. others.Take(group.MemberCount is { } count ? count - named.Count : random.Next(4))];
            if (group.MeansItsMembers || random.Next(2) == 0)
            {
                meant.Add($"{group.Id}");
            }
        }
    }

    public HashSet<string> Of(PartyFacet facet)
    {
        IEnumerable<string> all = facet.Parties.Count == 0 ? [.. Parties.Select(party => $"{party.Id}"), .. Unnamed] : facet.Parties.SelectMany(party => Meant($"{party}"));
        return [.. all.Except(facet.Except.SelectMany(left => Meant($"{left}")))];
    }

    /// <summary>Whom a mention reaches.</summary>
    public HashSet<string> Meant(string party) => [party, .. meant.Contains(party) ? members[party].SelectMany(Meant) : []];

    /// <summary>The party and all that belong to it, meant or not.</summary>
    private HashSet<string> Belong(string party) => [party, .. members.TryGetValue(party, out var own) ? own.SelectMany(Belong) : []];

    private static Party Of(string id, PartyKind kind, params string[] groups) => new() { Id = P(id), Name = id, Kind = kind, MemberOf = [.. groups.Select(group => new Membership { Group = P(group) })] };
}
