namespace PeaceTerms;

/// <summary>Reads the steps that a speaker surely asks for, as duties, off its positions on topics that put events in order (rule I10).</summary>
internal static class OrderLinks
{
    public static IEnumerable<OrderLink> Of(World world, Issue issue, Speaker speaker)
    {
        if (world.TopicOf(issue).Order is not { } order || issue.Key.Count != 2
            || !EventId.TryParse(issue.Key[0].Id, out var subject) || !EventId.TryParse(issue.Key[1].Id, out var awaited))
        {
            return [];
        }

        return from own in speaker.Own.GroupBy(one => one.Scope).OrderBy(own => own.Key.ToString(), StringComparer.Ordinal)
               from standing in Standing([.. own])
               from link in order == OrderRelation.After
                   ? [Link(awaited, subject, isStrict: true)]
                   : new[] { Link(awaited, subject, isStrict: false), Link(subject, awaited, isStrict: false) }
               select link with { Scope = own.Key, Words = ValueList.From(standing.Words), Conditions = standing.Conditions };

        OrderLink Link(EventId first, EventId then, bool isStrict) =>
            new(first, then, isStrict, speaker, Scope.Unrestricted, ValueList.Empty<Requirement>(), ValueList.Empty<ConditionState>());
    }

    /// <summary>Where the position leaves nothing but the last outcome: without conditions, or where those of one statement hold.</summary>
    private static IEnumerable<(IReadOnlyList<Requirement> Words, ValueList<ConditionState> Conditions)> Standing(IReadOnlyList<Requirement> own)
    {
        if (PositionMerger.Merge(own) is not { } position || (position.Used.Vagueness & (Vagueness.BelowDuty | Vagueness.Denied)) != 0)
        {
            yield break;
        }

        var without = position.Used.Where(one => one.Conditions.Count == 0).ToList();
        if (without.Count > 0 && PositionMerger.Merge([.. without]) is { } always && IsLast(always))
        {
            yield return (without, ValueList.Empty<ConditionState>());
            yield break;
        }

        foreach (var conditions in position.Used.Where(one => one.Conditions.Count > 0).Select(one => one.Conditions).Distinct())
        {
            if (IsLast(position.In(new Situation(conditions))))
            {
                yield return ([.. position.Used.Where(one => one.Conditions.Count == 0 || one.Conditions.Equals(conditions))], conditions);
            }
        }
    }

    private static bool IsLast(Position position) =>
        position.Acceptable.Possible is ChoiceSet { AllBut: false, Named: [var only] } set && only == set.Domain.Outcomes[^1];
}
