namespace PeaceTerms.Cli.Rendering;

/// <summary>Histories for readers: a block for each party and issue, a line for each step.</summary>
internal sealed class HistoryReport(PositionHistory history, Names names, string title, PartyId? asked, bool showsAll)
{
    public void Write(TextLines lines)
    {
        lines.Add($"{title}, {(history.AsOf is { } day ? $"as of {Words.Day(day)}" : "all statements, whatever their day")}");
        var shown = history.Tracks.Where(track => showsAll || track.Steps.Count > 1 || track.Steps[0].Change != PositionChange.FirstWord).ToList();
        lines.Add(Summary());
        lines.Blank();
        foreach (var track in shown)
        {
            Write(track, lines);
        }

        var once = history.Tracks.Count - shown.Count;
        if (once > 0)
        {
            lines.Add($"also: {Words.Count(once, "track")} with a single word, which {(once == 1 ? "shows" : "show")} no movement (show {(once == 1 ? "it" : "them")} with --all)");
        }

        if (history.Silent.Count > 0 && history.Tracks.Count > 0)
        {
            lines.Add($"silent: {string.Join(", ", history.Silent.Select(names.Of))}");
        }
    }

    private string Summary()
    {
        if (history.Tracks.Count == 0)
        {
            return asked is { } party ? $"{names.Of(party)} has said nothing by then, so there is no history." : "Nobody has said anything by then, so there is no history.";
        }

        var steps = history.Tracks.SelectMany(track => track.Steps).ToList();
        var moves = steps.GroupBy(step => step.Change).OrderBy(change => change.Key).Select(change => $"{change.Count()} {Words.Of(change.Key)}");
        return $"{Words.Count(history.Tracks.Count, "track")}, {Words.Count(steps.Count, "step")}: {string.Join(", ", moves)}";
    }

    private void Write(PositionTrack track, TextLines lines)
    {
        var voice = track.IsAttributed ? ", as others report it" : "";
        var under = track.Options.Count == 0 ? "" : $", under its option {string.Join(" and ", track.Options.Select(option => option.Option))}";
        lines.Add($"{track.Label}{voice}: {track.Question}{under}");
        lines.AddAll(track.Steps.Select(Line), 1);
        lines.Add($"key: {track.Key}", 1);
        lines.Blank();
    }

    private string Line(PositionStep step)
    {
        var where = step.Where.Length == 0 ? "" : $" [{step.Where}]";
        return step.Change == PositionChange.SilentDrop
            ? $"{Words.Day(step.Date)}  silent drop{where}: not in {step.TextTitle}, a full text; the demand stands, and this is no change of mind"
            : $"{Words.Day(step.Date)}  {Words.Of(step.Change)}{Beside(step)}{where}: {string.Join("; ", Sayings(step))}";
    }

    private static string Beside(PositionStep step) =>
        (step.Distance is { } gap ? $", {Words.Of(gap)} from before" : "") + (step.Change == PositionChange.Vaguer ? ", so the earlier words stand" : "") + (step.ReachesFurther == true ? ", reaching further" : "");

    private IEnumerable<string> Sayings(PositionStep step) => step.Statements.GroupBy(use => $"{Words.Of(use.Stance)} {use.Says}{If(use)}")
        .Select(said => $"{(step.Quantifier == Quantifier.Some ? "(of some) " : "")}{said.Key} ({string.Join("; ", said.Select(Word).Distinct())})");

    private string Word(StatementUse use)
    {
        var source = use.Source is { } cited ? names.Of(cited) : "no source named";
        var aside = use.SetAside is { } reason && reason != SetAsideReason.Vaguer ? $"; set aside: {Words.Of(reason)}" : "";
        return $"{(use.AttributedBy is { } reporter ? $"reported by {reporter}, " : "")}{source}{(use.Firmness is { } firmness ? $", {Words.Of(firmness)}" : "")}{aside}";
    }

    private static string If(StatementUse use) => use.Conditions.Count == 0 ? "" : $" if {string.Join(" and ", use.Conditions.Select(state => state.InWords()))}";
}
