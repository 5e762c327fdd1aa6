namespace PeaceTerms;

/// <summary>Puts issues into words, with the topic and each detail on its own. Stateless; the same input gives the same words.</summary>
public static class IssueWording
{
    /// <summary>The issue of a finding, in the scope that its sides share.</summary>
    /// <param name="dossier">The dossier in which it was found.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>The words.</returns>
    public static IssueWords Of(CompiledDossier dossier, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Of(dossier, finding.Issue, finding.Overlap.Scope);
    }

    /// <summary>An issue in one scope, or in several: then what all of them have in common.</summary>
    /// <param name="dossier">The dossier that gives the names.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="scopes">The scopes; none gives the issue with its key roles alone.</param>
    /// <returns>The words.</returns>
    public static IssueWords Of(CompiledDossier dossier, Issue issue, params IReadOnlyList<Scope> scopes)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(scopes);
        var wording = new Wording(dossier.WorldAsOf(dossier.Dossier.AsOf));
        return wording.Words(dossier.TopicOf(issue), issue, Common(scopes));
    }

    private static Scope Common(IReadOnlyList<Scope> scopes) => scopes switch
    {
        [] => Scope.Unrestricted,
        [var only] => only,
        [var first, ..] => new Scope
        {
            Facets = [.. first.Facets.Where(facet => scopes.All(scope => $"{scope[facet.Name]}" == $"{facet}"))],
            Circumstance = scopes.All(scope => scope.Circumstance == first.Circumstance) ? first.Circumstance : null,
            Period = scopes.All(scope => scope.Period == first.Period) ? first.Period : null,
        },
    };
}
