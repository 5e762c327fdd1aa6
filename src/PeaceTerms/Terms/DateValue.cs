namespace PeaceTerms;

/// <summary>A day, or days up to, from or between deadlines, for topics of days (rule O11).</summary>
public sealed record DateValue : TopicValue
{
    /// <summary>The very day; null when a stretch or a phrase is given.</summary>
    public Deadline? On { get; init; }

    /// <summary>The last day, included; null when there is none.</summary>
    public Deadline? By { get; init; }

    /// <summary>The first day, included; null when there is none.</summary>
    public Deadline? From { get; init; }

    /// <summary>The source's own words where it means a day but names none, such as "as soon as possible"; null when a day is given.</summary>
    public string? Phrase { get; init; }

    internal override bool Fits(OutcomeDomain domain) => domain.Kind == DomainKind.Date;

    internal override bool IsNegative(Topic? topic) => false;

    internal override WordedValue Lower(Topic topic, ILoweringContext context) => Phrase is { } phrase
        ? new WordedValue { Literal = AllowedOutcomes.Unknown(OutcomeDomain.Dates), Words = $"\"{phrase}\" (no day)", Vagueness = Vagueness.NoFigure }
        : WordedDate.Of(On, By, From, context);
}
