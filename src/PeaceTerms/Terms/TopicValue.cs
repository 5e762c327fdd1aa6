using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a general term asks of a topic: outcomes by name, a quantity, a duration or a date.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OutcomesValue), "outcomes")]
[JsonDerivedType(typeof(QuantityValue), "quantity")]
[JsonDerivedType(typeof(DurationValue), "duration")]
[JsonDerivedType(typeof(DateValue), "date")]
[JsonDerivedType(typeof(SharesValue), "shares")]
[JsonDerivedType(typeof(RatioValue), "ratio")]
[JsonDerivedType(typeof(NotSaidValue), "notSaid")]
public abstract record TopicValue
{
    private protected TopicValue()
    {
    }

    internal abstract WordedValue Lower(Topic topic, ILoweringContext context);

    /// <summary>Whether the topic's outcomes are of this kind of value.</summary>
    internal abstract bool Fits(OutcomeDomain domain);

    /// <summary>Whether the value itself says no, none or no limit (rule T1).</summary>
    internal abstract bool IsNegative(Topic? topic);
}

/// <summary>Any of the named outcomes of a choice or a grade.</summary>
public sealed record OutcomesValue : TopicValue
{
    private readonly ValueList<string> anyOf = ValueList.Empty<string>();

    /// <summary>The outcomes, as the topic names them. An empty list is a validation error.</summary>
    public IReadOnlyList<string> AnyOf
    {
        get => anyOf;
        init => anyOf = ValueList.From(value);
    }

    /// <summary>Whether the source says "only" or "not all", so that a part does not leave the whole possible (rule O8). Null or false: it does not say so.</summary>
    public bool? Only { get; init; }

    internal override bool Fits(OutcomeDomain domain) => domain.Kind is DomainKind.Choice or DomainKind.Grade && anyOf.All(domain.Knows);

    internal override bool IsNegative(Topic? topic) => anyOf.Count > 0 && topic is { Domain: not null } && anyOf.All(topic.IsNegative);

    internal override WordedValue Lower(Topic topic, ILoweringContext context)
    {
        var value = WordedValue.Named(topic.Domain, AnyOf);
        return Only == true || !anyOf.Any(topic.PartialOutcomes.Contains) ? value
            : value with { Literal = new AllowedOutcomes(value.Literal.Sure, value.Literal.Possible.AndBetter(moreIsBetter: true)) };
    }
}

/// <summary>A quantity, for topics of amounts.</summary>
public sealed record QuantityValue : TopicValue
{
    /// <summary>The quantity.</summary>
    public required Quantity Quantity { get; init; }

    internal override bool Fits(OutcomeDomain domain) => domain.Kind == DomainKind.Amount;

    internal override bool IsNegative(Topic? topic) => Quantity is { SaysNo: true };

    internal override WordedValue Lower(Topic topic, ILoweringContext context) => WordedQuantity.Of(Quantity, context, topic.IsNoneByDefault);
}

/// <summary>A duration, for topics of lengths.</summary>
public sealed record DurationValue : TopicValue
{
    /// <summary>The duration.</summary>
    public required Duration Duration { get; init; }

    internal override bool Fits(OutcomeDomain domain) => domain.Kind == DomainKind.Duration;

    internal override bool IsNegative(Topic? topic) => Duration is FixedDuration { Period: { Months: 0, Hours: 0 } };

    internal override WordedValue Lower(Topic topic, ILoweringContext context) => WordedDuration.Of(Duration, context);
}
