using System.Globalization;
using Spectre.Console;

namespace PeaceTerms.Cli.Rendering;

/// <summary>Findings as a table on a terminal, with the keys below it in full. No text is read as markup.</summary>
internal static class FindingTable
{
    private const int LeastWidth = 60;

    public static bool Fits(IAnsiConsole terminal) => terminal.Profile.Width >= LeastWidth;

    public static void Write(IAnsiConsole terminal, IReadOnlyList<FindingGroup> groups, Names names, TextLines lines)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true, ShowRowSeparators = true };
        foreach (var title in new[] { "#", "Verdict", "Issue", "One side", "Other side" })
        {
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Bold))) { NoWrap = title == "#" });
        }

        var findings = groups.SelectMany(group => group.Findings).ToList();
        for (var number = 0; number < findings.Count; number++)
        {
            var finding = findings[number];
            table.AddRow(
                new Text(Number(number)),
                Verdict(finding),
                new Text(Printable.Of(finding.Question)),
                Sides(finding.Sides.Take(1), names),
                Sides(finding.Sides.Skip(1), names));
        }

        terminal.Write(table);
        lines.Add("Keys:");
        for (var number = 0; number < findings.Count; number++)
        {
            lines.Add($"{Number(number)}  {findings[number].Key}", 1);
        }

        lines.Blank();
    }

    private static string Number(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);

    private static Paragraph Verdict(Finding finding)
    {
        var cell = new Paragraph(FindingClasses.Heading(finding), new Style(ColourOf(finding), decoration: Decoration.Bold));
        foreach (var fact in FindingFacts.Shown(finding))
        {
            cell.Append($"\n{Printable.Of(fact)}");
        }

        return cell;
    }

    /// <summary>One side, or the further sides of a joint conflict below each other.</summary>
    private static Paragraph Sides(IEnumerable<Side> sides, Names names)
    {
        var cell = new Paragraph();
        var isFirst = true;
        foreach (var text in sides.Select(side => new SideText(side, names)))
        {
            cell.Append($"{(isFirst ? "" : "\n\n")}{Printable.Of(text.Label)}", new Style(decoration: Decoration.Bold));
            isFirst = false;
            foreach (var (says, words) in text.Sayings)
            {
                cell.Append($"\n{Printable.Of(says)}");
                foreach (var word in words)
                {
                    cell.Append($"\n{Printable.Of(word)}", new Style(decoration: Decoration.Dim));
                }
            }
        }

        return cell;
    }

    private static Color ColourOf(Finding finding) => FindingClasses.Of(finding) switch
    {
        FindingClass.Conflict or FindingClass.SelfContradiction => Color.Red,
        FindingClass.Bridgeable or FindingClass.ConditionalConflict or FindingClass.ConflictUnderOption or FindingClass.Departure => Color.Yellow,
        FindingClass.Aligned => Color.Green,
        _ => Color.Default,
    };
}
