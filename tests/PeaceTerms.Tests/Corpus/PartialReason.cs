namespace PeaceTerms.Tests;

/// <summary>What a finding must say where the key calls a pair partial: on which topic, and why it is no plain conflict.</summary>
/// <param name="Topic">The topic of the finding.</param>
/// <param name="Why">The reason that an undetermined finding gives; null for a conflict.</param>
/// <param name="Certainty">For a conflict: what it hangs on.</param>
/// <param name="Related">For a near miss: the topic to which alone the other side speaks.</param>
/// <param name="Option">The option under which a side speaks.</param>
internal sealed record PartialReason(string Topic, UndeterminedReason? Why = null, Certainty? Certainty = null, string? Related = null, string? Option = null)
{
    private const string OnlyAsStart = "one side names the line only as where talks start; what clashes outright is ";

    /// <summary>The key's words, and what they come to here. Where the key gives no reason of its own, its account of the pair stands for it.</summary>
    public static IReadOnlyDictionary<string, PartialReason[]> Of { get; } = new Dictionary<string, PartialReason[]>
    {
        ["Same 30 days, but one starts with withdrawal and the other is unconditional and a minimum."] =
            [new("ceasefire-length", UndeterminedReason.Condition), new("ceasefire-start", UndeterminedReason.Start)],
        ["only under option 1 of the memorandum"] = [new("must-wait", Certainty: PeaceTerms.Certainty.UnderOption, Option: "withdrawal")],
        [OnlyAsStart + "the order of steps"] = [new("pull-back", UndeterminedReason.Related, Related: "talks-start-at")],
        [OnlyAsStart + "whether the clause is in the text"] = [new("recognition", UndeterminedReason.Related, Related: "talks-start-at")],
        ["the line is that of a future date; definite only if the part beyond it is known not to be empty and the line is final"] = [new("pull-back", UndeterminedReason.Scope)],
        ["recognised as Russian does not say who administers"] = [new("administration", UndeterminedReason.Related, Related: "recognition")],
        ["Land in the east, extent unstated, against the line as it stands."] = [new("control", UndeterminedReason.Scope)],
        ["definite only with an outer bound for the unquantified word, given by the author of the dossier and named as such"] = [new("ceiling", UndeterminedReason.Vague)],
        ["an expectation, not a duty; the clause itself is in one text and out of the other"] = [new("enlargement", UndeterminedReason.ForceOfWords)],
        ["under option 2 of the memorandum; its part I bars foreign presence without options"] = [new("presence-permitted", Certainty: PeaceTerms.Certainty.UnderOption, Option: "package of bans")],
        ["some foreign troops are wanted; they need not be of NATO states"] = [new("presence-permitted", UndeterminedReason.Scope)],
        ["only under option 2 of the memorandum"] = [new("arms-supply", Certainty: PeaceTerms.Certainty.UnderOption, Option: "package of bans")],
        ["only under option 2 of the memorandum, and only if a two-sided centre excludes another monitor"] = [new("monitor", UndeterminedReason.ListNotClosed, Option: "package of bans")],
        ["needs the reading that assets held for reparations mean that reparations are owed"] = [new("asset-use", UndeterminedReason.Related, Related: "claims")],
        ["definite only if lifting some means not lifting all"] = [new("sanctions-lifted", UndeterminedReason.NotStated)],
        ["a position by omission, as reported"] = [new("amnesty", Certainty: PeaceTerms.Certainty.Conditional)],
        ["Eligible with no date against accession by a fixed date."] = [new("membership", UndeterminedReason.Related, Related: "membership-date")],
        ["a disputed fact, not a term of a deal"] = [new("claim-of-fact", UndeterminedReason.Disputed)],
    };

    /// <summary>The key's words for a pair.</summary>
    public static string WordsOf(Node pair) => pair["partial_because"] is { IsGiven: true } because ? because.Text : pair["why"].Text;

    /// <summary>Whether a finding gives this reason, and says nothing stronger.</summary>
    public bool Is(Finding finding) => $"{finding.Issue.Topic}" == Topic
        && (Why is { } why ? finding.Verdict == Verdict.Undetermined && finding.Reasons.Contains(why) : finding.Verdict == Verdict.Conflict && finding.Certainty == Certainty)
        && (Related is null || $"{finding.RelatedIssue?.Issue.Topic}" == Related)
        && (Option is null || finding.Options.Any(outlook => outlook.Option.Option.Name == Option));

    /// <summary>The reason in the words of the table in the documents.</summary>
    public override string ToString()
    {
        var said = Why is { } why ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{why}") : Certainty == PeaceTerms.Certainty.UnderOption ? "conflict under an option" : "conditional conflict";
        return $"{Topic}: {said}{(Related is null ? "" : $", only {Related}")}{(Option is null ? "" : $" ({Option})")}";
    }
}
