namespace PeaceTerms.Reports;

/// <summary>Writes the check of a draft as Markdown: numbers, the draft point by point with a sign for each party, and what it crosses, leaves out and binds.</summary>
internal sealed class MarkdownCheck(DraftCheckReport report, TextWriter text)
{
    private readonly MarkdownWriter writer = new(text);
    private readonly DraftCheck check = report.Check;
    private readonly Names names = new(report.Dossier.Dossier);

    public void Write()
    {
        writer.Title(report.Heading, CheckHeadline.About(check));
        writer.Heading("in numbers");
        writer.Table(["", "marks", "meaning"], Enum.GetValues<CheckOutcome>().Select(outcome => new[] { $"{Markdown.Sign(CheckMarks.Of(outcome))} {CheckMarks.Name(outcome)}", $"{check.Marks.Count(mark => mark.Outcome == outcome)}", CheckMarks.Meaning(outcome) }));
        WritePoints();
        foreach (var outcome in check.Marks.OrderBy(mark => mark.Outcome).ThenByDescending(mark => mark.Severity).DistinctBy(mark => mark.Key).GroupBy(mark => mark.Outcome))
        {
            writer.Heading($"{CheckMarks.Name(outcome.Key)} ({outcome.Count()})");
            foreach (var mark in outcome)
            {
                writer.Entry(Points(mark), mark.Sentence, mark.Finding.Sides.Skip(1).Select(side => new SideText(side, names).Line));
            }
        }

        writer.Entries("where the draft stands against itself", check.Packages.Concat(check.Contradictions).Select(finding => finding.Sentence));
        writer.Entries("demanded, and left out", check.LeftOut.Select(one => one.Sentence));
        writer.Entries("bound without consent", check.Unconsented.Select(one => one.Sentence));
        writer.Entries("conditions of positions", check.Conditions.Select(one => one.Sentence));
        writer.Sources(report.Dossier.Dossier);
    }

    private void WritePoints()
    {
        var parties = check.Marks.Select(mark => mark.Party).Distinct().Order().ToList();
        if (parties.Count > 0)
        {
            writer.Heading("point by point");
            writer.Table(["point", .. parties.Select(names.Of)], check.Provisions.Select(provision => parties.Select(party => provision.Marks.Where(mark => mark.Party == party).MinBy(mark => mark.Outcome) is { } worst ? Markdown.Sign(CheckMarks.Of(worst.Outcome)) : "").Prepend(provision.Locator)));
        }
    }

    private string Points(ProvisionMark mark) => string.Join(", ", check.Provisions.Where(provision => mark.Provisions.Contains(provision.Provision)).Select(provision => provision.Locator).Distinct());
}
