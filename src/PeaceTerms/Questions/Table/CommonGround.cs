namespace PeaceTerms;

/// <summary>What several positions in one scope surely have in common.</summary>
internal static class CommonGround
{
    /// <summary>The outcomes that all surely accept, and those of them that all surely want, in every case of their conditions; null where there are none.</summary>
    public static (OutcomeSet Room, OutcomeSet? Wanted)? Of(IReadOnlyList<Position> positions, ConditionMap conditions)
    {
        var start = positions.Select(position => position.Used.StartDate).Distinct().ToList() is [{ } day] ? day : (DateOnly?)null;
        var domain = positions.Select(position => position.Acceptable.Domain).Aggregate((all, one) => CommonDomain.Of(AllowedOutcomes.Unknown(all), AllowedOutcomes.Unknown(one), start).First.Domain);
        var (room, wanted) = (domain.Everything, domain.Everything);
        foreach (var position in positions)
        {
            if (Cases(position, conditions) is not { Count: > 0 } cases)
            {
                return null;
            }

            foreach (var one in cases)
            {
                room = room.Intersect(CommonDomain.To(one.Acceptable, domain, start).Sure);
                wanted = wanted.Intersect(CommonDomain.To(one.Ideal, domain, start).Sure);
            }
        }

        // What is wanted can be acceptable no more, where it has since been refused.
        wanted = wanted.Intersect(room);
        return room.IsEmpty ? null : (room, wanted.IsEmpty ? null : wanted);
    }

    /// <summary>The position in each case of its conditions; null where there are too many to tell apart.</summary>
    private static List<Position>? Cases(Position position, ConditionMap conditions) =>
        !position.Used.IsConditional ? [position] : conditions.Situations(position.Conditions)?.Select(position.In).ToList();
}
