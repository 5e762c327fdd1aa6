namespace PeaceTerms;

/// <summary>How a draft meets a party on one issue, the draft as the first side, and what that means for the party.</summary>
/// <param name="Finding">The meeting, or a contradiction of the party's own.</param>
/// <param name="Owner">Whose version of the text it is, for keys; empty for the text's own.</param>
internal sealed record DraftMeeting(Finding Finding, string Owner)
{
    public Side? Text => Finding.Sides.Count == 2 ? Finding.Sides[0] : null;

    public Side Party => Finding.Sides[^1];

    public CheckOutcome Outcome => Finding switch
    {
        { Verdict: Verdict.Conflict } => Crossed == PeaceTerms.Firmness.RedLine ? CheckOutcome.CrossesRedLine : CheckOutcome.CrossesPosition,
        { Verdict: Verdict.Aligned or Verdict.Bridgeable } when Text is { Acceptable.Possible: { } says } =>
            Fits(says, allowed => allowed.Ideal, Party.Ideal) ? CheckOutcome.Satisfied
            : Fits(says, allowed => allowed.Acceptable, Party.Acceptable) ? CheckOutcome.Acceptable
            : CheckOutcome.LeavesRoom,
        _ => CheckOutcome.Undetermined,
    };

    /// <summary>How firmly by its source the party said what is crossed; null where nothing is, or where no source says.</summary>
    public Firmness? Crossed { get; init; }

    /// <summary>The strongest firmness that a source states: of what is crossed, where something is.</summary>
    public Firmness? Firmness => Finding.Verdict == Verdict.Conflict ? Crossed : Party.Statements.Max(use => use.Firmness);

    /// <summary>The scope, with issues and options as in the keys of findings.</summary>
    public string Place(DocumentId text, string other)
    {
        var issue = Finding.RelatedIssue is { } related ? $"{Finding.Issue}~{related.Issue}" : $"{Finding.Issue}";
        return $"{issue}|{Finding.Overlap.Scope}|text:{text}{Owner}~{other}|{string.Join("+", Finding.Sides.SelectMany(side => side.Options).Distinct().Order())}";
    }

    /// <summary>Whether all that the text allows is sure for the party, in every case of its conditions.</summary>
    private bool Fits(OutcomeSet says, Func<SideCase, AllowedOutcomes> inCase, AllowedOutcomes? whole) =>
        whole is not null && whole.Domain == says.Domain && (Party.Cases.Count == 0 ? says.IsSubsetOf(whole.Sure) : Party.Cases.All(one => inCase(one).Domain == says.Domain && says.IsSubsetOf(inCase(one).Sure)));
}
