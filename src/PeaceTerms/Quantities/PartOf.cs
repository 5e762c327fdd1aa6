namespace PeaceTerms;

/// <summary>A part of another quantity: a fraction such as two thirds, or so many percent. Parts of parts are chains, such as a ratio within a share.</summary>
public sealed record PartOf : Quantity
{
    /// <summary>The numerator, above zero; null when <see cref="Percent"/> is given.</summary>
    public int? Numerator { get; init; }

    /// <summary>The denominator, above zero; null when <see cref="Percent"/> is given.</summary>
    public int? Denominator { get; init; }

    /// <summary>The percentage, above zero; it may exceed 100. Null when a fraction is given.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What it is a part of.</summary>
    public required Quantity Of { get; init; }

    internal override string? UnitOrNull => Of.UnitOrNull;

    /// <summary>The part in words.</summary>
    internal string Share => Percent is { } percent ? FormattableString.Invariant($"{percent:0.##########} %") : FormattableString.Invariant($"{Numerator}/{Denominator}");
}
