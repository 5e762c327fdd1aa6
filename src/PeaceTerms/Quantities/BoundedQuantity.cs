namespace PeaceTerms;

/// <summary>A literal range whose ends are parts or levels of something, as in "at least as much as before"; read as written whoever speaks (rule D2).</summary>
public sealed record BoundedQuantity : Quantity
{
    /// <summary>The least amount, included: a figure, a part or a level. Null when there is none.</summary>
    public Quantity? AtLeast { get; init; }

    /// <summary>The greatest amount, included: a figure, a part or a level. Null when there is none.</summary>
    public Quantity? AtMost { get; init; }

    internal override string? UnitOrNull => (AtLeast ?? AtMost)?.UnitOrNull;
}
