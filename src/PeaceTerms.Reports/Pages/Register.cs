namespace PeaceTerms.Reports;

/// <summary>Positions and statements with their numbers on the page, so that what many findings share is written once.</summary>
internal sealed class Register
{
    private readonly Dictionary<Side, int> sides = [];
    private readonly Dictionary<StatementUse, int> statements = [];
    private readonly Dictionary<string, int> notes = [];
    private readonly Dictionary<DocumentId, int> documents = [];

    public Register(ComparisonView view)
    {
        foreach (var side in view.Findings.SelectMany(finding => finding.Sides))
        {
            sides.TryAdd(side, sides.Count + 1);
        }

        foreach (var note in view.Findings.SelectMany(finding => FindingProof.Lines(finding, view.Names)))
        {
            notes.TryAdd(note, notes.Count + 1);
        }

        var dossier = view.Report.Dossier.Dossier;
        var dated = dossier.Sources.Select(source => (source.Id, Day: source.Date)).Concat(dossier.Drafts.Select(draft => (draft.Id, Day: (DateOnly?)draft.Date)));
        foreach (var (id, _) in dated.OrderBy(one => one.Day ?? DateOnly.MaxValue).ThenBy(one => one.Id))
        {
            documents.TryAdd(id, documents.Count + 1);
        }

        // By document, and within it by day.
        foreach (var use in sides.Keys.SelectMany(side => side.Statements.Concat(side.SetAside)).Distinct().OrderBy(use => use.Source is { } source ? documents.GetValueOrDefault(source.Document, int.MaxValue) : int.MaxValue).ThenBy(use => use.Date).ThenBy(use => use.By).ThenBy(use => use.Id).ToList())
        {
            statements.TryAdd(use, statements.Count + 1);
        }
    }

    public IReadOnlyCollection<Side> Sides => sides.Keys;

    public IReadOnlyCollection<StatementUse> Statements => statements.Keys;

    public IReadOnlyCollection<DocumentId> Documents => documents.Keys;

    /// <summary>The place of a document in the table of sources.</summary>
    public string AnchorOf(DocumentId document) => $"d{documents[document]}";

    public IReadOnlyCollection<string> Notes => notes.Keys;

    public int NumberOf(string note) => notes[note];

    public int NumberOf(Side side) => sides[side];

    public int NumberOf(StatementUse use) => statements[use];
}
