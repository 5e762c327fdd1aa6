using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>A history in numbers: how many steps of which change, and where figures moved furthest.</summary>
internal static class HistoryHeadline
{
    private const int MostMoves = 8;

    public static XElement About(HistoryView view)
    {
        var history = view.Report.History;
        var steps = history.Tracks.SelectMany(track => track.Steps).ToList();
        var days = steps.Count == 0 ? "" : $", {Words.Day(steps.Min(step => step.Date))} to {Words.Day(steps.Max(step => step.Date))}";
        var left = history is { StatementsAfterAsOf: > 0 and var count, AsOf: { } day } ? $" {Words.Count(count, "statement")} later than {Words.Day(day)} {(count == 1 ? "is" : "are")} left out." : "";
        return P($"How {Words.Count(history.Tracks.Select(track => track.Party).Distinct().Count(), "party has", "parties have")} moved{days}: {Words.Count(steps.Count, "step")} on {Words.Count(history.Tracks.Select(track => track.Issue).Distinct().Count(), "issue")}.{left}");
    }

    public static XElement Of(HistoryView view, string id = "numbers", string title = "In numbers")
    {
        var history = view.Report.History;
        if (history.Tracks.Count == 0)
        {
            return Section(id, title, PageParts.Empty($"{Moves.Summary(view.Report)} Add statements to the dossier, or ask for a later day."));
        }

        var counts = history.Tracks.SelectMany(track => track.Steps).GroupBy(step => step.Change).ToDictionary(steps => steps.Key, steps => steps.Count());
        return Section(id, title,
            new XElement("ul", Class("tiles"), MoveMarks.Moving.Select(change => new XElement("li", Class(counts.ContainsKey(change) ? "some" : "none"),
                MoveMarks.Draw(change), new XElement("b", counts.GetValueOrDefault(change)), $" {Words.Of(change)}"))),
            P($"Also: {Words.Count(counts.GetValueOrDefault(PositionChange.FirstWord), "first word")}, {counts.GetValueOrDefault(PositionChange.Repeated)} repeated, {counts.GetValueOrDefault(PositionChange.Unchanged)} that {(counts.GetValueOrDefault(PositionChange.Unchanged) == 1 ? "changes" : "change")} nothing."),
            view.Moving.Count == 0 ? PageParts.Empty("Nobody has spoken twice on one issue yet, so nothing shows a movement.") : Furthest(view),
            history.Silent.Count == 0 || view.LinkOf is not null ? null : new XElement("details", new XElement("summary", $"{Words.Count(history.Silent.Count, "party has", "parties have")} said nothing of {(history.Silent.Count == 1 ? "its" : "their")} own until then"), P($"{string.Join(", ", history.Silent.Select(view.Names.Of))}. What a group of theirs said is the group's.")),
            new XElement("details", Class("key"), new XElement("summary", "What the marks mean"), new XElement("ul", Class("legend"),
                MoveMarks.Moving.Concat([PositionChange.FirstWord, PositionChange.Repeated, PositionChange.Unchanged]).Select(change => new XElement("li", MoveMarks.Draw(change), new XElement("b", Words.Of(change)), $": {MoveMarks.Meaning(change)}")))));
    }

    private static XElement? Furthest(HistoryView view)
    {
        var moves = view.Moving.SelectMany(track => track.Steps.Where(step => step is { Change: PositionChange.Hardened or PositionChange.Softened or PositionChange.Moved, Before: not null }).Select(step => (track, step)))
            .OrderByDescending(one => one.step.Distance is not null).ThenByDescending(one => one.step.Severity).ThenByDescending(one => one.step.Date).ThenBy(one => one.step.Key, StringComparer.Ordinal).ToList();
        return moves.Count == 0 ? null : Div("clashes moves",
            new XElement("h3", moves.Count > MostMoves ? $"{MostMoves} of {moves.Count} moves, those in figures first" : "Who moved"),
            new XElement("ol", moves.Take(MostMoves).Select(one => Move(view, one.track, one.step))));
    }

    private static XElement Move(HistoryView view, PositionTrack track, PositionStep step) => new("li",
        new XElement("h4", Link($"#{HistoryView.IdOf(track)}", MoveMarks.Draw(step.Change), $"{Moves.Who(track)}: {view.WordsOf(track).Topic}")),
        view.WordsOf(track).Scope is { Length: > 0 } scope ? new XElement("small", scope) : null,
        Div("versus", Div("side", new XElement("b", Words.Day(step.Before!.Statements.Max(use => use.Date))), " ", Before(step.Before)),
            Div("gap", step.Distance is { } gap ? Words.Of(gap) : Words.Of(step.Change)), Div("side", new XElement("b", Words.Day(step.Date)), " ", Moves.Says(step))));

    private static string Before(Side side) => string.Join("; ", side.Statements.Select(use => $"{Words.Of(use.Stance)} {use.Says}").Distinct());
}
