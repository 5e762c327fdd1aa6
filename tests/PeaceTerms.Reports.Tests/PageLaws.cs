using System.Text.RegularExpressions;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What holds for every page.</summary>
public partial class PageLaws
{
    public static TheoryData<string> Pages => ["history", "table", "check", "diff", "all", "comparison", "problems"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ids_are_unique_and_every_link_into_the_page_arrives(string name)
    {
        var page = Of(name);
        var ids = Id().Matches(page).Select(match => match.Groups["id"].Value).ToList();
        var links = Inner().Matches(page).Select(match => match.Groups["id"].Value).Distinct();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(links.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_heading_of_the_page_is_among_its_links(string name)
    {
        var page = Of(name);
        var sections = SectionId().Matches(page).Select(match => match.Groups["id"].Value).ToList();

        Assert.NotEmpty(sections);
        Assert.All(sections, id => Assert.Contains($"<a href=#{id}>", page[..page.IndexOf("</nav>", StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_given_to_another_order_of_statements_is_the_same_page()
    {
        var dossier = Talks.Dossier.Dossier;
        var turned = CompiledDossier.Compile(dossier with { Statements = [.. dossier.Statements.Reverse()], Drafts = [.. dossier.Drafts.Reverse()], Sources = [.. dossier.Sources.Reverse()] });

        Assert.Equal(HtmlReport.Write(HistoryReport.Of(Talks.Dossier)), HtmlReport.Write(HistoryReport.Of(turned)));
        Assert.Equal(HtmlReport.Write(DossierReport.Of(Talks.Dossier)), HtmlReport.Write(DossierReport.Of(turned)));
        Assert.Equal(HtmlReport.Write(IssueTableReport.Of(Talks.Dossier)), HtmlReport.Write(IssueTableReport.Of(turned)));
    }

    internal static string Of(string name) => name switch
    {
        "history" => HtmlReport.Write(Corpus.History),
        "table" => HtmlReport.Write(Corpus.Table),
        "check" => HtmlReport.Write(Corpus.Check),
        "diff" => HtmlReport.Write(Corpus.Diff),
        "all" => HtmlReport.Write(Corpus.All),
        "comparison" => HtmlReport.Write(Corpus.All.Comparison),
        _ => HtmlReport.Write(Problems.Some),
    };

    [GeneratedRegex("<section id=(?<id>[a-z-]+) aria")]
    private static partial Regex SectionId();

    [GeneratedRegex(@"<[a-z]+[^>]* id=(?<id>[\w-]+)")]
    private static partial Regex Id();

    [GeneratedRegex(@"href=""?#(?<id>[\w-]+)")]
    private static partial Regex Inner();
}
