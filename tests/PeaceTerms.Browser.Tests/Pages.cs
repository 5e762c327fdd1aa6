using PeaceTerms.Reports;

namespace PeaceTerms.Tests;

/// <summary>The pages that the tests open, written once into a folder beside them.</summary>
public static class Pages
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages")).FullName;

    // The documents of the talks on one war.
    private static readonly string[] Documents =
    [
        "black-sea-grain-2022-07-22", "budapest-memorandum-1994-12-05", "declaration-of-intent-2026-01-06", "e3-counter-2025-11-23",
        "eu-24-point-2025-11", "istanbul-communique-2022-03-29", "istanbul-draft-treaty-2022-04-15", "minsk-memorandum-2014-09-19",
        "minsk-package-2015-02-12", "minsk-protocol-2014-09-05", "paris-declaration-2026-01-06", "ru-conditions-2024-06-14", "ru-draft-nato-2021-12",
        "ru-draft-ua-2022-03-07", "ru-foreign-ministry-2026-01-08", "ru-istanbul-demands-2025-05-16", "ru-memorandum-2025-06-02",
        "ru-position-2025-12-29", "seed-press-2026-01-04", "ua-briefing-2025-12-23", "ua-eu-london-2025-04-23", "ua-guarantee-request-2025-12-28",
        "ua-memorandum-2025-06-02", "ua-redlines-unsc-2025-11", "ua-us-20-point-2025-12-23", "us-28-point-2025-11", "us-guarantee-15y-2025-12-28",
    ];

    private static readonly Lazy<string> LazyTalks = new(() => Write("talks", TalksDossier));
    private static readonly Lazy<string> LazyCorpus = new(() => Write("corpus", All, new ComparisonOptions { Statements = StatementSelection.All }));
    private static readonly Lazy<string> LazyCheck = new(() => Write("check", HtmlReport.Write(new DraftCheckReport { Dossier = All, Check = DraftChecker.Check(All, DocumentId.Parse("us-28-point-2025-11")) })));
    private static readonly Lazy<string> LazyDiff = new(() => Write("diff", HtmlReport.Write(new DraftDiffReport
    {
        Dossier = All,
        Diff = DraftDiffer.Diff(All, DocumentId.Parse("us-28-point-2025-11"), DocumentId.Parse("ua-us-20-point-2025-12-23")),
    })));
    private static readonly Lazy<string> LazyHistory = new(() => Write("history", HtmlReport.Write(HistoryReport.Of(All))));
    private static readonly Lazy<string> LazyTable = new(() => Write("table", HtmlReport.Write(IssueTableReport.Of(All))));
    private static readonly Lazy<string> LazyShortHistory = new(() => Write("short-history", HtmlReport.Write(HistoryReport.Of(TalksDossier))));
    private static readonly Lazy<string> LazyShortTable = new(() => Write("short-table", HtmlReport.Write(IssueTableReport.Of(TalksDossier))));
    private static readonly Lazy<string> LazyHostile = new(() => Write("hostile", HostileTalks));
    private static readonly Lazy<string> LazyHostileHistory = new(() => Write("hostile-history", HtmlReport.Write(HistoryReport.Of(HostileTalks))));
    private static readonly Lazy<string> LazyHostileTable = new(() => Write("hostile-table", HtmlReport.Write(IssueTableReport.Of(HostileTalks))));
    private static readonly Lazy<string> LazyEmpty = new(() => Write("empty", CompiledDossier.Compile(new Dossier())));
    private static readonly Lazy<string> LazyEmptyHistory = new(() => Write("empty-history", HtmlReport.Write(HistoryReport.Of(CompiledDossier.Compile(new Dossier())))));
    private static readonly Lazy<string> LazyEmptyTable = new(() => Write("empty-table", HtmlReport.Write(IssueTableReport.Of(CompiledDossier.Compile(new Dossier())))));

    private static readonly Lazy<string> LazyProblems = new(() => Write("problems", HtmlReport.Write(Problems.Some)));
    private static readonly Lazy<string> LazyNoProblems = new(() => Write("no-problems", HtmlReport.Write(new ValidationReport { Files = 1, IsComplete = true })));

    public static IReadOnlyList<string> Names { get; } =
        ["talks", "corpus", "check", "diff", "history", "table", "short-history", "short-table", "hostile", "hostile-history", "hostile-table", "empty", "empty-history", "empty-table", "problems", "no-problems"];

    /// <summary>A page by its name.</summary>
    public static string Of(string name) => name switch
    {
        "talks" => Talks,
        "corpus" => Whole,
        "check" => Check,
        "diff" => Diff,
        "history" => LazyHistory.Value,
        "table" => LazyTable.Value,
        "short-history" => LazyShortHistory.Value,
        "short-table" => LazyShortTable.Value,
        "hostile" => LazyHostile.Value,
        "hostile-history" => LazyHostileHistory.Value,
        "hostile-table" => LazyHostileTable.Value,
        "empty-history" => LazyEmptyHistory.Value,
        "empty-table" => LazyEmptyTable.Value,
        "problems" => LazyProblems.Value,
        "no-problems" => LazyNoProblems.Value,
        _ => Empty,
    };

    /// <summary>A page as newsrooms would publish it: all in one.</summary>
    public static string Talks => LazyTalks.Value;

    /// <summary>All documents of one war, each statement by itself, with the histories and the table: some two thousand findings.</summary>
    public static string Whole => LazyCorpus.Value;

    /// <summary>A draft against the positions of the same talks.</summary>
    public static string Check => LazyCheck.Value;

    /// <summary>Two drafts side by side.</summary>
    public static string Diff => LazyDiff.Value;

    public static string Empty => LazyEmpty.Value;

    private static CompiledDossier All => LazyAll.Value;

    private static readonly Lazy<CompiledDossier> LazyAll = new(() => CompiledDossier.Compile(DossierFiles.Join(Documents.Select(name =>
        new DossierText($"{name}.json", File.ReadAllBytes(Repository.PathOf($"docs/examples/corpus/{name}.json"))))).Dossier));

    private static readonly Lazy<CompiledDossier> LazyTalksDossier = new(() => CompiledDossier.Compile(DossierJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/ukraine-2026-01.json")))));

    private static CompiledDossier TalksDossier => LazyTalksDossier.Value;

    private static CompiledDossier HostileTalks => CompiledDossier.Compile(HostileDossier.Value);

    private static string Write(string name, CompiledDossier dossier, ComparisonOptions? options = null) => Write(name, HtmlReport.Write(DossierReport.Of(dossier, options)));

    private static string Write(string name, string page)
    {
        var file = Path.Combine(Folder, $"{name}.html");
        File.WriteAllText(file, page);
        return file;
    }
}
