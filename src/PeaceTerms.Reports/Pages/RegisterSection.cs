using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>How we know: all positions and statements, each once. Opened findings show theirs in place; where no script runs their numbers lead here.</summary>
internal static class RegisterSection
{
    public static XElement? Of(ComparisonView view) => view.Register.Statements.Count == 0 ? null : Section("statements", "Statements",
        P(Class("say"), "Everything that the findings rest on, by document. An opened finding shows its own."),
        new XElement("details", new XElement("summary", $"{Words.Count(view.Register.Statements.Count, "statement")}, as used or set aside"), Documents(view)),
        new XElement("details", new XElement("summary", $"{Words.Count(view.Register.Sides.Count, "position")}, as compared"), new XElement("ol", Class("positions"), view.Register.Sides.Select(side => Position(view, side)))),
        view.Register.Notes.Count == 0 ? null : new XElement("details", new XElement("summary", $"{Words.Count(view.Register.Notes.Count, "note")} on how values and scopes were read"), new XElement("ol", Class("notes"), view.Register.Notes.Select(note => new XElement("li", At("id", $"n{view.Register.NumberOf(note)}"), note)))));

    private static IEnumerable<XElement> Documents(ComparisonView view) => view.Register.Statements.GroupBy(use => use.Source?.Document).Select(said => Div("uses",
        new XElement("h3", said.Key is { } document ? Link($"#{view.Register.Documents.AnchorOf(document)}", view.Names.TitleOf(document)) : "No source named"),
        new XElement("ol", said.Select(use => Statement(view, use)))));

    private static XElement Position(ComparisonView view, Side side) => new("li", At("id", $"p{view.Register.NumberOf(side)}"), At("data-p", string.Join(' ', side.Parties)),
        At("data-s", string.Join(' ', side.Statements.Select(view.Register.NumberOf))),
        side.SetAside.Count == 0 ? null : At("data-x", string.Join(' ', side.SetAside.Select(view.Register.NumberOf))),
        new XElement("b", new SideText(side, view.Names).Label), side.Options.Count == 0 ? null : $" (under {string.Join(" and ", side.Options.Select(option => option.Option))})", Wants(side, view.Names));

    private static string? Wants(Side side, Names names) => side switch
    {
        { Statements.Count: 0 } => " has not spoken to it",
        { Ideal: { } ideal, Acceptable: { } accepts } when ideal == accepts => ideal.Sure.IsEmpty ? $" leaves possible: {names.Of(ideal.Possible)}" : $" wants {Pair(ideal, names)}",
        { Ideal: { } ideal, Acceptable: { } accepts } => $" wants {Pair(ideal, names)}; can accept {Pair(accepts, names)}",
        _ => null,
    };

    private static string Pair(AllowedOutcomes outcomes, Names names) => outcomes.Sure == outcomes.Possible ? names.Of(outcomes.Sure) : outcomes.Sure.IsEmpty ? $"possibly {names.Of(outcomes.Possible)}" : $"surely {names.Of(outcomes.Sure)}, possibly {names.Of(outcomes.Possible)}";

    private static XElement Statement(ComparisonView view, StatementUse use)
    {
        string?[] more =
        [
            use.AttributedBy is { } reporter ? $"reported by {reporter}" : "own word",
            use.Firmness is { } firmness ? Words.Of(firmness) : null,
            use.Exactness is { } exactness and not Exactness.Exact ? Words.Of(exactness) : null,
            use.Conditions.Count > 0 ? $"if {string.Join(" and ", use.Conditions.Select(state => state.InWords()))}" : null,
            use.SetAside is { } reason ? $"set aside, since {Words.Of(reason)}" : null,
            use.Source?.Locator,
        ];
        return new XElement("li", At("id", $"s{view.Register.NumberOf(use)}"), new XElement("b", view.Names.Of(use.By)), $" {Words.Of(use.Stance)} {use.Says}, ", PageParts.Day(use.Date),
            $", {string.Join(", ", more.Where(part => part is not null))}");
    }
}
