using System.Globalization;

namespace PeaceTerms;

/// <summary>Tracks and steps in English sentences, made from nothing but their facts.</summary>
internal static class HistorySentence
{
    public static string Of(PositionTrack track)
    {
        var said = track.Steps.Count(step => step.Change != PositionChange.SilentDrop);
        var days = track.Steps.Where(step => step.Change != PositionChange.SilentDrop).Select(step => step.Date).Distinct().Count();
        var voice = track.IsAttributed ? "As others report it, " : "";
        var under = track.Options.Count == 0 ? "" : $" (under {OutcomeText.Either([.. track.Options.Select(option => option.Option.ToString())], "and")})";
        var last = track.Steps[^1];
        return said == 1 && track.Steps.Count == 1
            ? $"{voice}{track.Label} has spoken once on {track.Question}{under}, on {Day(last.Date)}, which shows no movement."
            : $"{voice}{track.Label} on {track.Question}{under}, from {Day(track.Steps[0].Date)} to {Day(last.Date)}: {string.Join(", ", track.Steps.Select(step => Name(step.Change)))}{(days == 1 && track.Steps.Count > 1 && last.Date == track.Steps[0].Date ? ", all on one day" : "")}.";
    }

    public static string Of(PositionStep step)
    {
        if (step.Change == PositionChange.SilentDrop)
        {
            var before = step.Before is { } stood ? $": what it said on {Day(Last(stood))} stands" : "";
            return $"{Day(step.Date)}: {step.TextTitle}, a full text of {step.Label}, does not ask for it{Where(step)}; that is no change of mind{before}.";
        }

        return $"{Day(step.Date)}: {step.Label} {Says(step)}{Where(step)}; {Words(step)}{Distance(step)}{(step.ReachesFurther == true ? "; it also reaches further than before" : "")}.";
    }

    /// <summary>What the step says, as in "demands 85,000 persons".</summary>
    public static string Says(PositionStep step) =>
        $"{(step.Quantifier == Quantifier.Some ? "(for some) " : "")}{FindingSentence.Says(step.Statements, (step.After ?? step.Before)?.Acceptable?.Domain.Kind, isPlural: false)}";

    /// <summary>The change in one or two words.</summary>
    public static string Name(PositionChange change) => change switch
    {
        PositionChange.FirstWord => "first word",
        PositionChange.SilentDrop => "silent drop",
        PositionChange.Unchanged => "unchanged",
        PositionChange.Repeated => "repeated",
        PositionChange.Hardened => "hardened",
        PositionChange.Softened => "softened",
        PositionChange.Moved => "moved",
        PositionChange.Vaguer => "vaguer",
        PositionChange.Clearer => "clearer",
        PositionChange.Dropped => "dropped",
        _ => "reopened",
    };

    private static string Words(PositionStep step) => step switch
    {
        { Change: PositionChange.FirstWord } => "its first word on this",
        { Change: PositionChange.Vaguer } => $"vaguer than on {Since(step)}, which stands",
        { Change: PositionChange.Unchanged } => "this changes nothing",
        { Change: PositionChange.Dropped, Before: null } => "it takes back what is not recorded",
        { Change: PositionChange.Dropped } => $"it takes back what it said on {Since(step)}",
        { Change: PositionChange.Repeated } => $"the same as on {Since(step)}",
        { Change: PositionChange.Reopened } => "it reopens what was closed",
        { Change: PositionChange.Clearer } => $"clearer than on {Since(step)}",
        _ => $"{Name(step.Change)} since {Since(step)}",
    };

    private static string Distance(PositionStep step) => step.Distance is { } gap ? $"; {gap} apart" : "";

    private static string Where(PositionStep step) => step.Where.Length == 0 ? "" : $" ({step.Where})";

    private static string Since(PositionStep step) => step.Before is { } before ? Day(Last(before)) : "before";

    private static DateOnly Last(Side side) => side.Statements.Max(use => use.Date);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
