using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Step by step: for each party and issue what it said on which day, in which words, on whose word and where.</summary>
internal static class StepsSection
{
    public static XElement? Of(HistoryView view)
    {
        if (view.Report.History.Tracks.Count == 0)
        {
            return null;
        }

        var once = view.Report.History.Tracks.Except(view.Moving).ToList();
        return Section("steps", "Step by step",
            P(Class("say"), $"What each party has said on one issue, from the first word to the last. What others report of it stands apart from its own words.{(view.LinkOf is null ? "" : " Words that only repeat earlier ones are left out here.")}"),
            view.Moving.GroupBy(track => track.Party).OrderBy(own => view.Parties.ToList().IndexOf(own.Key)).Select(own => new XElement("section", Class("tracks"),
                new XElement("h3", view.Names.Of(own.Key)), own.Select(track => Track(view, track)))),
            view.LinkOf is not null ? Once(view, once) : once.Count == 0 ? null : new XElement("section", Class("tracks"), new XElement("h3", "Said once"),
                P(Class("say"), "A single word shows no movement."),
                once.GroupBy(track => track.Party).Select(own => new XElement("details", new XElement("summary", new XElement("b", view.Names.Of(own.Key)), $": {Words.Count(own.Count(), "issue")}"),
                    new XElement("ul", own.Select(track => new XElement("li", At("id", HistoryView.IdOf(track)), new XElement("b", Capital($"{track.Question}{Moves.Under(track)}")), track.IsAttributed ? " (as others report it)" : null, ": ", Step(view, track.Steps[0]))))))));
    }

    /// <summary>On a page that has all statements the single words are among them.</summary>
    private static XElement? Once(HistoryView view, List<PositionTrack> rest) => rest.Count == 0 ? null
        : P(Class("say"), $"Beside these, {Words.Count(rest.Count, "history", "histories")} of {Words.Count(rest.Select(track => track.Party).Distinct().Count(), "party", "parties")} in which nothing moved; their words are among the ", Link("#statements", "statements"), ".");

    private static XElement Track(HistoryView view, PositionTrack track)
    {
        var words = IssueWording.Of(view.Report.Dossier, track.Issue, track.Scopes);
        var isAlone = view.LinkOf is null;
        return new XElement("details", At("id", HistoryView.IdOf(track)), isAlone ? At("open", "") : null,
            new XElement("summary", new XElement("b", Capital(words.Topic)), $"{Moves.Under(track)}{(track.IsAttributed ? ", as others report it" : "")} ", (isAlone ? track.Steps : track.Steps.Where(step => MoveMarks.Moving.Contains(step.Change))).Select(step => MoveMarks.Draw(step.Change)),
                words.Details.Count == 0 ? null : new XElement("small", words.Scope)),
            new XElement("ol", Class("steps"), isAlone ? track.Steps.Select(step => new XElement("li", Step(view, step))) : Short(track, view.LinkOf!)),
            isAlone ? new XElement("p", Class("said"), Link($"#{HistoryView.IdOf(track)}", "Link to this history")) : null);
    }

    private static IEnumerable<object?> Step(HistoryView view, PositionStep step)
    {
        yield return PageParts.Day(step.Date);
        yield return new XElement("span", Class("turn"), MoveMarks.Marked(step.Change), Moves.Beside(step));
        yield return step.Where.Length == 0 ? null : new XElement("small", step.Where);
        if (step.Change == PositionChange.SilentDrop)
        {
            yield return new XElement("div", Capital(Moves.Says(step)), ".");
            yield break;
        }

        foreach (var (says, uses) in Moves.Sayings(step))
        {
            yield return new XElement("div", Capital(says), uses.Select(use => new XElement("cite", view.Documents.Cite(use.Source, view.Names), Voice(use))));
        }
    }

    /// <summary>The first word and all that moved; the scope is said where it changes.</summary>
    private static IEnumerable<XElement> Short(PositionTrack track, Func<StatementUse, string?> linkOf)
    {
        var shown = track.Steps.Where((step, place) => place == 0 || step.Change == PositionChange.FirstWord || MoveMarks.Moving.Contains(step.Change)).ToList();
        return shown.Select((step, place) => new XElement("li", Short(step, linkOf), step.Where.Length == 0 || (place > 0 && shown[place - 1].Where == step.Where) ? null : new XElement("small", step.Where)));
    }

    /// <summary>A step in a line, with links to where its words are written out with their source.</summary>
    private static IEnumerable<object?> Short(PositionStep step, Func<StatementUse, string?> linkOf)
    {
        yield return PageParts.Day(step.Date);
        yield return MoveMarks.Marked(step.Change);
        yield return $"{Moves.Beside(step)}: {Moves.Says(step)}";
        foreach (var (link, locator) in step.Statements.Select(use => (Link: linkOf(use), use.Source?.Locator)).Where(one => one.Link is not null).DistinctBy(one => one.Link))
        {
            yield return ", ";
            yield return Link(link!, locator ?? "source");
        }
    }

    private static string Voice(StatementUse use) => Moves.Voice(use) is { Length: > 0 } voice ? $" ({voice})" : "";
}
