namespace PeaceTerms.Reports;

/// <summary>Histories in words: what a step says, on whose word, and how it stands to what was said before.</summary>
internal static class Moves
{
    /// <summary>Whether a track shows more than a single first word.</summary>
    public static bool IsMoving(PositionTrack track) => track.Steps.Count > 1 || track.Steps[0].Change != PositionChange.FirstWord;

    /// <summary>Whether a track shows a change that readers look for, not only the same or other words again.</summary>
    public static bool HasMoved(PositionTrack track) => track.Steps.Any(step => MoveMarks.Moving.Contains(step.Change));

    /// <summary>A history in a line: how many tracks and steps, and of which change.</summary>
    public static string Summary(HistoryReport report)
    {
        var history = report.History;
        if (history.Tracks.Count == 0)
        {
            return history.Silent is [var party] ? $"{new Names(report.Dossier.Dossier).Of(party)} has said nothing by then, so there is no history." : "Nobody has said anything by then, so there is no history.";
        }

        var steps = history.Tracks.SelectMany(track => track.Steps).ToList();
        var moves = steps.GroupBy(step => step.Change).OrderBy(change => change.Key).Select(change => $"{change.Count()} {Words.Of(change.Key)}");
        return $"{Words.Count(history.Tracks.Count, "track")}, {Words.Count(steps.Count, "step")}: {string.Join(", ", moves)}";
    }

    /// <summary>Whose track it is and under which options.</summary>
    public static string Who(PositionTrack track) => $"{track.Label}{(track.IsAttributed ? ", as others report it" : "")}{Under(track)}";

    public static string Under(PositionTrack track) => track.Options.Count == 0 ? "" : $", under its option {string.Join(" and ", track.Options.Select(option => option.Option))}";

    /// <summary>What follows beside the change: how far the figures lie apart, what stands, and whether it reaches further.</summary>
    public static string Beside(PositionStep step) => (step.Distance is { } gap ? $", {Words.Of(gap)} from before" : "")
        + (step.Change == PositionChange.Vaguer ? ", so the earlier words stand" : "") + (step.ReachesFurther == true ? ", reaching further" : "");

    /// <summary>What is said, each once, with the statements that say it. Empty for a silent drop.</summary>
    public static IEnumerable<(string Says, IReadOnlyList<StatementUse> Uses)> Sayings(PositionStep step) => step.Statements.GroupBy(use => $"{Words.Of(use.Stance)} {use.Says}{If(use)}")
        .Select(said => ($"{(step.Quantifier == Quantifier.Some ? "(of some) " : "")}{said.Key}", (IReadOnlyList<StatementUse>)[.. said]));

    /// <summary>What the step says in a line, without its sources.</summary>
    public static string Says(PositionStep step) => step.Change == PositionChange.SilentDrop
        ? $"not in {step.TextTitle}, a full text; the demand stands, and this is no change of mind"
        : string.Join("; ", Sayings(step).Select(said => said.Says));

    /// <summary>Who reports it, how firm it is, and why it does not count; empty where nothing is to be said.</summary>
    public static string Voice(StatementUse use)
    {
        string?[] parts = [use.AttributedBy is { } reporter ? $"reported by {reporter}" : null, use.Firmness is { } firmness ? Words.Of(firmness) : null,
            use.SetAside is { } reason and not SetAsideReason.Vaguer ? $"set aside: {Words.Of(reason)}" : null];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string If(StatementUse use) => use.Conditions.Count == 0 ? "" : $" if {string.Join(" and ", use.Conditions.Select(state => state.InWords()))}";
}
