using System.Globalization;

namespace PeaceTerms.Reports;

/// <summary>Values in words, the same in every culture.</summary>
internal static class Words
{
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? $"{one}s")}");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(Stance stance) => stance switch
    {
        Stance.Demands => "demands",
        Stance.Offers => "offers",
        Stance.Accepts => "accepts",
        Stance.Rejects => "rejects",
        Stance.Withdraws => "withdraws",
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        _ => "says",
    };

    public static string Of(Firmness firmness) => firmness switch
    {
        Firmness.Flexible => "flexible",
        Firmness.Firm => "firm",
        _ => "red line",
    };

    public static string Of(Exactness exactness) => exactness switch
    {
        Exactness.Exact => "exact words",
        Exactness.Approximate => "approximate in the source",
        Exactness.Reported => "words known from a report",
        _ => "exact words not known",
    };

    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Blocking => "blocking",
        FindingSeverity.Serious => "serious",
        FindingSeverity.Notice => "notice",
        _ => "info",
    };

    public static string Of(ProblemSeverity severity) => severity == ProblemSeverity.Warning ? "warning" : "error";

    public static string Of(SetAsideReason reason) => reason switch
    {
        SetAsideReason.Superseded => "a later statement replaces it",
        SetAsideReason.WeakerVoice => "a better voice stands before it",
        SetAsideReason.Vaguer => "it is vaguer than what stands, which it leaves standing",
        SetAsideReason.ConditionFails => "a condition that it depends on does not hold",
        SetAsideReason.Withdrawn => "its speaker has taken it back",
        _ => "its supposed speaker denies it",
    };

    public static string Of(PositionChange change) => change switch
    {
        PositionChange.FirstWord => "first word",
        PositionChange.SilentDrop => "silent drop",
        _ => $"{change}".ToLowerInvariant(),
    };

    public static string Of(IEnumerable<UndeterminedReason> reasons) => string.Join("; ", reasons.Select(reason => reason.InWords()));

    public static string Of(ReadingKind kind) => kind switch
    {
        ReadingKind.Direction => "direction",
        ReadingKind.Tolerance => "tolerance",
        ReadingKind.AuthorsBound => "author's bound",
        ReadingKind.Conversion => "conversion",
        ReadingKind.Counting => "counting",
        _ => "holding",
    };

    public static string Of(Scope scope) => scope == Scope.Unrestricted ? "without restriction" : $"{scope}";

    public static string Of(Gap gap) => gap is { IsReached: false, Amount: 0 } ? "open, since an end is not included" : $"{gap}";

    /// <summary>A finding's gap for a small place: figure and unit, steps between grades, days between dates; null where there is none.</summary>
    public static string? ShortGap(Finding finding) => finding.Gap switch
    {
        null => null,
        { IsReached: false, Amount: 0 } => "open",
        { Unit: null } gap when finding.Sides[0].Acceptable?.Domain is { Kind: DomainKind.Grade } => Count((int)gap.Amount, "step"),
        { Unit: null } gap when finding.Sides[0].Acceptable?.Domain is { Kind: DomainKind.Date, Unit: null } => Count((int)gap.Amount, "day"),
        var gap => $"{gap}",
    };

    /// <summary>One outcome, read as its domain says.</summary>
    public static string Of(Outcome outcome, OutcomeDomain domain) => outcome switch
    {
        { Choice: { } choice } => choice,
        { NoLimit: true } => domain.Kind == DomainKind.Duration ? "without end" : "no limit",
        { Number: { } number } => domain.Kind switch
        {
            DomainKind.Grade => domain.Outcomes[(int)number],
            DomainKind.Date => Day(DateOnly.FromDayNumber((int)number)),
            _ => $"{new Gap { Amount = number, Unit = domain.Unit, IsReached = true }}",
        },
        _ => "",
    };

    public static string? Of(ChangeDirection? direction) => direction switch
    {
        ChangeDirection.More => "more",
        ChangeDirection.Less => "less",
        ChangeDirection.Narrower => "narrower",
        ChangeDirection.Wider => "wider",
        _ => null,
    };

    public static string Of(CheckOutcome? outcome) => outcome switch
    {
        CheckOutcome.CrossesRedLine => "crosses a red line",
        CheckOutcome.CrossesPosition => "crosses its position",
        CheckOutcome.Satisfied => "satisfied",
        CheckOutcome.Acceptable => "acceptable",
        CheckOutcome.LeavesRoom => "leaves room",
        CheckOutcome.Undetermined => "undetermined",
        _ => "nothing said",
    };
}
