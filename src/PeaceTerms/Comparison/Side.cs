namespace PeaceTerms;

/// <summary>One side of a finding: the parties that share a position, or a text.</summary>
public sealed record Side
{
    private readonly ValueList<PartyId> parties = ValueList.Empty<PartyId>();
    private readonly ValueList<OptionChoice> options = ValueList.Empty<OptionChoice>();
    private readonly ValueList<SideCase> cases = ValueList.Empty<SideCase>();
    private readonly ValueList<StatementUse> statements = ValueList.Empty<StatementUse>();
    private readonly ValueList<StatementUse> setAside = ValueList.Empty<StatementUse>();

    /// <summary>The parties, in ordinal order of their ids.</summary>
    public IReadOnlyList<PartyId> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>The text that speaks, when it is a text of several proposers that is read alone; null otherwise.</summary>
    public DocumentId? Text { get; init; }

    /// <summary>The side's name for readers: the parties' names, or the text's title.</summary>
    public required string Label { get; init; }

    /// <summary>The scope in which the side speaks.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Whether it speaks of every part of its scope or of some.</summary>
    public required Quantifier Quantifier { get; init; }

    /// <summary>What it wants; null when the finding needs no position.</summary>
    public AllowedOutcomes? Ideal { get; init; }

    /// <summary>The options under which it speaks, one of each group; empty where it says the same under each (rule M4).</summary>
    public IReadOnlyList<OptionChoice> Options
    {
        get => options;
        init => options = ValueList.From(value);
    }

    /// <summary>
    /// Where its statements depend on conditions: what it can accept in each case. <see cref="Ideal"/> and <see cref="Acceptable"/> are then
    /// those of the loosest case, in which every grant is given and nothing conditional is demanded (rule M3). Empty otherwise.
    /// </summary>
    public IReadOnlyList<SideCase> Cases
    {
        get => cases;
        init => cases = ValueList.From(value);
    }

    /// <summary>What it can accept; null when the finding needs no position.</summary>
    public AllowedOutcomes? Acceptable { get; init; }

    /// <summary>The statements that make the position, in order of date.</summary>
    public IReadOnlyList<StatementUse> Statements
    {
        get => statements;
        init => statements = ValueList.From(value);
    }

    /// <summary>The statements on the same issue and scope that were not used, with the reason.</summary>
    public IReadOnlyList<StatementUse> SetAside
    {
        get => setAside;
        init => setAside = ValueList.From(value);
    }
}
