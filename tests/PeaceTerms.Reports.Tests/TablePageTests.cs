using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class TablePageTests
{
    private static readonly string Page = HtmlReport.Write(Corpus.Table);

    [Fact]
    public void Every_issue_has_a_link_of_its_own_and_every_clash_its_id()
    {
        Assert.All(Corpus.Table.Table.Rows, row => Assert.Contains($" id={TableView.IdOf(row)} ", Page, StringComparison.Ordinal));
        Assert.All(Corpus.Table.Table.Rows.SelectMany(row => row.Clashes), clash => Assert.Contains(FindingIds.Of(clash.Key), Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Places_that_say_the_same_are_told_together_and_none_is_left_out()
    {
        foreach (var row in Corpus.Table.Table.Rows)
        {
            var groups = PlaceGroup.Of(row);
            Assert.Equal(row.Places.Select(place => place.Where).Distinct().Order(StringComparer.Ordinal), groups.SelectMany(group => group.Where).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(row.Places.SelectMany(place => place.Positions).SelectMany(side => side.Statements).ToHashSet(), groups.SelectMany(group => group.Positions).SelectMany(side => side.Statements).ToHashSet());
        }

        Assert.True(Corpus.Table.Table.Rows.Sum(row => PlaceGroup.Of(row).Count) < Corpus.Table.Table.Rows.Sum(row => row.Places.Count));
    }

    [Fact]
    public void A_cell_tells_how_a_party_fares_by_what_was_shown_for_it()
    {
        foreach (var row in Corpus.Table.Table.Rows)
        {
            var speakers = row.Places.SelectMany(place => place.Positions).SelectMany(side => side.Parties).ToHashSet();
            Assert.All(Corpus.Dossier.Dossier.Parties.Select(party => party.Id), party => Assert.Equal(speakers.Contains(party), TableView.MarkOf(row, party) is not null));
            Assert.All(row.Clashes.SelectMany(clash => clash.Sides).SelectMany(side => side.Parties).Where(speakers.Contains), party => Assert.True(TableView.MarkOf(row, party) <= Mark.Conditional));
        }
    }

    [Fact]
    public void Nobody_who_speaks_is_told_kindly() => Assert.Contains("Nobody speaks to an issue", HtmlReport.Write(IssueTableReport.Of(CompiledDossier.Compile(new Dossier()))), StringComparison.Ordinal);
}
