using System.Globalization;

namespace PeaceTerms;

/// <summary>A finding in one English sentence, made from nothing but its facts.</summary>
internal static class FindingSentence
{
    public static string Of(Finding finding) => finding.Kind switch
    {
        _ when finding.Whole is { } whole => Shares(finding, whole),
        _ when finding.Circle.Count > 0 => Circle(finding),
        FindingKind.OneSided => $"Only {finding.Sides[0].Label} speaks to {finding.Question}: {Says(finding.Sides[0])}.",
        FindingKind.SelfContradiction => $"What {finding.Sides[0].Label} says on {finding.Question} leaves no outcome that it can accept: {Says(finding.Sides[0])}.",
        FindingKind.Unconsented => $"{finding.Sides[0].Label} would be bound on {finding.Question} but has not spoken to it; {finding.Sides[1].Label} {Verb(finding.Sides[1])} it.",
        FindingKind.Package => $"Conflict over a package, {finding.Question}: {Both(finding)}; the second side's demands include all that the first refuses to have together.",
        FindingKind.DepartsFromAgreement => $"Beside what was signed: {Meeting(finding)}",
        FindingKind.Shift => $"{finding.Sides[0].Label} {ShiftText(finding.Shift)} on {finding.Question}: {Both(finding)}.",
        FindingKind.Joint => $"No outcome suits {OutcomeText.Either([.. finding.Sides.Select(side => side.Label)], "and")} together on {finding.Question}: {Both(finding)}; any {CountInWords(finding.Sides.Count - 1)} of them could still agree.",
        FindingKind.DisputedFact when finding.Sides.Count == 2 => $"Disputed, {finding.Question}: {Both(finding)}.",
        _ => Meeting(finding),
    };

    private static string Circle(Finding finding)
    {
        var names = finding.Sides.ToDictionary(side => side.Parties[0], side => side.Label);
        var steps = OutcomeText.Either([.. finding.Circle.Select(step => $"{names[step.By]} wants {step.Words}")], "and");
        return finding.Verdict == Verdict.Undetermined
            ? $"Undetermined on the {finding.Question}: {steps}; these would close a circle if the first and the last event were one."
            : $"{(finding.Sides.Count == 1 ? "Self-contradiction" : Conflict(finding))} on the {finding.Question}: {steps}, which is a circle{When(finding)}.";
    }

    private static string ShiftText(ShiftKind? shift) => shift switch
    {
        ShiftKind.Repeated => "says the same again",
        ShiftKind.Hardened => "has hardened",
        ShiftKind.Softened => "has softened",
        ShiftKind.Moved => "has moved",
        ShiftKind.Vaguer => "is vaguer than before",
        ShiftKind.Clearer => "is clearer than before",
        ShiftKind.Dropped => "takes back what it said",
        _ => "speaks again",
    };

    private static string Shares(Finding finding, SharedWhole whole)
    {
        var who = OutcomeText.Either([.. finding.Sides.Select(side => side.Label)], "and");
        var least = finding.Proof.Select(one => $"{one.Others.Aggregate(one.First.Intersect(one.Second), (all, other) => all.Intersect(other))} ({one.Case})");
        var opening = finding.Kind == FindingKind.SelfContradiction ? "What" : "Conflict: what";
        var all = OutcomeText.Describe(new Outcome { Number = whole.Amount }, OutcomeDomain.Amount(whole.Unit));
        return $"{opening} {who} ask{(finding.Sides.Count == 1 ? "s" : "")} on {finding.Question} exceeds the whole of {all}: {OutcomeText.Either([.. least], "and")}.";
    }

    private static string Meeting(Finding finding)
    {
        if (finding is { RelatedIssue: { } related, Sides: [var one, var other] })
        {
            return $"Undetermined on {finding.Question}: {one.Label} {Says(one)}; {other.Label} {(IsPlural(other) ? "speak" : "speaks")} only to {related.Question}, which proves nothing of it, and {Says(other)}.";
        }

        var about = $"on {finding.Question}: {Both(finding)}";
        var sentence = finding.Verdict switch
        {
            Verdict.Conflict => $"{Conflict(finding)} {about}{Gap(finding)}{When(finding)}.",
            Verdict.Aligned => $"Aligned {about}; both want {Outcome(finding)}.",
            Verdict.Bridgeable => $"Bridgeable {about}; both can accept {finding.Room}.",
            _ => $"Undetermined {about}; {OutcomeText.Either([.. finding.Reasons.Select(Reason)], "and")}.",
        };
        var also = finding.SeeAlso.Count == 0 ? "" : $" An issue of its own: {OutcomeText.Either([.. finding.SeeAlso.Select(one => one.Question)], "and")}.";
        return sentence + Outlook(finding) + also;
    }

    private static string Conflict(Finding finding) => finding.Certainty switch
    {
        Certainty.Conditional => "Conditional conflict",
        Certainty.UnderOption => "Conflict under an option",
        _ => "Conflict",
    };

    /// <summary>The cases in which a conditional conflict holds.</summary>
    internal static string When(Finding finding) => finding.Conditions.Count == 0 ? ""
        : $"; it holds if {OutcomeText.Either([.. finding.Conditions.Select(one => OutcomeText.Either([.. one.States.Select(state => state.InWords())], "and"))])}";

    /// <summary>How the other options of the same document fare.</summary>
    private static string Outlook(Finding finding)
    {
        var taken = finding.Sides.SelectMany(side => side.Options).ToList();
        var others = finding.Options.Where(one => !taken.Contains(one.Option)).Select(one =>
            $"{one.Option.Option} {(one.ContradictsItself == true ? "contradicts itself" : one.Clashes ? "clashes too" : "does not clash")}").ToList();
        return others.Count == 0 ? "" : $" Of its other options, {OutcomeText.Either(others, "and")}.";
    }

    private static string Both(Finding finding) => string.Join("; ", finding.Sides.Select(side => $"{side.Label} {Under(side)}{(side.Quantifier == Quantifier.Some ? "(for some) " : "")}{Says(side)}"));

    private static string Under(Side side) => side.Options.Count == 0 ? "" : $"(under {OutcomeText.Either([.. side.Options.Select(option => option.Option.ToString())], "and")}) ";

    private static string CountInWords(int count) => count switch
    {
        2 => "two",
        3 => "three",
        4 => "four",
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    internal static string Says(Side side) => Says(side.Statements, side.Acceptable?.Domain.Kind, IsPlural(side));

    /// <summary>What is said, each once, with who reports it and on what condition.</summary>
    internal static string Says(IEnumerable<StatementUse> said, DomainKind? kind, bool isPlural) => OutcomeText.Either(
        [.. said.Select(use => $"{Verb(use.Stance, isPlural)}{(IsNamed(kind, use) ? ":" : "")} {use.Says}{(use.AttributedBy is { } reporter ? $" (as reported by {reporter})" : "")}{If(use)}").Distinct()], "and");

    private static string If(StatementUse use) => use.Conditions.Count == 0 ? "" : $" if {OutcomeText.Either([.. use.Conditions.Select(state => state.InWords())], "and")}";

    /// <summary>The name of an outcome stands behind a colon; a figure or "it" reads on.</summary>
    private static bool IsNamed(DomainKind? kind, StatementUse use) => kind is null or DomainKind.Choice or DomainKind.Grade
        && use.Says is not (WordedValue.YesWord or WordedValue.NoWord) && use.Stance is not (Stance.Asserts or Stance.Denies);

    private static bool IsPlural(Side side) => side.Text is null && side.Parties.Count > 1;

    private static string Verb(Side side) => Verb(side.Statements[0].Stance, IsPlural(side));

    private static string Verb(Stance stance, bool isPlural) => (stance switch
    {
        Stance.Demands => "demand",
        Stance.Offers => "offer",
        Stance.Accepts => "accept",
        Stance.Rejects => "reject",
        Stance.Withdraws => "withdraw",
        Stance.Denies => isPlural ? "deny that it is" : "denies that it is",
        _ => isPlural ? "say that it is" : "says that it is",
    }) is var verb && (isPlural || verb.Contains(' ', StringComparison.Ordinal)) ? verb : verb + "s";

    internal static string Gap(Finding finding) => finding.Gap switch
    {
        null => "",
        { IsReached: false, Amount: 0 } => "; the gap is open, since an end is not included",
        var gap => $"; the gap is {gap}",
    };

    private static string Outcome(Finding finding) => OutcomeText.Describe(finding.Witness!, finding.Sides[0].Acceptable!.Domain);

    internal static string Reason(UndeterminedReason reason) => reason switch
    {
        UndeterminedReason.Vague => "a figure is missing",
        UndeterminedReason.Approximate => "a figure is approximate",
        UndeterminedReason.NotStated => "one could accept more than it has said",
        UndeterminedReason.RefusalOnly => "only a refusal is known",
        UndeterminedReason.Scope => "it is not sure that both speak of the same",
        UndeterminedReason.Unit => "the units have no fixed conversion",
        UndeterminedReason.Start => "months and days need the same start date",
        UndeterminedReason.Counting => "it depends on what is counted",
        UndeterminedReason.Package => "several asks are refused together",
        UndeterminedReason.ForceOfWords => "the words are weaker than a duty",
        UndeterminedReason.OpenEnd => "an end depends on an event",
        UndeterminedReason.Condition => "it depends on conditions",
        UndeterminedReason.Related => "one speaks only to a related issue",
        UndeterminedReason.ListNotClosed => "a list is not closed",
        UndeterminedReason.SameEvent => "two events may be one",
        UndeterminedReason.AsBasis => "a text is taken only as a basis",
        UndeterminedReason.TimeNotSaid => "one says nothing of time",
        _ => "a fact or statement is disputed",
    };
}
