using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>A check in numbers, and what the draft crosses, with both sides and the gap between them.</summary>
internal static class CheckHeadline
{
    private const int MostCrossed = 10;

    public static XElement About(DraftCheck check) =>
        P($"{Words.Count(check.Provisions.Count, "provision")} against the positions {(check.AsOf is { } day ? $"as of {Words.Day(day)}" : "of all days")}. The draft's own provisions are no positions here.");

    public static XElement Of(DraftCheck check, ComparisonView view)
    {
        var marks = check.Marks.GroupBy(mark => mark.Outcome).ToDictionary(group => group.Key, group => group.Count());
        return Section("numbers", "In numbers",
            new XElement("ul", Class("tiles"), Enum.GetValues<CheckOutcome>().Select(outcome => new XElement("li", Class(marks.ContainsKey(outcome) ? "some" : "none"),
                Marks.Draw(CheckMarks.Of(outcome)), new XElement("b", marks.GetValueOrDefault(outcome)), $" {CheckMarks.Name(outcome)}"))),
            P($"Also: {Words.Count(check.LeftOut.Count, "demand")} left out, {Words.Count(check.Unconsented.Count, "case")} of being bound without consent, {Words.Count(check.Contradictions.Count, "contradiction")} of the draft's own, {Words.Count(check.Packages.Count, "refused package")} held as a whole."),
            Crossed(check, view),
            new XElement("details", Class("key"), new XElement("summary", "What the marks mean"), new XElement("ul", Class("legend"),
                Enum.GetValues<CheckOutcome>().Select(outcome => new XElement("li", Marks.Draw(CheckMarks.Of(outcome)), new XElement("b", CheckMarks.Name(outcome)), $": {CheckMarks.Meaning(outcome)}")))));
    }

    private static XElement Crossed(DraftCheck check, ComparisonView view)
    {
        var crossed = check.Marks.Where(mark => mark.Outcome <= CheckOutcome.CrossesPosition).OrderByDescending(mark => mark.Severity).ThenBy(mark => mark.Outcome).ThenByDescending(mark => mark.Finding.Gap is not null).ToList();
        return crossed.Count == 0
            ? PageParts.Empty("The draft crosses no position that is known. What is undetermined is no consent: look at the reasons.")
            : Div("clashes",
                new XElement("h3", crossed.Count > MostCrossed ? $"The {MostCrossed} that weigh most" : "What the draft crosses"),
                new XElement("ol", crossed.Take(MostCrossed).Select(mark => new XElement("li",
                    new XElement("h4", Link($"#{FindingIds.Of(mark.Finding.Key)}", Marks.Draw(CheckMarks.Of(mark.Outcome)), PageParts.Question(IssueWording.Of(view.Report.Dossier, mark.Finding))[0]), PageParts.Question(IssueWording.Of(view.Report.Dossier, mark.Finding)).Skip(1)),
                    new XElement("small", $"{Points(check, mark)}: {CheckMarks.Name(mark.Outcome)} of {mark.Label}"),
                    HeadlineSection.Versus(view, WithDraftNamed(mark.Finding, check))))),
                crossed.Count > MostCrossed ? P(Link("#provisions", "All of them, point by point")) : null);
    }

    /// <summary>The draft's long title would stand in each line; its place in the text says more.</summary>
    private static Finding WithDraftNamed(Finding finding, DraftCheck check) =>
        finding with { Sides = [.. finding.Sides.Select(side => side.Text == check.Draft || side.Label == check.Title ? side with { Label = "The draft" } : side)] };

    private static string Points(DraftCheck check, ProvisionMark mark) =>
        Capital(string.Join(", ", check.Provisions.Where(provision => mark.Provisions.Contains(provision.Provision)).Select(provision => provision.Locator).Distinct()));
}
