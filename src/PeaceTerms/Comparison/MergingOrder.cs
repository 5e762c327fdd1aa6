namespace PeaceTerms;

/// <summary>The order in which one side's words are merged: by day, the better voice first, what is taken back last on its day (rule P3).</summary>
internal static class MergingOrder
{
    /// <summary>Words in the order in which they are merged.</summary>
    public static IReadOnlyList<Requirement> Of(IReadOnlyList<Requirement> requirements)
    {
        for (var place = 1; place < requirements.Count; place++)
        {
            if (Compare(requirements[place - 1], requirements[place]) > 0)
            {
                return [.. requirements.OrderBy(one => one, Comparer<Requirement>.Create(Compare))];
            }
        }

        return requirements;
    }

    private static int Compare(Requirement one, Requirement other) => one.Date.CompareTo(other.Date) is not 0 and var byDate ? byDate
        : other.Voice.CompareTo(one.Voice) is not 0 and var byVoice ? byVoice
        : (one.Stance == Stance.Withdraws).CompareTo(other.Stance == Stance.Withdraws) is not 0 and var byTakingBack ? byTakingBack : one.Statement.CompareTo(other.Statement);
}
