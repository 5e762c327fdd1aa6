using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>
/// What a statement or position allows: the outcomes that it surely allows, and those that fit it as stated (rule O1).
/// Sure is always a part of Possible.
/// </summary>
public sealed record AllowedOutcomes
{
    /// <summary>Makes a pair.</summary>
    /// <param name="sure">The outcomes that are surely allowed.</param>
    /// <param name="possible">The outcomes that fit the words.</param>
    /// <exception cref="ArgumentException">The domains differ, or Sure is no part of Possible.</exception>
    [JsonConstructor]
    public AllowedOutcomes(OutcomeSet sure, OutcomeSet possible)
    {
        ArgumentNullException.ThrowIfNull(sure);
        ArgumentNullException.ThrowIfNull(possible);
        if (!ReferenceEquals(sure, possible) && !sure.IsSubsetOf(possible))
        {
            throw new ArgumentException("What is surely allowed must be possible.", nameof(sure));
        }

        (Sure, Possible) = (sure, possible);
    }

    /// <summary>The outcomes that are surely allowed.</summary>
    public OutcomeSet Sure { get; }

    /// <summary>The outcomes that fit the words; all others are ruled out.</summary>
    public OutcomeSet Possible { get; }

    /// <summary>The domain of both.</summary>
    [JsonIgnore]
    public OutcomeDomain Domain => Sure.Domain;

    internal static AllowedOutcomes Exactly(OutcomeSet set) => new(set, set);

    /// <summary>Everything possible, nothing sure: what is known of one who has said nothing that fixes an outcome.</summary>
    internal static AllowedOutcomes Unknown(OutcomeDomain domain) => domain.Unknown;

    internal static AllowedOutcomes None(OutcomeDomain domain) => domain.None;

    /// <summary>What both allow.</summary>
    internal AllowedOutcomes Intersect(AllowedOutcomes other) => With(Sure.Intersect(other.Sure), Possible.Intersect(other.Possible));

    /// <summary>What either allows.</summary>
    internal AllowedOutcomes Unite(AllowedOutcomes other) => With(Sure.Unite(other.Sure), Possible.Unite(other.Possible));

    /// <summary>Two statements that both stand although neither replaces the other (rule P2).</summary>
    internal AllowedOutcomes StandBeside(AllowedOutcomes other) => With(Sure.Intersect(other.Sure), Possible.Unite(other.Possible));

    /// <summary>What is left when the other is refused: what it possibly is leaves Sure, what it surely is leaves Possible (rule O7).</summary>
    internal AllowedOutcomes Without(AllowedOutcomes refused) => With(Sure.Except(refused.Possible), Possible.Except(refused.Sure));

    /// <summary>The refusal of exactly this.</summary>
    internal AllowedOutcomes Complement() => new(Possible.Complement(), Sure.Complement());

    /// <summary>Whether this says at least as much as the other: no more is possible and no less is sure.</summary>
    internal bool Refines(AllowedOutcomes other) => Possible.IsSubsetOf(other.Possible) && other.Sure.IsSubsetOf(Sure);

    /// <summary>The pair of two sets; this one where they are its own.</summary>
    private AllowedOutcomes With(OutcomeSet sure, OutcomeSet possible) => ReferenceEquals(sure, Sure) && ReferenceEquals(possible, Possible) ? this : new(sure, possible);
}
