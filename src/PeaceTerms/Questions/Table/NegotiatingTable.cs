namespace PeaceTerms;

/// <summary>All issues on the table with what each party wants and can accept, as of a day.</summary>
public sealed record NegotiatingTable
{
    private readonly ValueList<TableRow> rows = ValueList.Empty<TableRow>();

    /// <summary>The day as of which positions are read, included; null when every statement counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many statements and provisions lie after the day and were left out.</summary>
    public required int StatementsAfterAsOf { get; init; }

    /// <summary>The issues, in the order in which findings list topics, then by key. Empty when nobody speaks to an issue.</summary>
    public IReadOnlyList<TableRow> Rows
    {
        get => rows;
        init => rows = ValueList.From(value);
    }
}
