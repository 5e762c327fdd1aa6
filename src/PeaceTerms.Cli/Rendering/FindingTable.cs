using Spectre.Console;

namespace PeaceTerms.Cli.Rendering;

/// <summary>Findings as a table on a terminal, with the keys below it in full. No text is read as markup.</summary>
internal static class FindingTable
{
    public static void Write(IAnsiConsole terminal, IReadOnlyList<FindingGroup> groups, Names names, TextLines lines)
    {
        var findings = groups.SelectMany(group => group.Findings).ToList();
        Grid.Write(terminal, ["#", "Verdict", "Issue", "One side", "Other side"], findings.Select((finding, place) => new[]
        {
            Grid.Cell($"{place + 1}"), Verdict(finding), Grid.Cell(finding.Question), Sides(finding.Sides.Take(1), names), Sides(finding.Sides.Skip(1), names),
        }));
        Grid.Keys(findings.Select(finding => finding.Key), lines);
    }

    private static Paragraph Verdict(Finding finding) => Grid.Cell([(FindingClasses.Heading(finding), Grid.Coloured(ColourOf(finding))), .. FindingFacts.Shown(finding).Select(fact => (fact, (Style?)null))]);

    /// <summary>One side, or the further sides of a joint conflict below each other.</summary>
    private static Paragraph Sides(IEnumerable<Side> sides, Names names)
    {
        var cell = new Paragraph();
        var isFirst = true;
        foreach (var text in sides.Select(side => new SideText(side, names)))
        {
            cell.Append($"{(isFirst ? "" : "\n\n")}{Printable.Of(text.Label)}", Grid.Bold);
            isFirst = false;
            foreach (var (says, words) in text.Sayings)
            {
                cell.Append($"\n{Printable.Of(says)}");
                foreach (var word in words)
                {
                    cell.Append($"\n{Printable.Of(word)}", Grid.Dim);
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
