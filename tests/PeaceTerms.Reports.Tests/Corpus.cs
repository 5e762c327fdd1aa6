using PeaceTerms.Reports;

namespace PeaceTerms.Tests;

/// <summary>Documents of one war over four years, in which parties move; compiled once, with their histories and their table.</summary>
internal static class Corpus
{
    public static CompiledDossier Dossier { get; } = CompiledDossier.Compile(DossierFiles.Join(
        new[]
        {
            "ru-draft-ua-2022-03-07", "istanbul-draft-treaty-2022-04-15", "ru-conditions-2024-06-14", "ru-memorandum-2025-06-02", "ua-memorandum-2025-06-02", "us-28-point-2025-11",
            "ua-us-20-point-2025-12-23", "seed-press-2026-01-04",
        }.Select(name => new DossierText($"{name}.json", File.ReadAllBytes(Repository.PathOf($"docs/examples/corpus/{name}.json"))))).Dossier);

    public static HistoryReport History { get; } = HistoryReport.Of(Dossier);

    public static IssueTableReport Table { get; } = IssueTableReport.Of(Dossier);

    public static DraftCheckReport Check { get; } = new() { Dossier = Dossier, Check = DraftChecker.Check(Dossier, DocumentId.Parse("us-28-point-2025-11")) };

    public static DraftDiffReport Diff { get; } = new() { Dossier = Dossier, Diff = DraftDiffer.Diff(Dossier, DocumentId.Parse("us-28-point-2025-11"), DocumentId.Parse("ua-us-20-point-2025-12-23")) };

    public static DossierReport All { get; } = DossierReport.Of(Dossier, new ComparisonOptions { Statements = StatementSelection.All });
}
