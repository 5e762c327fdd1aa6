namespace PeaceTerms.Reports;

/// <summary>The columns of a diff, a line for each change.</summary>
internal static class CsvOfDiff
{
    public static string Write(DraftDiffReport report) => Csv.Write<DraftChange>(
    [
        ("change", change => DiffMarks.Name(change.Kind)),
        ("severity", change => Words.Of(change.Severity)),
        ("topic", change => $"{change.Issue.Topic}"),
        ("issue", change => (change.Before ?? change.After)!.Question),
        ("before", change => Says(change.Before)),
        ("before, where", change => Places(change.Before)),
        ("after", change => Says(change.After)),
        ("after, where", change => Places(change.After)),
        ("direction", change => Words.Of(change.Direction)),
        ("by", change => Csv.Figure(change.Gap)),
        ("unit", change => change.Gap?.Unit),
        ("if nothing is said", change => change.Default),
        ("in favour of", change => string.Join("; ", change.InFavourOf.Select(party => party.Label))),
        ("at the cost of", change => string.Join("; ", change.Against.Select(party => party.Label))),
        ("red lines newly crossed", change => string.Join("; ", change.Effects.Where(effect => effect.CrossesRedLineNow).Select(effect => effect.Label))),
        ("red lines crossed no more", change => string.Join("; ", change.Effects.Where(effect => effect.CrossesRedLineNoMore).Select(effect => effect.Label))),
        ("sentence", change => change.Sentence),
        ("key", change => change.Key),
    ], report.Diff.Changes.OrderBy(change => DiffMarks.Kinds.ToList().IndexOf(change.Kind)));

    private static string? Says(TextEntry? entry) => entry is null ? null : string.Join("; ", entry.Provisions.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct());

    private static string? Places(TextEntry? entry) => entry is null ? null : string.Join("; ", entry.Provisions.Select(use => use.Source?.Locator ?? $"{use.Id}").Distinct());
}
