using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Who moved on what: a row for each issue on which somebody moved, with the changes of each party in order.</summary>
internal static class MovesMatrix
{
    private const int MostParties = 12;

    public static XElement? Of(HistoryView view)
    {
        var moved = view.Issues.Where(issue => issue.Tracks.Any(Moves.HasMoved)).ToList();
        var all = view.Parties.Where(party => moved.Exists(issue => issue.Tracks.Any(track => track.Party == party))).ToList();
        var parties = all.Take(MostParties).ToList();
        return moved.Count == 0 ? null : Section("moves", "Who moved on what",
            P(Class("say"), "Each mark is a later word of the party, in order of the days. It leads to the steps; an empty cell: nothing was said, or only once. Issues on which all words only repeat earlier ones are among the steps."),
            Scroller("Issues by parties", new XElement("table", Class("matrix issues moving"),
                new XElement("thead", new XElement("tr", new XElement("th", At("scope", "col"), "Issue"), parties.Select(party => new XElement("th", At("scope", "col"), Class("tall"), new XElement("span", view.Names.Of(party)))))),
                new XElement("tbody", moved.Select(issue => new XElement("tr",
                    new XElement("th", At("scope", "row"), PageParts.Question(issue.Words)),
                    parties.Select(party => Cell(issue.Tracks.Where(track => track.Party == party).ToList()))))))),
            all.Count > parties.Count ? P(Class("say"), $"Without a column of their own: {string.Join(", ", all.Skip(MostParties).Select(view.Names.Of))}.") : null);
    }

    private static XElement Cell(List<PositionTrack> tracks) => new("td", tracks.Select(track => Link($"#{HistoryView.IdOf(track)}",
        At("aria-label", $"{Moves.Who(track)}: {string.Join(", ", Later(track).Select(Words.Of))}"), At("title", $"{(track.IsAttributed ? "as others report it: " : "")}{string.Join(", ", Later(track).Select(Words.Of))}"),
        Later(track).Select(MoveMarks.Draw))));

    /// <summary>What followed the first word; a track of other words alone shows those.</summary>
    private static IEnumerable<PositionChange> Later(PositionTrack track) => track.Steps.Select(step => step.Change).SkipWhile((change, place) => place == 0 && change == PositionChange.FirstWord && track.Steps.Count > 1);
}
