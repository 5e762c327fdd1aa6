using static System.FormattableString;

namespace PeaceTerms;

/// <summary>What a check shows in English sentences, made from nothing but its facts.</summary>
internal static class CheckSentence
{
    public static string Of(ProvisionMark mark)
    {
        var finding = mark.Finding;
        if (finding.RelatedIssue is not null || finding.Sides.Count < 2)
        {
            return $"{Lead(mark)}: {finding.Sentence}";
        }

        var (text, party) = (finding.Sides[0], finding.Sides[^1]);
        var room = finding.Verdict == Verdict.Undetermined ? $"; {OutcomeText.Either([.. finding.Reasons.Select(FindingSentence.Reason)], "and")}" : "";
        return $"{Lead(mark)} on {finding.Question}: the draft says {Said(text)}; {mark.Label} {FindingSentence.Says(party)}{FindingSentence.Gap(finding)}{room}{FindingSentence.When(finding)}.";
    }

    public static string Of(LeftOutDemand left)
    {
        var said = OutcomeText.Either([.. left.Statements.Select(use => use.Says).Distinct()], "and");
        var near = left.Near.Count == 0 ? "" : $"; {OutcomeText.Either([.. left.Near.Select(id => $"{id}")], "and")} {(left.Near.Count == 1 ? "is" : "are")} near to it";
        return $"The draft {(left.IsPartlySpokenTo ? "speaks only in part" : "does not speak")} to {left.Question}, although {left.Label} asked for {said}{(left.Default is { } holds ? $"; if nothing is said, then: {holds}" : "")}{near}.";
    }

    public static string Of(MissingConsent missing) => $"{missing.Label} would be bound on {missing.Question} by {OutcomeText.Either([.. missing.Provisions.Select(id => $"{id}")], "and")}, {missing.Consent switch
    {
        Consent.Objects => "against its own word",
        Consent.Silent => "without a word on it",
        _ => "without having surely offered or accepted it",
    }}.";

    public static string Of(DraftCondition condition) => $"{condition.Answer switch
    {
        ConditionAnswer.Granted => "The draft grants",
        ConditionAnswer.Refused => "The draft refuses",
        _ => "The draft leaves open",
    }} the condition that {condition.Condition.InWords()}, on which {OutcomeText.Either([.. condition.Statements.Select(id => $"{id}")], "and")} {(condition.Statements.Count == 1 ? "depends" : "depend")}.";

    public static string Of(DraftCheck check)
    {
        int Of(CheckOutcome outcome) => check.Marks.Count(mark => mark.Outcome == outcome);
        static string Count(int count, string one, string many) => Invariant($"{count} {(count == 1 ? one : many)}");
        return $"{check.Title}: {Count(Of(CheckOutcome.CrossesRedLine), "red line", "red lines")} and {Count(Of(CheckOutcome.CrossesPosition), "other position", "other positions")} crossed, "
            + Invariant($"{Of(CheckOutcome.Satisfied)} satisfied, {Of(CheckOutcome.Acceptable)} acceptable, {Of(CheckOutcome.LeavesRoom)} left room, {Of(CheckOutcome.Undetermined)} undetermined; ")
            + $"{Count(check.LeftOut.Count, "demand", "demands")} left out, {Count(check.Unconsented.Count, "bond", "bonds")} without consent, {Count(check.Contradictions.Count, "contradiction", "contradictions")} of its own.";
    }

    private static string Lead(ProvisionMark mark)
    {
        var how = mark.Finding.Certainty switch
        {
            Certainty.Conditional => " on a condition",
            Certainty.UnderOption => " under an option",
            _ => "",
        };
        return mark.Outcome switch
        {
            CheckOutcome.CrossesRedLine => $"Crosses a red line of {mark.Label}{how}",
            CheckOutcome.CrossesPosition => $"Crosses a {(mark.Firmness is { } firmness ? $"{firmness.ToString().ToLowerInvariant()} " : "")}position of {mark.Label}{how}",
            CheckOutcome.LeavesRoom => $"Leaves room for what {mark.Label} accepts",
            CheckOutcome.Acceptable => $"Acceptable to {mark.Label}, though not surely what it asked for,",
            CheckOutcome.Satisfied => $"Satisfies {mark.Label}",
            _ => $"Undetermined for {mark.Label}",
        };
    }

    private static string Said(Side text) => OutcomeText.Either([.. text.Statements.Select(use => $"{(use.Stance is Stance.Rejects ? "not " : "")}{use.Says}").Distinct()], "and");
}
