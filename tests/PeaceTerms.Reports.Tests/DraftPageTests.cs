using System.Xml.Linq;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class DraftPageTests
{
    private static readonly CompiledDossier Dossier = CompiledDossier.Compile(DossierFiles.Join(new[] { "us-28-point-2025-11", "ua-us-20-point-2025-12-23", "ru-memorandum-2025-06-02", "ua-memorandum-2025-06-02", "ua-redlines-unsc-2025-11" }
        .Select(name => new DossierText($"{name}.json", File.ReadAllBytes(Repository.PathOf($"docs/examples/corpus/{name}.json"))))).Dossier);

    private static readonly DocumentId First = DocumentId.Parse("us-28-point-2025-11");

    [Fact]
    public void A_check_shows_each_provision_and_a_card_for_each_mark()
    {
        var check = DraftChecker.Check(Dossier, First);
        var page = HtmlReport.Write(new DraftCheckReport { Dossier = Dossier, Check = check });

        Assert.All(check.Marks, mark => Assert.Contains($"<details id={FindingIds.Of(mark.Finding.Key)} ", page, StringComparison.Ordinal));
        Assert.All(check.Provisions, provision => Assert.Contains($"<th scope=row>{Html.Capital(provision.Locator)}", page, StringComparison.Ordinal));
        Assert.Contains($"<b>{check.Marks.Count(mark => mark.Outcome == CheckOutcome.CrossesRedLine)}</b> crosses a red line", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_shows_each_change_once_and_marks_the_words_that_differ()
    {
        var diff = DraftDiffer.Diff(Dossier, First, DocumentId.Parse("ua-us-20-point-2025-12-23"));
        var page = HtmlReport.Write(new DraftDiffReport { Dossier = Dossier, Diff = diff });

        Assert.NotEmpty(diff.Changes);
        Assert.All(diff.Changes, change => Assert.Equal(2, page.Split($"<tr id={DiffMarks.Id(change)}>").Length));
        Assert.Contains("<mark>600,000</mark> persons", page, StringComparison.Ordinal);
        Assert.Contains("<mark>800,000</mark> persons", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15 years", "30 years", "<p><mark>15</mark> years</p>")]
    [InlineData("15 years", "15 years", "<p>15 years</p>")]
    [InlineData("one two three four", "one four", "<p>one <mark>two three</mark> four</p>")]
    public void Words_that_the_other_draft_does_not_have_are_marked(string text, string other, string expected) =>
        Assert.Equal(expected, new XElement("p", WordDiff.Marked(text, other)).ToString(SaveOptions.DisableFormatting));
}
