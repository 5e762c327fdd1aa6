using System.Globalization;
using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Draws a timeline. Long silences are shortened, so that days of many words stay apart; the axis says so by its dates.</summary>
internal static class TimelinePicture
{
    private const decimal LaneHeight = 42;
    private const decimal Head = 40;
    private const decimal Label = 190;
    private const decimal LeastStep = 46;
    private const decimal MostStep = 110;
    private const decimal LetterWidth = 7.4m;

    /// <summary>Draws a party's words in the order in which they were said.</summary>
    /// <param name="chart">The timeline.</param>
    /// <param name="anchorOf">The link of a document; null draws dots that lead nowhere.</param>
    public static XElement Draw(TimelineChart chart, Func<DocumentId, string>? anchorOf = null)
    {
        var places = Places([.. chart.Entries.Select(entry => entry.Day).Distinct().Order()]);
        var width = places.Values.DefaultIfEmpty(Label).Max() + 40;
        var height = Head + (LaneHeight * chart.Lanes.Count) + 6;
        return new XElement("svg", Class("time"), At("viewBox", $"0 0 {Number(width)} {Number(height)}"), At("width", width), At("height", height), At("role", "group"), At("aria-label", "Statements by party and day"),
            places.SelectMany(place => DayMark(place.Key, place.Value, height)),
            chart.Lanes.SelectMany((lane, row) => Lane(chart, lane, Head + (LaneHeight * row) + (LaneHeight / 2), width, places, anchorOf)));
    }

    /// <summary>Days in order, further apart the longer nothing was said, within bounds.</summary>
    private static Dictionary<DateOnly, decimal> Places(List<DateOnly> days)
    {
        var (places, x) = (new Dictionary<DateOnly, decimal>(), Label + 20);
        for (var at = 0; at < days.Count; at++)
        {
            x += at == 0 ? 0 : Math.Clamp(LeastStep + ((days[at].DayNumber - days[at - 1].DayNumber) / 6m), LeastStep, MostStep);
            places[days[at]] = x;
        }

        return places;
    }

    private static IEnumerable<XElement> DayMark(DateOnly day, decimal x, decimal height)
    {
        yield return new XElement("path", Class("grid"), At("d", $"M{Number(x)} {Number(Head - 4)}V{Number(height - 4)}"));
        yield return new XElement("text", Class("tick"), At("x", x), At("y", 16), day.ToString("dd MMM", CultureInfo.InvariantCulture));
        yield return new XElement("text", Class("tick"), At("x", x), At("y", 30), day.ToString("yyyy", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<XElement> Lane(TimelineChart chart, (PartyId Id, string Name) lane, decimal y, decimal width, Dictionary<DateOnly, decimal> places, Func<DocumentId, string>? anchorOf)
    {
        yield return new XElement("text", Class("who"), At("x", 4), At("y", y + 4), lane.Name.Length * LetterWidth > Label ? $"{lane.Name[..(int)((Label / LetterWidth) - 1)]}…" : lane.Name);
        yield return new XElement("path", Class("axis"), At("d", $"M{Number(Label)} {Number(y)}H{Number(width - 8)}"));
        foreach (var day in chart.Entries.Where(entry => entry.By == lane.Id).GroupBy(entry => entry.Day))
        {
            yield return Dot([.. day], places[day.Key], y, lane.Name, anchorOf);
        }

        foreach (var day in chart.Shifts.Where(shift => shift.By == lane.Id && places.ContainsKey(shift.Day)).GroupBy(shift => shift.Day))
        {
            var (at, list) = (places[day.Key] - ((day.Count() - 1) * 6.5m), day.ToList());
            foreach (var (shift, place) in list.Select((shift, place) => (shift, place)))
            {
                yield return new XElement("g", At("transform", $"translate({Number(at + (13 * place))} {Number(y - 14)})"), new XElement("title", $"{lane.Name}, {Words.Day(shift.Day)}: {Words.Of(shift.Kind)} on {Words.Count(shift.Count, "point")}"), MoveMarks.Shape(shift.Kind));
            }
        }
    }

    private static XElement Dot(List<TimelineEntry> said, decimal x, decimal y, string who, Func<DocumentId, string>? anchorOf)
    {
        var count = said.Sum(entry => entry.Count);
        var words = $"{who}, {Words.Day(said[0].Day)}: {string.Join("; ", said.Select(entry => $"{entry.Title} ({Words.Count(entry.Count, "point")})"))}";
        var dot = new XElement("circle", Class("dot"), At("cx", x), At("cy", y), At("r", (decimal)Math.Min(3.5 + Math.Sqrt(count), 9)), new XElement("title", words));
        return anchorOf is not null && said[0].Document is { } document ? new XElement("a", At("href", $"#{anchorOf(document)}"), At("aria-label", words), dot) : dot;
    }
}
