namespace PeaceTerms.Reports;

/// <summary>The columns of findings, a line each.</summary>
internal static class CsvOfComparison
{
    public static string Write(ComparisonReport report)
    {
        var names = new Names(report.Dossier.Dossier);
        return Csv.Write<Finding>(
        [
            ("id", finding => FindingIds.Of(finding.Key)),
            ("finding", finding => FindingClasses.Name(FindingClasses.Of(finding))),
            ("severity", finding => Words.Of(finding.Severity)),
            ("topic", finding => $"{finding.Issue.Topic}"),
            ("issue", finding => finding.Question),
            ("first side", finding => finding.Sides.Count == 0 ? null : finding.Sides[0].Label),
            ("first side says", finding => Says(finding.Sides.Take(1), names)),
            ("first side sources", finding => Csv.Sources(finding.Sides.Take(1).SelectMany(side => side.Statements), names)),
            ("other sides", finding => string.Join("; ", finding.Sides.Skip(1).Select(side => side.Label))),
            ("other sides say", finding => Says(finding.Sides.Skip(1), names)),
            ("other sides' sources", finding => Csv.Sources(finding.Sides.Skip(1).SelectMany(side => side.Statements), names)),
            ("gap", finding => Csv.Figure(finding.Gap)),
            ("gap unit", finding => finding.Gap?.Unit),
            ("both can accept", finding => finding.Room?.ToString()),
            ("conditions", finding => string.Join(" or ", finding.Conditions.Select(one => string.Join(" and ", one.States.Select(state => state.InWords()))))),
            ("why undetermined", finding => Words.Of(finding.Reasons)),
            ("sentence", finding => finding.Sentence),
            ("key", finding => finding.Key),
        ], report.Result.Findings.OrderBy(FindingClasses.Of));
    }

    public static string Says(IEnumerable<Side> sides, Names names) => string.Join("; ", sides.SelectMany(side => new SideText(side, names).Sayings.Select(said => said.Says)));
}
