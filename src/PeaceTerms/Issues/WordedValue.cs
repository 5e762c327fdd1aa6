namespace PeaceTerms;

/// <summary>A value as its words give it, before any speaker's direction: the literal outcomes and how they were worded.</summary>
internal sealed record WordedValue
{
    /// <summary>The outcomes that the words name.</summary>
    public required AllowedOutcomes Literal { get; init; }

    /// <summary>The words, for readers.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it is a bare figure, which alone takes a direction (rule D2).</summary>
    public bool IsBare { get; init; }

    public Vagueness Vagueness { get; init; }

    public ValueList<Reading> Readings { get; init; } = ValueList.Empty<Reading>();

    /// <summary>The day from which a duration runs; null when unknown.</summary>
    public DateOnly? StartDate { get; init; }

    public static WordedValue Named(OutcomeDomain domain, params IEnumerable<string> names)
    {
        var set = domain.Named(names);
        return new WordedValue { Literal = AllowedOutcomes.Exactly(set), Words = set.ToString(), IsBare = domain.IsOrdered };
    }

    public static WordedValue Yes { get; } = Named(OutcomeDomain.YesNo, "yes") with { Words = "it" };

    public static WordedValue No { get; } = Named(OutcomeDomain.YesNo, "no") with { Words = "none" };
}
