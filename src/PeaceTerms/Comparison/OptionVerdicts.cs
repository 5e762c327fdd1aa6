namespace PeaceTerms;

/// <summary>
/// Looks at the options of a document across all issues: strikes those that contradict themselves, tells for each whether it clashes with the
/// other side anywhere, and makes the conflicts definite where every remaining one does (rules M4, P5).
/// </summary>
internal static class OptionVerdicts
{
    /// <summary>Applies it to the findings of all issues on which somebody has options. Where each statement meets on its own, a conflict stays under its option.</summary>
    public static IEnumerable<Finding> Apply(IReadOnlyList<Finding> findings, World world, bool eachStatement)
    {
        var struck = findings.Where(finding => finding.Kind == FindingKind.SelfContradiction).SelectMany(finding => finding.Sides)
            .Where(side => side.Options.Count == 1).Select(side => (Who(side), side.Options[0])).ToHashSet();
        var standing = findings.Where(finding => finding.Kind == FindingKind.SelfContradiction || !finding.Sides.Any(side => side.Options.Any(option => struck.Contains((Who(side), option))))).ToList();
        var clashes = standing.Where(finding => finding is { Verdict: Verdict.Conflict, Conditions.Count: 0 }).SelectMany(Duels)
            .Select(duel => (Who(duel.Side), duel.Option, duel.Other)).ToHashSet();

        return standing.Select(With);

        Finding With(Finding finding)
        {
            var duels = Duels(finding).ToList();
            if (duels.Count == 0)
            {
                return finding;
            }

            var (side, taken, _) = duels[0];
            var outlook = world.Options[(taken.Document, taken.Option.Group)].Select(option => new OptionOutlook
            {
                Option = option,
                Clashes = duels.Exists(duel => clashes.Contains((Who(side), option, duel.Other))),
                ContradictsItself = struck.Contains((Who(side), option)) ? true : null,
            }).ToList();
            var isDefinite = !eachStatement && finding is { Verdict: Verdict.Conflict, Conditions.Count: 0 } && outlook.TrueForAll(one => one.ContradictsItself == true
                || duels.TrueForAll(duel => clashes.Contains((Who(side), one.Option, duel.Other))));
            return finding with
            {
                Options = outlook,
                Certainty = isDefinite ? Certainty.Definite : finding.Certainty,
                Severity = !isDefinite ? finding.Severity
                    : finding.Sides.All(one => one.Statements.Any(use => use.Firmness == Firmness.RedLine)) ? FindingSeverity.Blocking : FindingSeverity.Serious,
            };
        }
    }

    /// <summary>The one optional side against each of the parties, or the text, on the other side; none where both have options or one has several at once.</summary>
    private static IEnumerable<(Side Side, OptionChoice Option, string Other)> Duels(Finding finding)
    {
        if (finding.Sides.Count != 2 || finding.Sides.Sum(side => side.Options.Count) != 1)
        {
            return [];
        }

        var (side, other) = finding.Sides[0].Options.Count == 1 ? (finding.Sides[0], finding.Sides[1]) : (finding.Sides[1], finding.Sides[0]);
        return (other.Text is { } text ? [text.ToString()] : other.Parties.Select(party => party.ToString())).Select(name => (side, side.Options[0], name));
    }

    private static string Who(Side side) => $"{side.Text}:{string.Join("+", side.Parties)}";
}
