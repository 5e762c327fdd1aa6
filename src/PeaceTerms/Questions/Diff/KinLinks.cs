namespace PeaceTerms;

/// <summary>Names for each change the changes on related issues of the same matter (rule I8).</summary>
internal static class KinLinks
{
    public static IEnumerable<DraftChange> Add(IReadOnlyList<DraftChange> changes, World world)
    {
        var open = changes.Where(change => change.IsOfSubstance).ToList();
        return changes.Select(change => !change.IsOfSubstance ? change : change with { Related = [.. open.Where(other => AreKin(change, other, world)).Select(other => other.Key)] });
    }

    private static bool AreKin(DraftChange one, DraftChange other, World world) =>
        one.Issue.Topic != other.Issue.Topic && KinTie.Of(world.TopicOf(one.Issue), world.TopicOf(other.Issue)) is { } tie
        && tie.KeyOfFirst(one.Issue) is { } key && key == tie.KeyOfSecond(other.Issue)
        && Scopes(one).Any(mine => Scopes(other).Any(theirs => world.Scopes.Relate(tie.Shared, tie.OfFirst(mine), tie.OfSecond(theirs)) is not null));

    private static IEnumerable<Scope> Scopes(DraftChange change) => new[] { change.Before?.Scope, change.After?.Scope }.OfType<Scope>().Distinct();
}
