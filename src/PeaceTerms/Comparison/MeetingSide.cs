namespace PeaceTerms;

/// <summary>One of two sides that are asked to meet: a party as of the date, a text read alone, or one statement (rule M1).</summary>
public abstract record MeetingSide
{
    private protected MeetingSide()
    {
    }

    /// <summary>A party with its position as of the date.</summary>
    /// <param name="id">The party.</param>
    /// <returns>The side.</returns>
    public static MeetingSide OfParty(PartyId id) => new PartySide(id);

    /// <summary>A text taken alone, read exactly.</summary>
    /// <param name="id">The draft.</param>
    /// <returns>The side.</returns>
    public static MeetingSide OfText(DocumentId id) => new TextSide(id);

    /// <summary>One statement, in its speaker's direction.</summary>
    /// <param name="id">The statement or provision.</param>
    /// <returns>The side.</returns>
    public static MeetingSide OfStatement(StatementId id) => new StatementSide(id);

    private protected abstract string Name { get; }

    /// <summary>The side's name.</summary>
    /// <returns>The id.</returns>
    public sealed override string ToString() => Name;
}

internal sealed record PartySide(PartyId Id) : MeetingSide
{
    private protected override string Name => Id.ToString();
}

internal sealed record TextSide(DocumentId Id) : MeetingSide
{
    private protected override string Name => Id.ToString();
}

internal sealed record StatementSide(StatementId Id) : MeetingSide
{
    private protected override string Name => Id.ToString();
}
