namespace PeaceTerms;

/// <summary>Lays out all issues side by side: the single negotiating table. Stateless; the same input gives the same bytes.</summary>
public static class IssueTabulator
{
    /// <summary>Lays out the issues of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidDossierException">The dossier does not hold together; the exception has all its problems.</exception>
    public static NegotiatingTable Tabulate(Dossier dossier, TableOptions? options = null) =>
        Tabulate(CompiledDossier.Compile(dossier, (options ?? TableOptions.Default).Tolerance), options);

    /// <summary>Lays out the issues of a compiled dossier. The tolerance is the one it was compiled with.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The table.</returns>
    public static NegotiatingTable Tabulate(CompiledDossier dossier, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        options ??= TableOptions.Default;
        var result = PositionComparer.Compare(dossier, new ComparisonOptions { AsOf = options.AsOf, DropTopics = options.DropTopics, Severity = options.Severity });
        List<CompiledStatement> standing = [.. dossier.Statements.Where(statement => result.AsOf is not { } day || statement.Date <= day)];
        return new NegotiatingTable
        {
            AsOf = result.AsOf,
            StatementsAfterAsOf = result.StatementsAfterAsOf,
            Rows = [.. new TableMaker(dossier.WorldAsOf(result.AsOf), standing, result.Findings).Rows(options.DropTopics)],
        };
    }
}
