namespace PeaceTerms.Reports;

/// <summary>The columns of a check: a line for each point and mark, then for what is left out, bound without consent, against itself, and for conditions.</summary>
internal static class CsvOfCheck
{
    public static string Write(DraftCheckReport report)
    {
        var (check, names) = (report.Check, new Names(report.Dossier.Dossier));
        string Points(IEnumerable<StatementId> ids) => string.Join(", ", check.Provisions.Where(provision => ids.Contains(provision.Provision)).Select(provision => provision.Locator).Distinct());
        IEnumerable<Line> lines =
        [
            .. check.Provisions.SelectMany(provision => provision.Marks.Select(mark => new Line(CheckMarks.Name(mark.Outcome), provision.Locator, mark.Label, mark.Finding.Question, mark.Sentence, mark.Key, mark.Finding, mark))),
            .. check.Packages.Select(finding => new Line("refused as a package", "", finding.Sides[0].Label, finding.Question, finding.Sentence, finding.Key, finding)),
            .. check.Contradictions.Select(finding => new Line("against itself", "", "", finding.Question, finding.Sentence, finding.Key, finding)),
            .. check.LeftOut.Select(one => new Line(one.IsPartlySpokenTo ? "demanded, spoken to in part" : "demanded, left out", Points(one.Near), one.Label, one.Question, one.Sentence)),
            .. check.Unconsented.Select(one => new Line("bound without consent", Points(one.Provisions), one.Label, one.Question, one.Sentence)),
            .. check.Conditions.Select(one => new Line("condition", "", "", "", one.Sentence)),
        ];
        return Csv.Write<Line>(
        [
            ("what", line => line.What),
            ("point", line => line.Point),
            ("party", line => line.Party),
            ("severity", line => line.Mark is { } mark ? Words.Of(mark.Severity) : line.Finding is { } finding ? Words.Of(finding.Severity) : null),
            ("issue", line => line.Issue),
            ("the draft says", line => line.Finding is { Sides: [var draft, _] } ? string.Join("; ", draft.Statements.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct()) : null),
            ("the party says", line => line.Finding is { Sides.Count: > 1 } finding ? CsvOfComparison.Says(finding.Sides.Skip(1), names) : null),
            ("the party's sources", line => line.Finding is { Sides.Count: > 1 } finding ? Csv.Sources(finding.Sides.Skip(1).SelectMany(side => side.Statements), names) : null),
            ("gap", line => Csv.Figure(line.Finding?.Gap)),
            ("gap unit", line => line.Finding?.Gap?.Unit),
            ("why undetermined", line => line.Finding is { } finding ? Words.Of(finding.Reasons) : null),
            ("sentence", line => line.Sentence),
            ("key", line => line.Key),
        ], lines);
    }

    private sealed record Line(string What, string Point, string Party, string Issue, string Sentence, string? Key = null, Finding? Finding = null, ProvisionMark? Mark = null);
}
