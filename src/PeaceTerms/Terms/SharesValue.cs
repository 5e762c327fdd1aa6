namespace PeaceTerms;

/// <summary>Shares of a whole, for topics that have one: one ask for each recipient (rule O12).</summary>
public sealed record SharesValue : TopicValue
{
    private readonly ValueList<Share> shares = ValueList.Empty<Share>();

    /// <summary>The named shares. An empty list is a validation error.</summary>
    public IReadOnlyList<Share> Shares
    {
        get => shares;
        init => shares = ValueList.From(value);
    }

    /// <summary>The id of the recipient of what is left of the whole; null when nobody is named.</summary>
    public string? RemainderTo { get; init; }

    internal override bool Fits(OutcomeDomain domain) => domain.Kind == DomainKind.Amount;

    /// <summary>The value of a single share comes from its own ask; all of them together have none.</summary>
    internal override bool IsNegative(Topic? topic) => false;

    internal override WordedValue Lower(Topic topic, ILoweringContext context) => new() { Literal = AllowedOutcomes.Unknown(topic.Domain), Words = "shares" };

    /// <summary>Each recipient with its share, the remainder last.</summary>
    internal IEnumerable<(string Recipient, WordedValue Value)> Each(Topic topic, ILoweringContext context)
    {
        var named = shares.Select(share => (share.Recipient, Value: WordedQuantity.Of(share.Quantity, context, topic.IsNoneByDefault))).ToList();
        return RemainderTo is { } rest ? [.. named, (rest, Remainder(topic.SharesOf, [.. named.Select(one => one.Value)]))] : named;
    }

    /// <summary>The whole less the named shares: exact where all of them are, else possible between the most and the least that they leave.</summary>
    private static WordedValue Remainder(SharedWhole? whole, IReadOnlyList<WordedValue> named)
    {
        var domain = OutcomeDomain.Amount(whole?.Unit);
        var open = new WordedValue { Literal = new AllowedOutcomes(domain.Nothing, OrderedSet.EveryFigure(domain)), Words = "the remainder (not known)", Vagueness = Vagueness.NoFigure };
        if (whole?.Amount is not { } all || named.Any(one => one.Literal.Domain != domain || one.Literal.Possible is not OrderedSet { NoLimit: false, Ranges.Count: > 0 }))
        {
            return open;
        }

        var ranges = named.Select(one => ((OrderedSet)one.Literal.Possible).Ranges).ToList();
        decimal most = all - ranges.Sum(list => list[0].From);
        decimal? least = ranges.TrueForAll(list => list[^1].To is not null) ? all - ranges.Sum(list => list[^1].To!.Value) : null;
        var isExact = least == most && named.All(one => !one.Literal.Sure.IsEmpty);
        var possible = most < 0 ? domain.Nothing : OrderedSet.Between(domain, Math.Max(least ?? 0, 0), true, most, true);
        var words = $"the remainder, {possible}";
        return new WordedValue
        {
            Literal = new AllowedOutcomes(isExact ? possible : domain.Nothing, possible),
            Words = words,
            IsBare = isExact,
            Vagueness = named.Aggregate(Vagueness.None, (vague, one) => vague | one.Vagueness),
            Readings = ValueList.From([new Reading
            {
                Kind = ReadingKind.Arithmetic,
                Text = $"{OutcomeText.Describe(new Outcome { Number = all }, domain)} less {OutcomeText.Either([.. named.Select(one => one.Words)], "and")}: {possible}",
            }]),
        };
    }
}
