using System.Globalization;
using System.Text;

namespace PeaceTerms.Reports;

/// <summary>Findings as comma-separated values for spreadsheets (RFC 4180), one line each.</summary>
public static class CsvReport
{
    // A spreadsheet would run what begins with one of these as a formula.
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    private static readonly (string Name, Func<Finding, Names, string?> Of)[] Columns =
    [
        ("id", (finding, _) => FindingIds.Of(finding.Key)),
        ("finding", (finding, _) => FindingClasses.Name(FindingClasses.Of(finding))),
        ("severity", (finding, _) => Words.Of(finding.Severity)),
        ("topic", (finding, _) => $"{finding.Issue.Topic}"),
        ("issue", (finding, _) => finding.Question),
        ("first side", (finding, _) => finding.Sides.Count == 0 ? null : finding.Sides[0].Label),
        ("first side says", (finding, names) => Says(finding.Sides.Take(1), names)),
        ("first side sources", (finding, names) => Sources(finding.Sides.Take(1), names)),
        ("other sides", (finding, _) => string.Join("; ", finding.Sides.Skip(1).Select(side => side.Label))),
        ("other sides say", (finding, names) => Says(finding.Sides.Skip(1), names)),
        ("other sides' sources", (finding, names) => Sources(finding.Sides.Skip(1), names)),
        ("gap", (finding, _) => finding.Gap?.Amount.ToString(CultureInfo.InvariantCulture)),
        ("gap unit", (finding, _) => finding.Gap?.Unit),
        ("both can accept", (finding, _) => finding.Room?.ToString()),
        ("conditions", (finding, _) => string.Join(" or ", finding.Conditions.Select(one => string.Join(" and ", one.States.Select(state => state.InWords()))))),
        ("why undetermined", (finding, _) => Words.Of(finding.Reasons)),
        ("sentence", (finding, _) => finding.Sentence),
        ("key", (finding, _) => finding.Key),
    ];

    /// <summary>Writes the findings of a comparison, those that matter most first.</summary>
    /// <param name="report">The comparison.</param>
    /// <returns>The table with its heading; lines end with CR and LF. It begins with a byte order mark, by which spreadsheets know UTF-8.</returns>
    public static string Write(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (text, names) = (new StringBuilder("\uFEFF"), new Names(report.Dossier.Dossier));
        Line(text, Columns.Select(column => column.Name));
        foreach (var finding in report.Result.Findings.OrderBy(FindingClasses.Of))
        {
            Line(text, Columns.Select(column => column.Of(finding, names) ?? ""));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && Formula.Contains(value[0]) && !decimal.TryParse(value, CultureInfo.InvariantCulture, out _) ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Says(IEnumerable<Side> sides, Names names) => string.Join("; ", sides.SelectMany(side => new SideText(side, names).Sayings.Select(said => said.Says)));

    private static string Sources(IEnumerable<Side> sides, Names names) => string.Join("; ", sides.SelectMany(side => side.Statements).Select(use => use.Source is { } source ? names.Of(source) : "no source named").Distinct());
}
