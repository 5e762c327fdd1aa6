namespace PeaceTerms;

/// <summary>How an option of a side fares against the other side, over all issues (rule M4).</summary>
public sealed record OptionOutlook
{
    /// <summary>The option.</summary>
    public required OptionChoice Option { get; init; }

    /// <summary>Whether it clashes with the other side somewhere. An option without a clash is room.</summary>
    public required bool Clashes { get; init; }

    /// <summary>Whether it contradicts itself, so that it is struck (rule P5). Null or false: it does not.</summary>
    public bool? ContradictsItself { get; init; }
}
