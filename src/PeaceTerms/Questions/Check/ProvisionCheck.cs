namespace PeaceTerms;

/// <summary>One provision of a draft and how each party stands to it.</summary>
public sealed record ProvisionCheck
{
    private readonly ValueList<PartyId> by = ValueList.Empty<PartyId>();
    private readonly ValueList<string> says = ValueList.Empty<string>();
    private readonly ValueList<ProvisionMark> marks = ValueList.Empty<ProvisionMark>();
    private readonly ValueList<PartyId> silent = ValueList.Empty<PartyId>();

    /// <summary>The provision.</summary>
    public required StatementId Provision { get; init; }

    /// <summary>Its place in the text, as the text numbers it.</summary>
    public required string Locator { get; init; }

    /// <summary>Whose version it is, for rival or bracketed text; empty for the text's own.</summary>
    public IReadOnlyList<PartyId> By
    {
        get => by;
        init => by = ValueList.From(value);
    }

    /// <summary>What it asks, one phrase for each issue: the question and what the provision says on it.</summary>
    public IReadOnlyList<string> Says
    {
        get => says;
        init => says = ValueList.From(value);
    }

    /// <summary>How the parties that have spoken stand to it, in the order of issues and then of parties' ids.</summary>
    public IReadOnlyList<ProvisionMark> Marks
    {
        get => marks;
        init => marks = ValueList.From(value);
    }

    /// <summary>The parties that speak in the dossier, but on nothing that the provision asks. A party that is neither here nor marked speaks only of what may or may not be the same.</summary>
    public IReadOnlyList<PartyId> Silent
    {
        get => silent;
        init => silent = ValueList.From(value);
    }

    /// <summary>The worst outcome for a party; null when it has not spoken to the provision.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The outcome.</returns>
    public CheckOutcome? For(PartyId party) => marks.Where(mark => mark.Party == party).Select(mark => (CheckOutcome?)mark.Outcome).Min();
}
