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
                Side(finding.Sides.ElementAtOrDefault(0), names),
                Side(finding.Sides.ElementAtOrDefault(1), names));
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

    private static Paragraph Side(Side? side, Names names)
    {
        var cell = new Paragraph();
        if (side is null)
        {
            return cell;
        }

        var text = new SideText(side, names);
        cell.Append(Printable.Of(text.Label), new Style(decoration: Decoration.Bold));
        foreach (var (says, words) in text.Sayings)
        {
            cell.Append($"\n{Printable.Of(says)}");
            foreach (var word in words)
            {
                cell.Append($"\n{Printable.Of(word)}", new Style(decoration: Decoration.Dim));
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
