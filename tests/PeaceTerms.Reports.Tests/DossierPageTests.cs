using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class DossierPageTests
{
    private static readonly string Page = HtmlReport.Write(Corpus.All);

    [Fact]
    public void One_page_holds_the_comparison_the_histories_and_the_table() => Assert.All(
        new[] { "numbers", "parties", "issues", "ranges", "territory", "timeline", "history", "movement", "steps", "rows", "findings", "sources", "statements" },
        id => Assert.Contains($"<section id={id} ", Page, StringComparison.Ordinal));

    [Fact]
    public void Steps_lead_to_the_statements_which_are_written_once()
    {
        var moved = Corpus.All.History.History.Tracks.Where(Moves.HasMoved).ToList();
        var steps = Page[Page.IndexOf("<section id=steps ", StringComparison.Ordinal)..Page.IndexOf("<section id=rows ", StringComparison.Ordinal)];

        Assert.NotEmpty(moved);
        Assert.All(moved, track => Assert.Contains($"<details id={HistoryView.IdOf(track)}>", steps, StringComparison.Ordinal));
        Assert.Contains("<a href=#s", steps, StringComparison.Ordinal);
        Assert.DoesNotContain("<cite>", steps, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_markdown_hold_all_three()
    {
        var (text, markdown) = (TextReport.Write(Corpus.All), MarkdownReport.Write(Corpus.All));

        Assert.Contains("# The negotiating table", markdown, StringComparison.Ordinal);
        Assert.Contains("# How they moved", markdown, StringComparison.Ordinal);
        Assert.Contains(TextReport.Write(Corpus.Table), text, StringComparison.Ordinal);
        Assert.Contains(TextReport.Write(Corpus.History, showsAll: false), text, StringComparison.Ordinal);
    }
}
