using System.Globalization;
using System.Text;

namespace PeaceTerms.Reports;

/// <summary>Writes rows as comma-separated values (RFC 4180). What a spreadsheet would run as a formula is text.</summary>
internal static class Csv
{
    // A spreadsheet would run what begins with one of these as a formula.
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The table with its heading; it begins with a byte order mark, by which spreadsheets know UTF-8.</summary>
    public static string Write<T>(IReadOnlyList<(string Name, Func<T, string?> Of)> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, columns.Select(column => column.Name));
        foreach (var row in rows)
        {
            Line(text, columns.Select(column => column.Of(row) ?? ""));
        }

        return text.ToString();
    }

    /// <summary>The sources of statements, each once.</summary>
    public static string Sources(IEnumerable<StatementUse> uses, Names names) => string.Join("; ", uses.Select(use => use.Source is { } source ? names.Of(source) : "no source named").Distinct());

    /// <summary>On what conditions statements stand.</summary>
    public static string Conditions(IEnumerable<StatementUse> uses) => string.Join(" and ", uses.SelectMany(use => use.Conditions).Select(state => state.InWords()).Distinct());

    public static string Reporters(IEnumerable<StatementUse> uses) => string.Join("; ", uses.Select(use => use.AttributedBy).OfType<string>().Distinct());

    public static string? Figure(Gap? gap) => gap?.Amount.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && Formula.Contains(value[0]) && !decimal.TryParse(value, CultureInfo.InvariantCulture, out _) ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
