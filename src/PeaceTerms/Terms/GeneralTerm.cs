namespace PeaceTerms;

/// <summary>A term on any topic, built in or an application's own, that brings its own requirements.</summary>
public sealed record GeneralTerm : Term
{
    private readonly ValueList<TopicAsk> requires = ValueList.Empty<TopicAsk>();

    /// <summary>What it asks. An empty list is a validation error.</summary>
    public IReadOnlyList<TopicAsk> Requires
    {
        get => requires;
        init => requires = ValueList.From(value);
    }

    internal override bool IsNegative => requires.Count > 0 && requires.All(ask => ask.Value is QuantityValue { Quantity: NoLimit or Figure { Value: 0 } });

    private protected override IEnumerable<Ask> Asks(ILoweringContext context) => Requires.Select(ask => ask.Lower(context));
}
