namespace PeaceTerms;

/// <summary>Which clauses of texts somebody strikes, and who keeps them in (rule I6). Clauses that nobody speaks of are no issue.</summary>
internal sealed class ClauseMap
{
    private readonly Dictionary<StatementId, Provision> provisions;
    private readonly HashSet<StatementId> spokenOf;

    public ClauseMap(Dossier dossier)
    {
        provisions = dossier.Drafts.SelectMany(draft => draft.Provisions).ToDictionary(provision => provision.Id);
        Omissions = [.. dossier.Drafts.Where(draft => draft.AnswersPointByPoint is not null)
            .Select(draft => (draft, LeftOut(draft, dossier.Drafts.First(text => text.Id == draft.AnswersPointByPoint)))).Where(pair => pair.Item2.Count > 0)];
        spokenOf = [.. dossier.Statements.Select(statement => statement.Term).Concat(provisions.Values.Select(provision => provision.Term)).SelectMany(term => term.ClausesSpokenOf), .. Omissions.SelectMany(pair => pair.Clauses)];
    }

    /// <summary>What each text that answers another point by point leaves out of it.</summary>
    public IReadOnlyList<(Draft Text, IReadOnlyList<StatementId> Clauses)> Omissions { get; }

    /// <summary>The clauses that a provision keeps in and that somebody speaks of: itself, and what it restates.</summary>
    public IEnumerable<Ask> KeptBy(Provision provision) =>
        spokenOf.Count == 0 ? [] : Restated(provision.Id).Where(spokenOf.Contains).Order().Select(clause => TextTopics.ClauseIn(clause, isIn: true));

    private List<StatementId> LeftOut(Draft answer, Draft answered)
    {
        var treated = answer.Provisions.SelectMany(provision => Restated(provision.Id).Concat(provision.Term.ClausesSpokenOf)).ToHashSet();
        return [.. answered.Provisions.Select(provision => provision.Id).Where(id => !treated.Contains(id))];
    }

    /// <summary>The provision and all earlier ones that it restates, through any number of texts.</summary>
    private HashSet<StatementId> Restated(StatementId id)
    {
        var found = new HashSet<StatementId> { id };
        var open = new Queue<StatementId>(found);
        while (open.TryDequeue(out var next))
        {
            foreach (var earlier in provisions[next].Restates.Where(found.Add))
            {
                open.Enqueue(earlier);
            }
        }

        return found;
    }
}
