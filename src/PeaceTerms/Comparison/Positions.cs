namespace PeaceTerms;

/// <summary>Positions of speakers on one issue in any scope, worked out once (rule P1).</summary>
internal sealed class Positions(ScopeClasses classes)
{
    private readonly PositionMerger merger = new();

    // Where an issue is spoken of in one scope a speaker has one position, and the key of scopes would be the same for all.
    private readonly Dictionary<Speaker, Position?>? only = classes.Count == 1 ? [] : null;
    private readonly Dictionary<(Speaker, Scope, Scope, Quantifier), Position?> known = [];

    /// <summary>
    /// The speaker's position in a scope, reached from one of the scopes in which it speaks; null when nothing stands. Where it is not sure that
    /// the scopes share anything, only what it says in its own scope counts.
    /// </summary>
    public Position? At(Speaker speaker, (Scope Scope, Quantifier Quantifier) own, ScopeRelation cell)
    {
        var scope = cell.IsSure ? cell.Shared : own.Scope;
        if (only is not null && speaker.OfGroups.Count == 0 && own.Quantifier == Quantifier.Every)
        {
            if (!only.TryGetValue(speaker, out var everywhere))
            {
                only[speaker] = everywhere = OfEvery(speaker, own.Scope, scope);
            }

            return everywhere;
        }

        var key = (speaker, own.Scope, scope, own.Quantifier);
        if (!known.TryGetValue(key, out var position))
        {
            known[key] = position = own.Quantifier == Quantifier.Some ? OfSome(speaker, own.Scope) : OfEvery(speaker, own.Scope, scope);
        }

        return position;
    }

    /// <summary>What is asked of some is merged with what else is asked of the same some, and falls to a later word on all of it.</summary>
    private Position? OfSome(Speaker speaker, Scope own)
    {
        var position = PositionMerger.Merge([.. speaker.Own.Where(one => one.Quantifier == Quantifier.Some ? one.Scope == own : TakesBack(one) && Covers(one.Scope, own))]);
        if (position is null || position.Used.All(one => one.Quantifier == Quantifier.Every))
        {
            return null;
        }

        // A better voice that says something else of all of them stands before a report on some, whatever the dates (rule P3).
        var isReplaced = speaker.Own.Any(other => other is { Quantifier: Quantifier.Every, Conditions.Count: 0, NeverHolds: false } && (other.Vagueness & Vagueness.Denied) == 0 && position.Used.All(one => one.Outcomes != other.Outcomes || other.IsRefusal)
            && (position.Used.All(one => one.Voice < other.Voice)
                ? classes.Relate(other.Scope, own) is not null
                : !other.IsRefusal && position.Used.All(one => one.Date < other.Date && one.Voice <= other.Voice) && Covers(other.Scope, own)));
        return isReplaced ? null : position with { Apart = [.. ApartOfSome(speaker, own, position)] };
    }

    private static bool TakesBack(Requirement one) => one.IsRefusal || one.Stance == Stance.Withdraws;

    /// <summary>The parts of which the speaker has since, or at the same time, said something else of every member.</summary>
    private IEnumerable<Scope> ApartOfSome(Speaker speaker, Scope own, Position position) => speaker.Own
        .Where(one => one.Quantifier == Quantifier.Every && (one.Date >= position.Used[0].Date || one.Conditions.Count > 0 || position.Used.IsConditional) && (TakesBack(one) ? !Covers(one.Scope, own) : one.Outcomes != position.Ideal))
        .Select(one => one.Scope)
        .Where(scope => classes.Relate(scope, own) is not null)
        .Distinct()
        .OrderBy(part => part.ToString(), StringComparer.Ordinal);

    private Position? OfEvery(Speaker speaker, Scope own, Scope scope)
    {
        if (speaker.OfGroups.Count == 0 && (speaker.Own.Count == 1 || classes.Count == 1))
        {
            return merger.MergeInOrder(speaker.OwnInOrder);
        }

        var position = MergeAt(speaker, own, scope);
        return position is null ? null : position with { Apart = [.. Apart(speaker, own, scope, position)] };
    }

    private Position? MergeAt(Speaker speaker, Scope own, Scope scope) => PositionMerger.Merge(
        [.. speaker.Own.Concat(speaker.OfGroups).Where(one => one.Quantifier == Quantifier.Every && (one.Scope == own || Covers(one.Scope, scope)))]);

    /// <summary>The parts of the scope of which the speaker speaks apart and says something else there.</summary>
    private IEnumerable<Scope> Apart(Speaker speaker, Scope own, Scope scope, Position position) => speaker.Own
        .Where(one => one.Quantifier == Quantifier.Some ? position.Used[0].Date <= one.Date || position.Used.IsConditional || one.Conditions.Count > 0 || position.Used.All(used => used.Voice < one.Voice) : one.Scope != own && !Covers(one.Scope, scope))
        .Select(one => (Requirement: one, Relation: classes.Relate(one.Scope, scope)))
        .Where(pair => pair.Relation is not null && !SaysTheSame(speaker, own, pair.Requirement, pair.Relation.Shared, position))
        .Select(pair => pair.Requirement.Scope)
        .Distinct()
        .OrderBy(part => part.ToString(), StringComparer.Ordinal);

    private bool SaysTheSame(Speaker speaker, Scope own, Requirement narrower, Scope part, Position position)
    {
        // What holds on a condition may say something else there than the position does, whatever it says where the condition fails.
        if (narrower is { Conditions.Count: > 0, NeverHolds: false })
        {
            return false;
        }

        if (narrower.Quantifier == Quantifier.Some)
        {
            return narrower.Outcomes == position.Ideal;
        }

        var there = PositionMerger.Merge([.. speaker.Own.Concat(speaker.OfGroups)
            .Where(one => one.Quantifier == Quantifier.Every && (one == narrower || one.Scope == own || Covers(one.Scope, part)))]);
        return there is not null && there.Ideal == position.Ideal && there.Acceptable == position.Acceptable;
    }

    private bool Covers(Scope outer, Scope inner) => outer == inner || classes.Relate(outer, inner) is { SecondInside: true };
}
