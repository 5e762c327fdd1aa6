namespace PeaceTerms;

/// <summary>One step in an order of events that a side asks for: the first event comes before the second, or with it (rule I10).</summary>
public sealed record OrderStep
{
    /// <summary>The event that comes first.</summary>
    public required EventId First { get; init; }

    /// <summary>The event that comes after it, or with it.</summary>
    public required EventId Then { get; init; }

    /// <summary>Whether the second comes after the first. Null or false: they come together.</summary>
    public bool? IsStrict { get; init; }

    /// <summary>Whose step it is.</summary>
    public required PartyId By { get; init; }

    /// <summary>The statements or provisions that ask for it.</summary>
    public IReadOnlyList<StatementId> Statements
    {
        get => statements;
        init => statements = ValueList.From(value);
    }

    private readonly ValueList<StatementId> statements = ValueList.Empty<StatementId>();

    /// <summary>The step in words, such as "elections before the treaty".</summary>
    public required string Words { get; init; }
}
