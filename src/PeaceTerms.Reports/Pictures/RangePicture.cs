using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Draws a range picture: what is surely accepted solid, what is only possible hatched, open ends as arrows, and "no limit" in a place of its own.</summary>
internal static class RangePicture
{
    public const decimal Width = 400;
    public const decimal BarHeight = 12;
    public const decimal LeastWidth = 4;
    private const decimal RowHeight = 36;
    private const decimal Head = 24;
    private const decimal Foot = 24;
    private const int MostOfName = 32;

    // Of the widest usual fonts, so that words stay within the picture in all.
    private const decimal LetterWidth = 7;
    private const decimal BoldWidth = 8;

    public static XElement Draw(RangeChart chart)
    {
        var axis = new Axis(chart);
        var bottom = Head + (RowHeight * chart.Bars.Count);
        return new XElement("svg", Class("range"), At("viewBox", $"0 0 {Number(Width)} {Number(bottom + Foot)}"),
            Scale(axis, Head, bottom),
            chart.Band is { } band ? Band(band, axis, bottom) : null,
            chart.Bars.SelectMany((bar, row) => Bar(bar, axis, Head + (RowHeight * row))),
            chart.Band is { } named ? BandName(named, axis) : null);
    }

    /// <summary>The axis at the bottom with its figures, and lines up from it.</summary>
    public static IEnumerable<XElement> Scale(Axis axis, decimal top, decimal bottom)
    {
        yield return new XElement("path", Class("axis"), At("d", $"M{Number(Axis.Left)} {Number(bottom)}H{Number(axis.Right)}"));
        foreach (var (x, words) in axis.Ticks())
        {
            yield return new XElement("path", Class("grid"), At("d", $"M{Number(x)} {Number(top)}V{Number(bottom + 4)}"));
            yield return new XElement("text", Class($"tick{Anchor(x, words.Length)}"), At("x", x), At("y", bottom + 16), words);
        }

        if (axis.HasTop)
        {
            yield return new XElement("rect", Class("top"), At("x", Axis.TopLeft), At("y", top), At("width", Axis.TopRight - Axis.TopLeft), At("height", bottom - top));
            yield return new XElement("text", Class("tick end"), At("x", Axis.TopRight), At("y", bottom + 16), "no limit");
        }
    }

    private static IEnumerable<XElement> Bar(RangeBar bar, Axis axis, decimal y)
    {
        yield return new XElement("text", Class("who"), At("x", Axis.Left), At("y", y + 13),
            new XElement("tspan", Class("name"), Cut(bar.Who, MostOfName)), $" {Cut(bar.Says, (int)((Width - (2 * Axis.Left) - (BoldWidth * Math.Min(bar.Who.Length, MostOfName))) / LetterWidth))}");
        foreach (var shape in Shapes((OrderedSet)bar.Accepts.Possible, axis, y + 18, "possible").Concat(Shapes((OrderedSet)bar.Accepts.Sure, axis, y + 18, "sure")))
        {
            yield return shape;
        }
    }

    /// <summary>The bars of a set, with an arrow where it is open above.</summary>
    public static IEnumerable<XElement> Shapes(OrderedSet set, Axis axis, decimal y, string kind)
    {
        foreach (var range in set.Ranges)
        {
            var (from, to) = (axis.At(range.From), axis.At(range.To ?? axis.To));
            var width = Math.Max(to - from, LeastWidth);
            var x = to - from < LeastWidth ? Math.Max(from - (LeastWidth / 2), Axis.Left) : from;
            yield return new XElement("rect", Class(kind), At("x", x), At("y", y), At("width", width), At("height", BarHeight));
            if (range.To is null || (range.To > axis.To && !axis.HasTop))
            {
                yield return new XElement("path", Class($"open {kind}"), At("d", $"M{Number(to)} {Number(y - 2)}l8 {Number((BarHeight / 2) + 2)}l-8 {Number((BarHeight / 2) + 2)}z"));
            }
        }

        if (set.NoLimit)
        {
            yield return new XElement("rect", Class(kind), At("x", Axis.TopLeft + 8), At("y", y), At("width", Axis.TopRight - Axis.TopLeft - 16), At("height", BarHeight));
        }
    }

    private static XElement Band(RangeBand band, Axis axis, decimal bottom)
    {
        var (x, width) = Place(band, axis);
        return new XElement("rect", Class(band.IsGap ? "band x" : "band a"), At("x", x), At("y", Head - 4), At("width", width), At("height", bottom - Head + 4));
    }

    private static XElement BandName(RangeBand band, Axis axis)
    {
        var (x, width) = Place(band, axis);
        var words = Cut(band.Words, (int)((Width - 8) / BoldWidth));
        var half = words.Length * BoldWidth / 2;
        var middle = Math.Clamp(x + (width / 2), Math.Min(half + 4, Width / 2), Math.Max(Width - half - 4, Width / 2));
        return new XElement("text", Class(band.IsGap ? "bandname x" : "bandname a"), At("x", middle), At("y", 14), words);
    }

    private static (decimal X, decimal Width) Place(RangeBand band, Axis axis)
    {
        var from = axis.At(band.From);
        var to = band.To is { } end ? axis.At(end) : axis.HasTop ? Axis.TopLeft + 8 : axis.Right;
        return to - from < LeastWidth ? (from - (LeastWidth / 2), LeastWidth) : (from, to - from);
    }

    private static string Anchor(decimal x, int length) => x - (length * LetterWidth / 2) < 0 ? " start" : x + (length * LetterWidth / 2) > Width ? " end" : "";

    public static string Cut(string words, int length) => words.Length <= length ? words : $"{words[..(length - 1)].TrimEnd()}…";
}
