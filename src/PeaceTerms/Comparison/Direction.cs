using System.Collections.Concurrent;

namespace PeaceTerms;

/// <summary>How a worded value becomes what a speaker allows or refuses (rules D1 to D3, O7).</summary>
internal static class Direction
{
    /// <summary>Applies stance and direction; <paramref name="wantsMore"/> is null for one who holds both roles or neither, or is read exactly; readings in words are made once each.</summary>
    public static (AllowedOutcomes Outcomes, Reading? Reading) Apply(WordedValue value, Stance stance, bool? wantsMore, ConcurrentDictionary<(string, OutcomeSet, bool), Reading> known)
    {
        var literal = value.Literal;
        if (stance is Stance.Rejects or Stance.Denies)
        {
            // A refusal reaches everything worse for the speaker; one without a direction reaches just what is named.
            return wantsMore is not { } upward || value.IsOnlyThat || !literal.Domain.IsOrdered
                ? (literal, null)
                : (new AllowedOutcomes(literal.Sure.AndBetter(!upward), literal.Possible.AndBetter(!upward)), null);
        }

        if (!value.IsBare || wantsMore is not { } more || !literal.Domain.IsOrdered)
        {
            return (literal, null);
        }

        var possible = literal.Possible.AndBetter(more);
        var directed = new AllowedOutcomes(stance == Stance.Demands ? literal.Sure.AndBetter(more) : literal.Sure, possible);
        return (directed, known.GetOrAdd((value.Words, possible, more), _ => new Reading
        {
            Kind = ReadingKind.Direction,
            Text = $"{value.Words} is read as {possible}, since the speaker's role wants {(more ? "more" : "less")}",
        }));
    }
}
