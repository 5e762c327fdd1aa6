namespace PeaceTerms.Reports;

/// <summary>A history sorted for readers: what all parts of its page draw on.</summary>
internal sealed class HistoryView
{
    /// <summary>Sorts a history.</summary>
    /// <param name="report">The history.</param>
    /// <param name="linkOf">Where a statement is written out on the page; null where it is written with its step.</param>
    public HistoryView(HistoryReport report, Func<StatementUse, string?>? linkOf = null)
    {
        Report = report;
        Names = new Names(report.Dossier.Dossier);
        LinkOf = linkOf;
        Moving = [.. report.History.Tracks.Where(linkOf is null ? Moves.IsMoving : Moves.HasMoved)];
        Issues = [.. Moving.Select(track => (Track: track, Words: WordsOf(track))).GroupBy(one => (one.Track.Issue, Key: $"{one.Words}")).Select(issue => (issue.First().Words, (IReadOnlyList<PositionTrack>)[.. issue.Select(one => one.Track)]))];
        Parties = [.. Moving.GroupBy(track => track.Party).OrderByDescending(own => own.SelectMany(track => track.Steps).Count(step => MoveMarks.Moving.Contains(step.Change))).ThenByDescending(own => own.Count()).ThenBy(own => own.Key).Select(own => own.Key)];
        Documents = new DocumentList(report.Dossier.Dossier);
    }

    public HistoryReport Report { get; }

    public Names Names { get; }

    public Func<StatementUse, string?>? LinkOf { get; }

    /// <summary>The tracks that show more than a single first word; on a page with all statements only those in which something moved.</summary>
    public IReadOnlyList<PositionTrack> Moving { get; }

    /// <summary>The issues on which somebody has spoken more than once, with the tracks of all who have.</summary>
    public IReadOnlyList<(IssueWords Words, IReadOnlyList<PositionTrack> Tracks)> Issues { get; }

    /// <summary>Who has spoken more than once on something, those that moved most first.</summary>
    public IReadOnlyList<PartyId> Parties { get; }

    public DocumentList Documents { get; }

    public static string IdOf(PositionTrack track) => $"h{FindingIds.Of(track.Key)[1..]}";

    /// <summary>The issue of a track by its roles alone: words of peacetime and of all times are one issue to a reader.</summary>
    public IssueWords WordsOf(PositionTrack track)
    {
        var words = IssueWording.Of(Report.Dossier, track.Issue, track.Scopes);
        return words with { Details = [.. words.Details.Where(detail => detail.Role is not null)] };
    }
}
