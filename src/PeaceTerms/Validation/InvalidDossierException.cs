namespace PeaceTerms;

/// <summary>A dossier or a draft does not hold together.</summary>
/// <param name="problems">All problems, in the order of the document.</param>
public sealed class InvalidDossierException(IReadOnlyList<Problem> problems) : Exception(Text(problems))
{
    /// <summary>All problems, in the order of the document.</summary>
    public IReadOnlyList<Problem> Problems { get; } = ValueList.From(problems);

    private static string Text(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var head = FormattableString.Invariant($"The dossier does not hold together; it has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}:");
        return string.Join('\n', problems.Select(problem => $"- {problem}").Prepend(head));
    }
}
