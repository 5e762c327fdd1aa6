namespace PeaceTerms;

/// <summary>What one party has said on one issue, in scopes of which each surely shares something with another, from the first word to the last.</summary>
public sealed record PositionTrack
{
    private readonly ValueList<Scope> scopes = ValueList.Empty<Scope>();
    private readonly ValueList<OptionChoice> options = ValueList.Empty<OptionChoice>();
    private readonly ValueList<PositionStep> steps = ValueList.Empty<PositionStep>();

    /// <summary>The track's key: stable as long as issue, scopes, party and options are, whatever the figures (rule F2).</summary>
    public required string Key { get; init; }

    /// <summary>The party.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The party's name for readers.</summary>
    public required string Label { get; init; }

    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The issue in words, with its key roles and what all scopes have in common.</summary>
    public required string Question { get; init; }

    /// <summary>The scopes that are spoken of, in ordinal order.</summary>
    public IReadOnlyList<Scope> Scopes
    {
        get => scopes;
        init => scopes = ValueList.From(value);
    }

    /// <summary>Whether it holds what others attribute to the party, rather than the party's own words.</summary>
    public required bool IsAttributed { get; init; }

    /// <summary>The options under which it is said, one of each group; empty where it is said under each (rule T5).</summary>
    public IReadOnlyList<OptionChoice> Options
    {
        get => options;
        init => options = ValueList.From(value);
    }

    /// <summary>The steps, in order of the day on which they were said. Never empty.</summary>
    public IReadOnlyList<PositionStep> Steps
    {
        get => steps;
        init => steps = ValueList.From(value);
    }

    /// <summary>The track in one English sentence, made from its facts.</summary>
    public string Sentence => HistorySentence.Of(this);
}
