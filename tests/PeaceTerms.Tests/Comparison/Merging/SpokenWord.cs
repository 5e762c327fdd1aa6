using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What one side has said of one issue in one scope: all that decides what it does to its other words.</summary>
public sealed record SpokenWord
{
    public required int Day { get; init; }

    /// <summary>From 0, a report of a group's word, to 2, its own.</summary>
    public required int Voice { get; init; }

    public required Stance Stance { get; init; }

    public required Bits Says { get; init; }

    public required Bits Literal { get; init; }

    /// <summary>One of two documents, or none.</summary>
    public int? Document { get; init; }

    /// <summary>Two events on which it may depend, and which way.</summary>
    public bool? OnLaunch { get; init; }

    public bool? OnParley { get; init; }

    public bool IsBasis { get; init; }

    public bool IsAgreed { get; init; }

    public bool IsDenied { get; init; }

    public bool NeverHolds { get; init; }

    public int? Option { get; init; }

    public bool IsConditional => OnLaunch is not null || OnParley is not null;

    public bool IsWish => Stance is Stance.Demands or Stance.Offers;

    public bool IsGrant => Stance is Stance.Offers or Stance.Accepts;

    public bool IsRefusal => Stance == Stance.Rejects;

    internal IEnumerable<ConditionState> Conditions
    {
        get
        {
            (string Event, bool? Holds)[] events = [("launch", OnLaunch), ("parley", OnParley)];
            return events.Where(one => one.Holds is not null).Select(one => new ConditionState { Event = E(one.Event), Holds = one.Holds!.Value });
        }
    }

    internal Requirement At(int place) => new()
    {
        Issue = new() { Topic = TopicOf("presence-permitted") },
        Scope = Scope.Unrestricted,
        Quantifier = Quantifier.Every,
        By = P("northland"),
        Voice = (Voice)Voice,
        Stance = Stance,
        Date = RuleTestsTalks.Monday.AddDays(Day),
        Statement = S($"s{place}"),
        Outcomes = Says.Outcomes,
        Literal = Literal.Outcomes,
        Words = "words",
        Source = Document is { } document ? new() { Document = D($"note-{document}") } : null,
        Conditions = ValueList.From(Conditions),
        Vagueness = (IsBasis ? Vagueness.AsBasis : Vagueness.None) | (IsDenied ? Vagueness.Denied : Vagueness.None),
        IsAgreed = IsAgreed,
        NeverHolds = NeverHolds,
        Option = Option is { } option ? new() { Document = "note", Option = new() { Group = "ways", Name = $"way-{option}" } } : null,
    };
}
