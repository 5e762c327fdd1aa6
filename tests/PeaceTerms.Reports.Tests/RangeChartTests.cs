using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class RangeChartTests
{
    private static readonly List<RangeChart> Charts = [.. new ComparisonView(Talks.Report) is var view ? view.OnTheTable.SelectMany(group => RangeChart.Of(group, view.Names)) : []];

    [Fact]
    public void The_gap_lies_between_the_figures_and_says_how_much()
    {
        var length = Charts.Single(chart => chart.Domain.Kind == DomainKind.Duration && chart.Bars.Count > 1);

        Assert.Equal(new RangeBand(180, 360, IsGap: true, "gap 15 years"), length.Band);
        Assert.Equal("years", new Axis(length).Name);
    }

    [Fact]
    public void What_has_no_figure_is_hatched_along_the_whole_axis_and_nothing_of_it_is_solid()
    {
        var bar = Charts.SelectMany(chart => chart.Bars).Single(bar => bar.Says.Contains("symbolic", StringComparison.Ordinal));

        Assert.True(bar.Accepts.Sure.IsEmpty);
        Assert.False(bar.Accepts.Possible.IsEmpty);
    }

    [Fact]
    public void Every_bar_and_figure_lies_within_the_picture()
    {
        Assert.NotEmpty(Charts);
        foreach (var chart in Charts)
        {
            var picture = RangePicture.Draw(chart);
            var size = picture.Attribute("viewBox")!.Value.Split(' ').Select(part => decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            foreach (var rect in picture.Descendants("rect"))
            {
                Assert.InRange((decimal)rect.Attribute("x")!, 0, size[2]);
                Assert.InRange((decimal)rect.Attribute("x")! + (decimal)rect.Attribute("width")!, 0, size[2]);
                Assert.InRange((decimal)rect.Attribute("y")! + (decimal)rect.Attribute("height")!, 0, size[3]);
            }
        }
    }
}
