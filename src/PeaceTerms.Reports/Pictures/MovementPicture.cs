using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Draws how a range moved: a row for each step in order of time, and between the rows the way from one range to the next.</summary>
internal static class MovementPicture
{
    private const decimal LaneHead = 20;
    private const decimal RowHeight = 38;
    private const decimal BarTop = 20;
    private const decimal Foot = 24;
    private const decimal LetterWidth = 6.6m;

    public static XElement Draw(MovementChart chart)
    {
        var axis = new Axis(chart.Range);
        var bottom = chart.Lanes.Sum(lane => LaneHead + (RowHeight * lane.Steps.Count)) + 4;
        var picture = new XElement("svg", Class("range"), At("viewBox", $"0 0 {Number(RangePicture.Width)} {Number(bottom + Foot)}"), RangePicture.Scale(axis, 4, bottom));
        var y = 4m;
        foreach (var lane in chart.Lanes)
        {
            picture.Add(new XElement("text", Class("name"), At("x", Axis.Left), At("y", y + 14), RangePicture.Cut(lane.Who, 52)), Flows(lane, axis, y + LaneHead), Rows(lane, axis, y + LaneHead));
            y += LaneHead + (RowHeight * lane.Steps.Count);
        }

        return picture;
    }

    private static IEnumerable<XElement> Rows(MovementLane lane, Axis axis, decimal top)
    {
        foreach (var (step, place) in lane.Steps.Select((step, place) => (step, place)))
        {
            var y = top + (RowHeight * place);
            var words = $"{Words.Day(step.Day)} {Words.Of(step.Change)}: {step.Says}";
            yield return new XElement("g", At("transform", $"translate({Number(Axis.Left + 6)} {Number(y + 11)})"), MoveMarks.Shape(step.Change));
            yield return new XElement("text", At("x", Axis.Left + 16), At("y", y + 15), RangePicture.Cut(words, (int)((RangePicture.Width - Axis.Left - 24) / LetterWidth)), words.Length * LetterWidth > RangePicture.Width - 32 ? new XElement("title", words) : null);
            if (step.Accepts is { Possible: OrderedSet possible, Sure: OrderedSet sure })
            {
                foreach (var shape in RangePicture.Shapes(possible, axis, y + BarTop, "possible").Concat(RangePicture.Shapes(sure, axis, y + BarTop, "sure")))
                {
                    yield return shape;
                }
            }
        }
    }

    /// <summary>A light band from each range to the next, so that the eye follows where it went.</summary>
    private static IEnumerable<XElement> Flows(MovementLane lane, Axis axis, decimal top)
    {
        for (var place = 1; place < lane.Steps.Count; place++)
        {
            if (Extent(lane.Steps[place - 1], axis) is var (left, right) && Extent(lane.Steps[place], axis) is var (toLeft, toRight))
            {
                var (from, to) = (top + (RowHeight * (place - 1)) + BarTop + RangePicture.BarHeight, top + (RowHeight * place) + BarTop);
                yield return new XElement("path", Class("flow"), At("d", $"M{Number(left)} {Number(from)}H{Number(right)}L{Number(toRight)} {Number(to)}H{Number(toLeft)}Z"));
            }
        }
    }

    private static (decimal Left, decimal Right)? Extent(MovementStep step, Axis axis)
    {
        if (step.Accepts?.Possible is not OrderedSet set || set.IsEmpty)
        {
            return null;
        }

        var ranges = set.Ranges;
        var left = ranges.Count > 0 ? axis.At(ranges[0].From) : Axis.TopLeft + 8;
        var right = set.NoLimit ? Axis.TopRight - 8 : axis.At(ranges[^1].To ?? axis.To);
        return (left, Math.Max(right, left + RangePicture.LeastWidth));
    }
}
