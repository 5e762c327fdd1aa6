using PeaceTerms.Reports;

namespace PeaceTerms.Snippets;

internal static class ReportSnippets
{
    private static readonly CompiledDossier Dossier = CompiledDossier.Compile(Talks.January);

    [Snippet]
    public static void WriteAPage(Printed Console)
    {
        var dossier = Dossier;
        #region WriteAPage
        var report = ComparisonReport.Of(dossier) with { Title = "The talks in January" };
        string page = HtmlReport.Write(report);
        Console.WriteLine(page[..15]);
        Console.WriteLine(page.Contains("<h1>The talks in January</h1>"));
        #endregion
    }

    [Snippet]
    public static void WriteAllInOne(Printed Console)
    {
        var dossier = Dossier;
        #region WriteAllInOne
        var all = DossierReport.Of(dossier, new ComparisonOptions { AsOf = new DateOnly(2026, 1, 9) });
        string page = HtmlReport.Write(all);
        foreach (var part in new[] { "numbers", "issues", "history", "rows", "findings", "sources" })
            Console.WriteLine($"{part}: {page.Contains($"<section id={part} ")}");
        #endregion
    }

    [Snippet]
    public static void WriteOtherForms(Printed Console)
    {
        var dossier = Dossier;
        #region WriteOtherForms
        var table = IssueTableReport.Of(dossier);
        Console.WriteLine(MarkdownReport.Write(table).Split('\n')[0]);
        Console.WriteLine(TextReport.Write(table).Split('\n')[1]);
        Console.WriteLine(CsvReport.Write(table).Split("\r\n")[0].TrimStart('\uFEFF'));
        #endregion
    }

    [Snippet]
    public static void EmbedPictures(Printed Console)
    {
        var dossier = Dossier;
        #region EmbedPictures
        foreach (var picture in PictureReport.Write(ComparisonReport.Of(dossier)))
            Console.WriteLine($"{picture.FileName}: {picture.Title}");
        #endregion
    }

    [Snippet]
    public static void WordsOnTheirOwn(Printed Console)
    {
        var dossier = Dossier;
        #region WordsOnTheirOwn
        var finding = PositionComparer.Compare(dossier).Findings.First(one => one.Verdict == Verdict.Conflict && one.Gap is not null);
        var words = IssueWording.Of(dossier, finding);
        Console.WriteLine(words.Topic);
        foreach (var detail in words.Details)
            Console.WriteLine($"  {detail.Role}: {detail.Words}");
        Console.WriteLine(finding.Sentence);
        #endregion
    }
}
