using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>An amount as it was worded: a figure, a range, no limit, or one that is meant without a figure. Not said at all is null, never a kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(OneOfFigures), "oneOf")]
[JsonDerivedType(typeof(ApproximateFigure), "approximate")]
[JsonDerivedType(typeof(FigureRange), "range")]
[JsonDerivedType(typeof(NoLimit), "noLimit")]
[JsonDerivedType(typeof(Unquantified), "unquantified")]
[JsonDerivedType(typeof(PartOf), "partOf")]
[JsonDerivedType(typeof(LevelOf), "levelOf")]
[JsonDerivedType(typeof(BoundedQuantity), "bounded")]
[JsonDerivedType(typeof(SteppedFigure), "stepped")]
public abstract record Quantity
{
    private protected Quantity()
    {
    }

    /// <summary>The unit of the figures; null where the kind has none.</summary>
    internal abstract string? UnitOrNull { get; }

    /// <summary>Whether it itself says none or no limit, so that rejecting it can mean two things (rule T1).</summary>
    internal bool SaysNo => this is NoLimit or Figure { Value: 0 } or FigureRange { AtMost: 0 } || (this is OneOfFigures { Values: { Count: > 0 } values } && values.All(value => value == 0));
}

/// <summary>One figure.</summary>
public sealed record Figure : Quantity
{
    /// <summary>The figure, in <see cref="Unit"/>. Zero means none.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit, such as <c>persons</c> or <c>USD</c>. Units are equal when their text is; nothing is converted.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the source means this figure and no other, so that no direction applies (rule D3). Null or false: it does not say so.</summary>
    public bool? Exactly { get; init; }

    /// <summary>For a rate: the period in which so many are meant; null for an amount. Rates compare only for the same period (P12M is P1Y).</summary>
    public CalendarPeriod? Per { get; init; }

    internal override string UnitOrNull => Rate.Unit(Unit, Per);
}

/// <summary>Any of several figures; direction applies to each (rule O6).</summary>
public sealed record OneOfFigures : Quantity
{
    private readonly ValueList<decimal> values = ValueList.Empty<decimal>();

    /// <summary>The figures, in <see cref="Unit"/>. An empty list is a validation error.</summary>
    public IReadOnlyList<decimal> Values
    {
        get => values;
        init => values = ValueList.From(value);
    }

    /// <summary>The unit of all figures.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the source means these figures and no others. Null or false: it does not say so.</summary>
    public bool? Exactly { get; init; }

    /// <summary>For a rate: the period in which so many are meant; null for an amount. Rates compare only for the same period (P12M is P1Y).</summary>
    public CalendarPeriod? Per { get; init; }

    internal override string UnitOrNull => Rate.Unit(Unit, Per);
}

/// <summary>"About" a figure: surely the figure, possibly what lies within the tolerance (rule O3).</summary>
public sealed record ApproximateFigure : Quantity
{
    /// <summary>The figure, in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>How far the true figure may lie to either side, in <see cref="Unit"/>, ends included; null takes the comparer's option, and findings say so.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>For a rate: the period in which so many are meant; null for an amount. Rates compare only for the same period (P12M is P1Y).</summary>
    public CalendarPeriod? Per { get; init; }

    internal override string UnitOrNull => Rate.Unit(Unit, Per);
}

/// <summary>A literal range, read as written whoever speaks (rule D2). An end that is not given is open to zero or to no limit.</summary>
public sealed record FigureRange : Quantity
{
    /// <summary>The least figure, in <see cref="Unit"/>, included; null when there is none.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The figure that must be exceeded, in <see cref="Unit"/>, not included; null when there is none.</summary>
    public decimal? MoreThan { get; init; }

    /// <summary>The greatest figure, in <see cref="Unit"/>, included; null when there is none.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The figure that must not be reached, in <see cref="Unit"/>, not included; null when there is none.</summary>
    public decimal? LessThan { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>For a rate: the period in which so many are meant; null for an amount. Rates compare only for the same period (P12M is P1Y).</summary>
    public CalendarPeriod? Per { get; init; }

    internal override string UnitOrNull => Rate.Unit(Unit, Per);
}

/// <summary>An express absence of any limit: a value of its own, above every figure (rule O5).</summary>
public sealed record NoLimit : Quantity
{
    internal override string? UnitOrNull => null;
}

/// <summary>A limit or amount that is meant without a figure, such as "a symbolic force" (rule O4).</summary>
public sealed record Unquantified : Quantity
{
    /// <summary>The source's own words.</summary>
    public required string Phrase { get; init; }

    /// <summary>The unit that is meant; null when it is not said.</summary>
    public string? Unit { get; init; }

    /// <summary>An outer bound that the dossier's author reads into the words; null when there is none.</summary>
    public AuthorsBound? Bound { get; init; }

    internal override string? UnitOrNull => Unit;
}
