namespace PeaceTerms;

/// <summary>While several circumstances hold at once, such as in peacetime after an exchange.</summary>
public sealed record Together : Circumstance
{
    private readonly ValueList<Circumstance> parts = ValueList.Empty<Circumstance>();

    /// <summary>The circumstances, at least two. None of them is made of several itself, or leaves triggers out; both are validation errors.</summary>
    public IReadOnlyList<Circumstance> Parts
    {
        get => parts;
        init => parts = ValueList.From(value?.OrderBy(part => part?.ToString(), StringComparer.Ordinal));
    }

    internal override string Words => string.Join(" ", parts.Select(part => part.Words));

    private protected override string Text => string.Join("&", parts);

    internal override bool IsOf(EventId trigger) => parts.Any(part => part.IsOf(trigger));

    private protected override CircumstanceRelation WholeTo(Circumstance other)
    {
        IReadOnlyList<Circumstance> others = other is Together together ? together.parts : [other];
        if (parts.Any(part => others.Any(one => part.Whole(one) == CircumstanceRelation.Apart)))
        {
            return CircumstanceRelation.Apart;
        }

        var isInside = others.All(one => parts.Any(part => part.Whole(one) is CircumstanceRelation.Same or CircumstanceRelation.Inside));
        var isAround = parts.All(part => others.Any(one => one.Whole(part) is CircumstanceRelation.Same or CircumstanceRelation.Inside));
        return (isInside, isAround) switch
        {
            (true, true) => CircumstanceRelation.Same,
            (true, false) => CircumstanceRelation.Inside,
            (false, true) => CircumstanceRelation.Around,
            _ => CircumstanceRelation.Possible,
        };
    }
}
