namespace PeaceTerms.Reports;

/// <summary>Positions and statements with their numbers on the page, so that what many findings share is written once.</summary>
internal sealed class Register
{
    private readonly Dictionary<Side, int> sides = [];
    private readonly Dictionary<StatementUse, int> statements = [];
    private readonly Dictionary<string, int> notes = [];
    private readonly Dictionary<(StatementId, PartyId, string), int> said = [];
    private readonly DocumentList documents;

    /// <summary>Numbers all that the page rests on.</summary>
    /// <param name="view">The comparison of which the page is.</param>
    /// <param name="more">Statements that other parts of the page rest on, too.</param>
    public Register(ComparisonView view, IEnumerable<StatementUse> more)
    {
        foreach (var side in view.Findings.SelectMany(finding => finding.Sides))
        {
            sides.TryAdd(side, sides.Count + 1);
        }

        foreach (var note in view.Findings.SelectMany(finding => FindingProof.Lines(finding, view.Names)))
        {
            notes.TryAdd(note, notes.Count + 1);
        }

        documents = new DocumentList(view.Report.Dossier.Dossier);
        var uses = sides.Keys.SelectMany(side => side.Statements.Concat(side.SetAside)).Distinct().ToList();
        var known = uses.Select(KeyOf).ToHashSet();

        // By document, and within it by day.
        foreach (var use in uses.Concat(more.Where(use => known.Add(KeyOf(use)))).OrderBy(use => use.Source is { } source ? documents.PlaceOf(source.Document) : int.MaxValue).ThenBy(use => use.Date).ThenBy(use => use.By).ThenBy(use => use.Id).ToList())
        {
            statements.TryAdd(use, statements.Count + 1);
            said.TryAdd(KeyOf(use), statements.Count);
        }

        static (StatementId, PartyId, string) KeyOf(StatementUse use) => (use.Id, use.By, use.Says);
    }

    public IReadOnlyCollection<Side> Sides => sides.Keys;

    public IReadOnlyCollection<StatementUse> Statements => statements.Keys;

    public DocumentList Documents => documents;

    public IReadOnlyCollection<string> Notes => notes.Keys;

    public int NumberOf(string note) => notes[note];

    public int NumberOf(Side side) => sides[side];

    public int NumberOf(StatementUse use) => statements[use];

    /// <summary>The link to the same words of the same speaker, used or set aside; null where they are not on the page.</summary>
    public string? LinkOf(StatementUse use) => said.TryGetValue((use.Id, use.By, use.Says), out var number) ? $"#s{number}" : null;
}
