namespace PeaceTerms;

/// <summary>What is to become of a territory: control, sovereignty, recognition, administration, autonomy, withdrawal, a freeze at a line, demilitarisation, a referendum, or talks.</summary>
public sealed record TerritorialDemand : Term
{
    private readonly ValueList<Area> areas = ValueList.Empty<Area>();

    /// <summary>Where. An empty list is a validation error.</summary>
    public IReadOnlyList<Area> Areas
    {
        get => areas;
        init => areas = ValueList.From(value);
    }

    /// <summary>What is to happen there. Each kind is an issue of its own; none implies another (rule I7).</summary>
    public required TerritorialOutcome Outcome { get; init; }

    /// <summary>Whether all of the area is meant or some of it; null means all.</summary>
    public Extent? Extent { get; init; }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => Outcome.IsNegative;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context) =>
        Outcome.Asks(Areas, context).Select(ask => Extent == PeaceTerms.Extent.Some ? ask with { Quantifier = Quantifier.Some } : ask);
}
