namespace PeaceTerms;

/// <summary>The words of one track: what its scopes have in common is said once, and of each scope only what is left.</summary>
internal sealed class TrackWording
{
    private readonly Wording wording;
    private readonly IReadOnlyList<Scope> scopes;
    private readonly Scope common;

    public TrackWording(World world, Issue issue, PartyId party, IReadOnlyList<Scope> scopes)
    {
        (wording, this.scopes) = (new Wording(world), scopes);
        var first = scopes[0];
        common = new Scope
        {
            Facets = [.. first.Facets.Where(facet => scopes.All(scope => $"{scope[facet.Name]}" == $"{facet}"))],
            Circumstance = scopes.All(scope => scope.Circumstance == first.Circumstance) ? first.Circumstance : null,
            Period = scopes.All(scope => scope.Period == first.Period) ? first.Period : null,
        };
        Label = wording.Label([party]);
        Question = wording.Question(world.TopicOf(issue), issue, common);
    }

    public string Label { get; }

    public string Question { get; }

    public string Where(Scope scope)
    {
        var rest = new Scope
        {
            Facets = [.. scope.Facets.Where(facet => common[facet.Name] is null)],
            Circumstance = common.Circumstance is null ? scope.Circumstance : null,
            Period = common.Period is null ? scope.Period : null,
        };
        return string.Join("; ", Unrestricted(scope).Prepend(wording.Where(rest)).Where(part => part.Length > 0));
    }

    /// <summary>What the scope leaves open and others of the track do not.</summary>
    private IEnumerable<string> Unrestricted(Scope scope)
    {
        foreach (var name in scopes.SelectMany(other => other.Facets).Select(facet => facet.Name).Distinct().Where(name => scope[name] is null).Order(StringComparer.Ordinal))
        {
            yield return $"{name}: any";
        }

        if (scope.Circumstance is null or Always { Except.Count: 0 } && scopes.Any(other => other.Circumstance is not (null or Always { Except.Count: 0 })))
        {
            yield return "at all times";
        }
    }
}
