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

    /// <summary>Whether a refusal of it reaches nothing worse for the speaker (rule O7).</summary>
    public bool IsOnlyThat { get; init; }

    public Vagueness Vagueness { get; init; }

    public ValueList<Reading> Readings { get; init; } = ValueList.Empty<Reading>();

    /// <summary>The day from which a duration runs; null when unknown.</summary>
    public DateOnly? StartDate { get; init; }

    public static WordedValue Named(OutcomeDomain domain, params IEnumerable<string> names)
    {
        var set = domain.Named(names);
        var words = set.ToString();
        return new WordedValue
        {
            Literal = AllowedOutcomes.Exactly(set),
            Words = domain != OutcomeDomain.YesNo ? words : words == "yes" ? YesWord : words == "no" ? NoWord : words,
            IsBare = domain.IsOrdered,
        };
    }

    /// <summary>How "yes" reads behind a stance, as in "demands it".</summary>
    public const string YesWord = "it";

    /// <summary>How "no" reads behind a stance, as in "demands none".</summary>
    public const string NoWord = "none";

    public static WordedValue Yes { get; } = Named(OutcomeDomain.YesNo, "yes");

    public static WordedValue No { get; } = Named(OutcomeDomain.YesNo, "no");
}
