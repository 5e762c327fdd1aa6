using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>What is wrong with files: a table of the problems with their places.</summary>
internal static class ProblemSection
{
    public static XElement About(ValidationReport report) => P($"{report.Summary.TrimEnd('.')}.");

    public static XElement Of(ValidationReport report) => Section("problems", "Problems", report.Problems.Count == 0
        ? PageParts.Empty(report.IsComplete ? "Nothing is wrong: every rule holds." : "No problem was found in the files that could be read.")
        : Scroller("Problems", new XElement("table", Class("drafts"),
            new XElement("thead", PageParts.HeadRow("Place", "Code", "Problem and what to do")),
            new XElement("tbody", report.Problems.Select(problem => new XElement("tr",
                new XElement("th", At("scope", "row"), problem.File is null ? null : FormattableString.Invariant($"{problem.File}:{problem.Line}"), new XElement("small", problem.Path)),
                new XElement("td", Marks.Draw(problem.Severity == ProblemSeverity.Error ? Mark.Conflict : Mark.Undetermined), $"{Words.Of(problem.Severity)} {problem.Code}"),
                new XElement("td", problem.Message)))))));
}
