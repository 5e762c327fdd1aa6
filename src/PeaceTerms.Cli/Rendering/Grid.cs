using Spectre.Console;
using Spectre.Console.Rendering;

namespace PeaceTerms.Cli.Rendering;

/// <summary>A table on a terminal that takes its whole width and no more. No text is read as markup, and what could steer the terminal is shown escaped.</summary>
internal static class Grid
{
    private const int LeastWidth = 60;

    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    /// <summary>The terminal if a table fits on it; null where lines of text are better.</summary>
    public static IAnsiConsole? On(CliContext context) => context.Terminal is { } terminal && terminal.Profile.Width >= LeastWidth ? terminal : null;

    public static void Write(IAnsiConsole terminal, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<IRenderable>> rows)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true, ShowRowSeparators = true };
        foreach (var title in titles)
        {
            table.AddColumn(new TableColumn(new Text(title, Bold)) { NoWrap = title is "#" or "Day" });
        }

        foreach (var row in rows)
        {
            table.AddRow(row);
        }

        terminal.Write(table);
    }

    /// <summary>Lines of text, each in its style; null for the usual.</summary>
    public static Paragraph Cell(params IEnumerable<(string Words, Style? Style)> lines)
    {
        var cell = new Paragraph();
        foreach (var (line, place) in lines.Select((line, place) => (line, place)))
        {
            cell.Append($"{(place == 0 ? "" : "\n")}{Printable.Of(line.Words)}", line.Style ?? Style.Plain);
        }

        return cell;
    }

    public static Paragraph Cell(params IEnumerable<string> lines) => Cell(lines.Select(line => (line, (Style?)null)));

    public static Style Coloured(Color colour) => new(colour, decoration: Decoration.Bold);

    /// <summary>The keys of rows, below the table and in full.</summary>
    public static void Keys(IEnumerable<string> keys, TextLines lines)
    {
        lines.Add("Keys:");
        lines.AddAll(keys.Select((key, place) => $"{place + 1}  {key}"), 1);
        lines.Blank();
    }
}
