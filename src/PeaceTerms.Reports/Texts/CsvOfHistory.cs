namespace PeaceTerms.Reports;

/// <summary>The columns of histories, a line for each step.</summary>
internal static class CsvOfHistory
{
    public static string Write(HistoryReport report)
    {
        var names = new Names(report.Dossier.Dossier);
        return Csv.Write<(PositionTrack Track, PositionStep Step)>(
        [
            ("party", one => one.Track.Label),
            ("as others report it", one => one.Track.IsAttributed ? "yes" : "no"),
            ("option", one => string.Join("; ", one.Track.Options.Select(option => option.Option))),
            ("topic", one => $"{one.Track.Issue.Topic}"),
            ("issue", one => one.Track.Question),
            ("where", one => one.Step.Where),
            ("day", one => Words.Day(one.Step.Date)),
            ("change", one => Words.Of(one.Step.Change)),
            ("severity", one => Words.Of(one.Step.Severity)),
            ("says", one => Moves.Says(one.Step)),
            ("from before", one => Csv.Figure(one.Step.Distance)),
            ("unit", one => one.Step.Distance?.Unit),
            ("can accept before", one => one.Step.Before is { } before ? PositionWords.Of(before.Acceptable, names) : null),
            ("can accept after", one => one.Step.After is { } after ? PositionWords.Of(after.Acceptable, names) : null),
            ("sources", one => one.Step.Statements.Count == 0 ? one.Step.TextTitle : Csv.Sources(one.Step.Statements, names)),
            ("reported by", one => Csv.Reporters(one.Step.Statements)),
            ("conditions", one => Csv.Conditions(one.Step.Statements)),
            ("sentence", one => one.Step.Sentence),
            ("key", one => one.Step.Key),
        ], report.History.Tracks.SelectMany(track => track.Steps.Select(step => (track, step))));
    }
}
