using System.Text.RegularExpressions;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public partial class HtmlReportTests
{
    [Fact]
    public void The_parts_stand_in_the_order_in_which_readers_ask() => Assert.Equal(
        ["numbers", "parties", "issues", "ranges", "territory", "timeline", "findings", "sources", "statements"],
        SectionId().Matches(Talks.Page).Select(match => match.Groups["id"].Value));

    [Fact]
    public void Every_finding_has_a_card_with_its_sentence_and_a_link_that_its_key_makes()
    {
        foreach (var finding in Talks.Report.Result.Findings)
        {
            Assert.Contains($"<details id={FindingIds.Of(finding.Key)} ", Talks.Page, StringComparison.Ordinal);
            Assert.Contains(Text(finding.Sentence), Summary().Matches(Talks.Page).Select(match => match.Groups["text"].Value.Replace("<i>", "", StringComparison.Ordinal).Replace("</i>", "", StringComparison.Ordinal).Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Ids_are_unique_and_every_link_into_the_page_arrives()
    {
        var ids = Id().Matches(Talks.Page).Select(match => match.Groups["id"].Value).ToList();
        var links = Inner().Matches(Talks.Page).Select(match => match.Groups["id"].Value).Distinct();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(links.Except(ids));
    }

    [Fact]
    public void Numbers_on_top_are_those_of_the_issues()
    {
        var view = new ComparisonView(Talks.Report);
        var issues = view.OnTheTable.ToList();

        Assert.Contains($"<b>{issues.Count}</b> issues on the table", Talks.Page, StringComparison.Ordinal);
        Assert.Contains($"<b>{issues.Count(issue => issue.Mark == Mark.Conflict)}</b> in conflict", Talks.Page, StringComparison.Ordinal);
        Assert.Equal(view.Report.Result.Findings.Count, view.Groups.Sum(group => group.Findings.Count));
    }

    [Fact]
    public void Equal_reports_give_equal_pages_in_every_order_of_statements()
    {
        var dossier = Talks.Dossier.Dossier;
        var turned = dossier with { Statements = [.. dossier.Statements.Reverse()], Drafts = [.. dossier.Drafts.Reverse()], Sources = [.. dossier.Sources.Reverse()] };

        Assert.Equal(Talks.Page, HtmlReport.Write(ComparisonReport.Of(CompiledDossier.Compile(turned))));
    }

    [Fact]
    public void A_dossier_without_statements_is_told_kindly_what_to_do()
    {
        var page = HtmlReport.Write(Talks.Nothing);

        Assert.Contains("There is nothing to compare yet", page, StringComparison.Ordinal);
        Assert.Contains("names no sources", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_no_address_but_those_of_its_sources()
    {
        var known = Talks.Dossier.Dossier.Sources.Select(source => source.Address).ToHashSet();

        Assert.All(Address().Matches(Talks.Page), match => Assert.Contains(match.Value, known));
    }

    private static string Text(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("<section id=(?<id>[a-z]+) ")]
    private static partial Regex SectionId();

    [GeneratedRegex("<summary>(?<text>.*?)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex(@"<[a-z]+[^>]* id=(?<id>[\w-]+)")]
    private static partial Regex Id();

    [GeneratedRegex(@"href=""?#(?<id>[\w-]+)")]
    private static partial Regex Inner();

    [GeneratedRegex(@"https?://[^\s""<]+")]
    private static partial Regex Address();
}
