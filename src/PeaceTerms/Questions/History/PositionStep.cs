namespace PeaceTerms;

/// <summary>What one party says on one day on one issue in one scope, beside what stood before.</summary>
public sealed record PositionStep
{
    private readonly ValueList<StatementUse> statements = ValueList.Empty<StatementUse>();

    /// <summary>The step's key: stable as long as issue, scope, party, options and statements are, whatever the figures (rule F2).</summary>
    public required string Key { get; init; }

    /// <summary>The day on which it was said; for a silent drop, the day of the full text.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How it stands to what stood before.</summary>
    public required PositionChange Change { get; init; }

    /// <summary>How much it matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The party's name for readers.</summary>
    public required string Label { get; init; }

    /// <summary>The scope in which it speaks.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The scope in words, so far as the track's other scopes differ from it; empty where they do not.</summary>
    public required string Where { get; init; }

    /// <summary>Whether it speaks of more than any earlier words that it is read beside, so that beyond those it is a first word; null where it does not.</summary>
    public bool? ReachesFurther { get; init; }

    /// <summary>Whether it speaks of every part of its scope or of some.</summary>
    public required Quantifier Quantifier { get; init; }

    /// <summary>What it says on that day, in ordinal order of ids. Empty for a silent drop only.</summary>
    public IReadOnlyList<StatementUse> Statements
    {
        get => statements;
        init => statements = ValueList.From(value);
    }

    /// <summary>For a silent drop: the full text that leaves the demand out; null otherwise.</summary>
    public DocumentId? Text { get; init; }

    /// <summary>For a silent drop: the title of that text; null otherwise.</summary>
    public string? TextTitle { get; init; }

    /// <summary>What it wanted and could accept before, in the part that both share, with the statements; null where nothing stood.</summary>
    public Side? Before { get; init; }

    /// <summary>What it wants and can accept from then on, in the part that both share, with the statements and those set aside; null where nothing stands.</summary>
    public Side? After { get; init; }

    /// <summary>The part that the step shares with the earlier words that it is compared with; null for a first word.</summary>
    public ScopeOverlap? Overlap { get; init; }

    /// <summary>How far the figures lie apart that were said before and now, on an issue with an axis; null where they meet or one has none.</summary>
    public Gap? Distance { get; init; }

    /// <summary>The step in one English sentence, made from its facts.</summary>
    public string Sentence => HistorySentence.Of(this);
}
