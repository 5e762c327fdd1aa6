namespace PeaceTerms.Reports;

/// <summary>A diff of two drafts for readers: kind by kind, with both sides, the direction, and what it does to the parties' positions.</summary>
internal sealed class DiffText(DraftDiff diff, bool showsAll)
{
    private static readonly (ChangeKind Kind, string Title)[] Groups =
    [
        (ChangeKind.Changed, "Changed"),
        (ChangeKind.Added, "Added"),
        (ChangeKind.Dropped, "Dropped"),
        (ChangeKind.Moved, "Moved"),
        (ChangeKind.Reworded, "Reworded"),
        (ChangeKind.Kept, "Kept"),
    ];

    /// <summary>The lines above the changes.</summary>
    public IEnumerable<string> Head => [$"From {diff.FirstTitle} to {diff.SecondTitle}", string.Join(", ", Groups.Select(group => $"{diff.Changes.Count(change => change.Kind == group.Kind)} {group.Title.ToLowerInvariant()}"))];

    /// <summary>The changes that are shown, by kind.</summary>
    public IEnumerable<DraftChange> Shown => Groups.Where(group => showsAll || group.Kind != ChangeKind.Kept).SelectMany(group => diff.Changes.Where(change => change.Kind == group.Kind));

    public void Write(TextLines lines)
    {
        lines.AddAll(Head);
        foreach (var (kind, title) in Groups.Where(group => showsAll || group.Kind != ChangeKind.Kept))
        {
            var changes = diff.Changes.Where(change => change.Kind == kind).ToList();
            if (changes.Count > 0)
            {
                lines.Blank();
                lines.Add($"{title}:");
                foreach (var change in changes)
                {
                    Write(change, lines);
                }
            }
        }
    }

    private void Write(DraftChange change, TextLines lines)
    {
        var (before, after) = (change.Before, change.After);
        lines.Add((before ?? after)!.Question, 1);
        if (before is not null)
        {
            lines.Add($"{(change.IsOfSubstance ? "before: " : "")}{Said(before)}", 2);
        }

        if (after is not null && (before is null || change.Kind != ChangeKind.Kept))
        {
            lines.Add($"{(before is not null && before.Question != after.Question ? $"after: {after.Question}: " : "after: ")}{Said(after)}", 2);
        }

        if (change.StruckBy.Count > 0)
        {
            lines.Add($"struck by: {string.Join(", ", change.StruckBy.Select(PlaceOf).Distinct())}", 2);
        }

        lines.AddAll(Facts(change), 2);
    }

    public static IEnumerable<string> Facts(DraftChange change)
    {
        if (change.Default is { } holds)
        {
            yield return $"if nothing is said, then: {holds}";
        }

        var way = Words.Of(change.Direction);
        if (way is not null)
        {
            yield return $"{way}{(change.Gap is { Amount: > 0 } gap ? $" by {Words.Of(gap)}" : "")}";
        }

        if (change.InFavourOf.Count + change.Against.Count > 0)
        {
            yield return string.Join(", ", new[] { Sides("in favour of", change.InFavourOf), Sides("against", change.Against) }.OfType<string>());
        }

        foreach (var effect in change.Effects)
        {
            yield return $"{effect.Label}: {Words.Of(effect.Before)} before, {Words.Of(effect.After)} after";
        }
    }

    private static string? Sides(string how, IReadOnlyList<NamedParty> parties) => parties.Count == 0 ? null : $"{how} {string.Join(", ", parties.Select(party => party.Label))}";

    public static string Said(TextEntry entry) => $"{string.Join(", ", entry.Provisions.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct())}"
        + $"{(entry.Provisions.SelectMany(use => use.Conditions).Distinct().ToList() is { Count: > 0 } states ? $" if {string.Join(" and ", states.Select(state => state.InWords()))}" : "")}"
        + $" ({string.Join(", ", entry.Provisions.Select(PlaceOf).Distinct())}{(entry.Label is null ? "" : $"; version of {entry.Label}")})";

    private static string PlaceOf(StatementUse use) => use.Source?.Locator ?? use.Id.ToString();
}
