namespace PeaceTerms;

/// <summary>A place between two outcomes on an axis: just before a value, or just after it.</summary>
internal readonly record struct Cut(decimal Value, bool IsAfter) : IComparable<Cut>
{
    public int CompareTo(Cut other) => Value != other.Value ? Value.CompareTo(other.Value) : IsAfter.CompareTo(other.IsAfter);

    /// <summary>On an axis of whole numbers every cut lies just before one, so that equal sets have equal cuts.</summary>
    public Cut OnWholeAxis() =>
        decimal.Truncate(Value) == Value ? new Cut(IsAfter ? Value + 1 : Value, false) : new Cut(decimal.Ceiling(Value), false);
}
