namespace PeaceTerms;

/// <summary>An amount that changes in steps: each holds from its day, or after its event, until the next.</summary>
public sealed record SteppedFigure : Quantity
{
    private readonly ValueList<QuantityStep> steps = ValueList.Empty<QuantityStep>();

    /// <summary>The steps, in order. An empty list is a validation error.</summary>
    public IReadOnlyList<QuantityStep> Steps
    {
        get => steps;
        init => steps = ValueList.From(value);
    }

    internal override string? UnitOrNull => null;
}
