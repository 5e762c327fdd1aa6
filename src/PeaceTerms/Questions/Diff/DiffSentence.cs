using static System.FormattableString;

namespace PeaceTerms;

/// <summary>What a diff shows in English sentences, made from nothing but its facts.</summary>
internal static class DiffSentence
{
    public static string Of(DraftChange change) => change switch
    {
        { Kind: ChangeKind.Kept } => $"Kept: {change.After!.Question}: {Said(change.After)}.",
        { Kind: ChangeKind.Moved } => $"Moved from {Places(change.Before!)} to {Places(change.After!)}: {change.After!.Question}: {Words(change.After)}.",
        { Kind: ChangeKind.Reworded } => $"Reworded: {change.After!.Question}: {Said(change.Before!)} becomes {Said(change.After)}, which asks the same.",
        { Kind: ChangeKind.Dropped } => $"{(change.StruckBy.Count > 0 ? "Struck" : "Dropped")}: {change.Before!.Question}: {Said(change.Before)}{By(change)}{Rest(change)}.",
        { Kind: ChangeKind.Added } => $"{(change.StruckBy.Count > 0 ? "Brought in, against what the first strikes" : "Added")}: {change.After!.Question}: {Said(change.After)}{Rest(change)}.",
        _ => $"Changed: {change.Before!.Question}: {Said(change.Before)} becomes {(change.Before.Question == change.After!.Question ? "" : $"{change.After.Question}: ")}{Said(change.After)}{Way(change)}{Rest(change)}.",
    };

    public static string Of(DraftDiff diff)
    {
        int Of(ChangeKind kind) => diff.Changes.Count(change => change.Kind == kind);
        var crossed = diff.Changes.SelectMany(change => change.Effects).Count(effect => effect.CrossesRedLineNow);
        var cleared = diff.Changes.SelectMany(change => change.Effects).Count(effect => effect.CrossesRedLineNoMore);
        return Invariant($"From {diff.FirstTitle} to {diff.SecondTitle}: {Of(ChangeKind.Changed)} changed, {Of(ChangeKind.Added)} added, {Of(ChangeKind.Dropped)} dropped, {Of(ChangeKind.Moved)} moved, {Of(ChangeKind.Reworded)} reworded, {Of(ChangeKind.Kept)} kept")
            + Invariant($"{(crossed == 0 ? "" : Invariant($"; {crossed} red line{(crossed == 1 ? "" : "s")} newly crossed"))}{(cleared == 0 ? "" : Invariant($"; {cleared} crossed no more"))}.");
    }

    private static string Words(TextEntry entry) => OutcomeText.Either([.. entry.Provisions.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct()], "and")
        + (entry.Provisions.SelectMany(use => use.Conditions).Distinct().ToList() is { Count: > 0 } states ? $" if {OutcomeText.Either([.. states.Select(state => state.InWords())], "and")}" : "")
        + (entry.Label is { } label ? $", by {label}" : "");

    private static string Places(TextEntry entry) => OutcomeText.Either([.. entry.Provisions.Select(use => use.Source?.Locator ?? $"{use.Id}").Distinct()], "and");

    private static string Said(TextEntry entry) => $"{Words(entry)} ({Places(entry)})";

    private static string By(DraftChange change) => change.StruckBy.Count == 0 ? "" : $", by {OutcomeText.Either([.. change.StruckBy.Select(use => use.Source?.Locator ?? $"{use.Id}").Distinct()], "and")}";

    private static string Way(DraftChange change)
    {
        var way = change.Direction switch
        {
            ChangeDirection.More => ", which is more",
            ChangeDirection.Less => ", which is less",
            ChangeDirection.Narrower => ", which is narrower",
            ChangeDirection.Wider => ", which is wider",
            _ => "",
        };
        return change.Gap is { Amount: > 0 } gap && way.Length > 0 && change.Before!.Allows.Domain.Kind is DomainKind.Amount or DomainKind.Duration ? $"{way} by {gap}" : way;
    }

    private static string Rest(DraftChange change)
    {
        static string Names(IEnumerable<NamedParty> parties) => OutcomeText.Either([.. parties.Select(party => party.Label)], "and");
        static string Labels(IEnumerable<PartyEffect> effects) => OutcomeText.Either([.. effects.Select(effect => effect.Label)], "and");
        var crossed = change.Effects.Where(effect => effect.CrossesRedLineNow).ToList();
        var cleared = change.Effects.Where(effect => effect.CrossesRedLineNoMore).ToList();
        return (change.Default is { } holds ? $"; if nothing is said, then: {holds}" : "")
            + (change.InFavourOf.Count == 0 ? "" : $"; in favour of {Names(change.InFavourOf)}")
            + (change.Against.Count == 0 ? "" : $"{(change.InFavourOf.Count == 0 ? ";" : ",")} against {Names(change.Against)}")
            + (crossed.Count == 0 ? "" : $"; now crosses a red line of {Labels(crossed)}")
            + (cleared.Count == 0 ? "" : $"; no longer crosses a red line of {Labels(cleared)}");
    }
}
