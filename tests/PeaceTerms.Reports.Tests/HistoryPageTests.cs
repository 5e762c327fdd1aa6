using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class HistoryPageTests
{
    private static readonly string Page = HtmlReport.Write(Corpus.History);

    [Fact]
    public void Every_history_has_a_link_of_its_own_and_every_statement_its_source()
    {
        Assert.All(Corpus.History.History.Tracks, track => Assert.Contains($" id={HistoryView.IdOf(track)}", Page, StringComparison.Ordinal));
        Assert.All(Corpus.History.History.Tracks.SelectMany(track => track.Steps).SelectMany(step => step.Statements).Where(use => use.Source?.Locator is not null),
            use => Assert.Contains(HtmlWriter.Write(Html.P($", {use.Source!.Locator}"))[3..^4], Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_change_is_counted_and_shown_by_a_shape_and_a_word()
    {
        var steps = Corpus.History.History.Tracks.SelectMany(track => track.Steps).ToList();
        foreach (var change in new[] { PositionChange.Hardened, PositionChange.Softened, PositionChange.Vaguer, PositionChange.SilentDrop })
        {
            var count = steps.Count(step => step.Change == change);
            Assert.NotEqual(0, count);
            Assert.Contains($"</svg><b>{count}</b> {Words.Of(change)}", Page, StringComparison.Ordinal);
            Assert.Equal(count, Page.Split($"<span class=turn><svg class=s><use href=#c-{(int)change} /></svg>{Words.Of(change)}").Length - 1);
        }
    }

    [Fact]
    public void Shapes_of_changes_differ() => Assert.Equal(Enum.GetValues<PositionChange>().Length, Enum.GetValues<PositionChange>().Select(change => $"{MoveMarks.Shape(change)}").Distinct().Count());

    [Fact]
    public void A_figure_that_moved_has_a_picture_with_a_bar_for_each_word()
    {
        var chart = MovementChart.Of(new HistoryView(Corpus.History)).Single(one => $"{one.Words}" == "ceiling (category: range of missiles; holder: Ukraine)");
        var picture = MovementPicture.Draw(chart);

        Assert.Equal(["2022-03-07 first word: demands 250 km", "2022-04-15 hardened: demands 40 km"], picture.Elements("text").Select(text => text.Value).Where(text => text.StartsWith("2022", StringComparison.Ordinal)));
        Assert.Equal(2, picture.Elements("rect").Count(rect => (string?)rect.Attribute("class") == "sure"));
        Assert.Single(picture.Elements("path"), path => (string?)path.Attribute("class") == "flow");
    }

    [Fact]
    public void Every_bar_lies_within_its_picture()
    {
        var charts = MovementChart.Of(new HistoryView(Corpus.History)).ToList();

        Assert.NotEmpty(charts);
        foreach (var picture in charts.Select(MovementPicture.Draw))
        {
            var size = picture.Attribute("viewBox")!.Value.Split(' ').Select(part => decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            foreach (var rect in picture.Descendants("rect"))
            {
                Assert.InRange((decimal)rect.Attribute("x")!, 0, size[2]);
                Assert.InRange((decimal)rect.Attribute("x")! + (decimal)rect.Attribute("width")!, 0, size[2]);
                Assert.InRange((decimal)rect.Attribute("y")! + (decimal)rect.Attribute("height")!, 0, size[3]);
            }
        }
    }

    [Fact]
    public void Who_has_said_nothing_is_told_kindly() => Assert.Contains("Nobody has said anything by then", HtmlReport.Write(HistoryReport.Of(CompiledDossier.Compile(new Dossier()))), StringComparison.Ordinal);
}
