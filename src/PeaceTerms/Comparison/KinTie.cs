namespace PeaceTerms;

/// <summary>What ties two kindred topics: the keys that must be filled alike, and the facets that must overlap, by the name that each topic gives them (rule I8).</summary>
internal sealed class KinTie
{
    private readonly List<(Role First, Role Second)> keys;
    private readonly List<(Role First, Role Second)> facets;
    private readonly IReadOnlyList<RoleValue> onlyFirst;
    private readonly IReadOnlyList<RoleValue> onlySecond;

    private KinTie(Topic first, Topic second, IEnumerable<(string First, string Second)> paired, IReadOnlyList<RoleValue> onlyFirst, IReadOnlyList<RoleValue> onlySecond)
    {
        var names = paired.ToList();
        bool IsSame(Role one, Role other) => one.Kind == other.Kind && (names.Contains((one.Name, other.Name)) || (one.Name == other.Name && !names.Exists(pair => pair.First == one.Name || pair.Second == other.Name)));
        List<(Role, Role)> Of(IEnumerable<Role> mine, IEnumerable<Role> theirs) => [.. from one in mine from other in theirs where IsSame(one, other) orderby one.Name select (one, other)];
        (keys, facets) = (Of(first.Keys, second.Keys), Of(first.Facets, second.Facets));
        (this.onlyFirst, this.onlySecond) = (onlyFirst, onlySecond);
        Shared = first with { Facets = [.. first.Facets.Where(role => facets.Exists(pair => pair.First == role))] };
    }

    /// <summary>The first topic with the facets that count for both.</summary>
    public Topic Shared { get; }

    /// <summary>The tie of two topics, whichever declares it; null when they are no kin.</summary>
    public static KinTie? Of(Topic first, Topic second)
    {
        if (first.Kin.FirstOrDefault(kin => kin.Topic == second.Id) is { } mine)
        {
            return new KinTie(first, second, mine.Roles.Select(pair => (pair.Own, pair.Other)), [], mine.Only);
        }

        return second.Kin.FirstOrDefault(kin => kin.Topic == first.Id) is { } theirs ? new KinTie(first, second, theirs.Roles.Select(pair => (pair.Other, pair.Own)), theirs.Only, []) : null;
    }

    /// <summary>What fills the common keys of an issue of the first topic; null where it is none of the kindred issues.</summary>
    public string? KeyOfFirst(Issue issue) => onlyFirst.All(issue.Key.Contains) ? Text(issue, keys.Select(pair => pair.First)) : null;

    /// <summary>What fills the common keys of an issue of the second topic; null where it is none of the kindred issues.</summary>
    public string? KeyOfSecond(Issue issue) => onlySecond.All(issue.Key.Contains) ? Text(issue, keys.Select(pair => pair.Second)) : null;

    /// <summary>A scope of the first topic, as far as it counts for both.</summary>
    public Scope OfFirst(Scope scope) => Renamed(scope, facets.Select(pair => (pair.First, pair.First)));

    /// <summary>A scope of the second topic, as far as it counts for both, by the first topic's names.</summary>
    public Scope OfSecond(Scope scope) => Renamed(scope, facets.Select(pair => (pair.Second, pair.First)));

    /// <summary>A common scope by the second topic's names.</summary>
    public Scope AsSecondSays(Scope scope) => Renamed(scope, facets.Select(pair => (pair.First, pair.Second)));

    private static Scope Renamed(Scope scope, IEnumerable<(Role From, Role To)> roles) => scope with { Facets = [.. roles.Select(role => scope[role.From.Name] is { } facet ? facet with { Name = role.To.Name } : null).OfType<Facet>()] };

    private static string Text(Issue issue, IEnumerable<Role> roles) => string.Join(",", roles.Select(role => issue.Key.First(value => value.Role == role.Name).Id));
}
