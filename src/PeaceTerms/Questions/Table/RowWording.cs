namespace PeaceTerms;

/// <summary>A row's issue in words: what all its scopes share is in its question, and places and zones name what they add.</summary>
internal sealed class RowWording(Wording wording, Topic topic, Issue issue, IReadOnlyList<Scope> scopes)
{
    private readonly Scope common = new()
    {
        Facets = [.. scopes[0].Facets.Where(facet => scopes.All(scope => scope.Facets.Contains(facet)))],
        Circumstance = scopes.All(scope => scope.Circumstance == scopes[0].Circumstance) ? scopes[0].Circumstance : null,
        Period = scopes.All(scope => scope.Period == scopes[0].Period) ? scopes[0].Period : null,
    };

    public string Question => wording.Question(topic, issue, common);

    public string QuestionIn(Scope scope) => wording.Question(topic, issue, scope);

    public string Where(Scope scope) => wording.Where(new Scope
    {
        Facets = [.. scope.Facets.Where(facet => !common.Facets.Contains(facet))],
        Circumstance = scope.Circumstance == common.Circumstance ? null : scope.Circumstance,
        Period = scope.Period == common.Period ? null : scope.Period,
    });

    public string Label(IEnumerable<PartyId> parties) => wording.Label(parties);
}
