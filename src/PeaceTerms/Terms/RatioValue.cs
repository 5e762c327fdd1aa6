namespace PeaceTerms;

/// <summary>
/// A ratio among several, such as 5 to 2 to 2, for topics with the key roles <c>first</c> and <c>second</c>: one ask for each two of them, how many
/// of the first there are for one of the second.
/// </summary>
public sealed record RatioValue : TopicValue
{
    private readonly ValueList<RatioPart> parts = ValueList.Empty<RatioPart>();

    /// <summary>The parts, at least two. Of each two the one whose id comes first in ordinal order is the first.</summary>
    public IReadOnlyList<RatioPart> Parts
    {
        get => parts;
        init => parts = ValueList.From(value);
    }

    internal override bool Fits(OutcomeDomain domain) => domain.Kind == DomainKind.Amount;

    internal override bool IsNegative(Topic? topic) => false;

    internal override WordedValue Lower(Topic topic, ILoweringContext context) => new() { Literal = AllowedOutcomes.Unknown(topic.Domain), Words = "a ratio" };

    /// <summary>Each two with how many of the first there are for one of the second.</summary>
    internal IEnumerable<(string First, string Second, WordedValue Value)> Pairs()
    {
        var ordered = parts.OrderBy(part => part.Of, StringComparer.Ordinal).ToList();
        return ordered.SelectMany((first, place) => ordered.Skip(place + 1).Select(second => (first.Of, second.Of, Of(first, second))));
    }

    private static WordedValue Of(RatioPart first, RatioPart second)
    {
        var domain = OutcomeDomain.Amount($"to 1");
        var words = FormattableString.Invariant($"{first.Parts} to {second.Parts}");
        var (low, high) = (Fraction.Of(first.Parts) is var mine && Fraction.Of(second.Parts) is var theirs ? new Fraction(mine.Numerator * theirs.Denominator, mine.Denominator * theirs.Numerator).Around(isWhole: false) : null) ?? (0, decimal.MaxValue);
        return new WordedValue
        {
            Literal = new AllowedOutcomes(low == high ? OrderedSet.Exactly(domain, low) : domain.Nothing, OrderedSet.Between(domain, low, true, high, true)),
            Words = words,
            IsBare = true,
            Vagueness = low == high ? Vagueness.None : Vagueness.Approximate,
        };
    }
}
