namespace PeaceTerms;

/// <summary>How one party's position stands to what a draft says on one issue, in one common scope.</summary>
public sealed record ProvisionMark
{
    private readonly ValueList<StatementId> provisions = ValueList.Empty<StatementId>();

    /// <summary>The mark's key: <c>check</c>, then issue, scope, the text against the party, and options, as in the keys of findings.</summary>
    public required string Key { get; init; }

    /// <summary>The party.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The party's name.</summary>
    public required string Label { get; init; }

    /// <summary>How the draft stands to the party's position here.</summary>
    public required CheckOutcome Outcome { get; init; }

    /// <summary>How much it matters: blocking for a red line, serious for another position crossed, notice where that depends on conditions or an option and for what is acceptable but not asked for, info for the rest.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The strongest firmness that a source states of the party's position, and where it is crossed, of the words that are; null when none does.</summary>
    public Firmness? Firmness { get; init; }

    /// <summary>The provisions of the draft that say it, in the order of the text.</summary>
    public IReadOnlyList<StatementId> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }

    /// <summary>
    /// The meeting that shows it, the draft as its first side and the party as its second: with issue, scope, sets, proof or witness, gap,
    /// conditions, reasons, statements and sources. A self-contradiction of the party's has the party's side alone.
    /// </summary>
    public required Finding Finding { get; init; }

    /// <summary>The mark in one English sentence, made from its facts.</summary>
    public string Sentence => CheckSentence.Of(this);
}
