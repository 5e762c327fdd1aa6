using System.Collections;
using System.Collections.Immutable;

namespace PeaceTerms;

/// <summary>An immutable copy of a list that is equal by its elements, so that records with lists have value equality.</summary>
internal sealed class ValueList<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    // Lists stand in keys of many dictionaries; the items never change.
    private int? hashCode;

    public static ValueList<T> None { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && items.AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => hashCode ??= HashOf();

    private int HashOf()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The list with one more item at its end.</summary>
    public ValueList<T> Plus(T item) => new(items.Add(item));

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

/// <summary>Makes value lists; a missing list becomes the empty one.</summary>
internal static class ValueList
{
    public static ValueList<T> Empty<T>() => ValueList<T>.None;

    /// <summary>A list of an array that nobody else holds.</summary>
    public static ValueList<T> Of<T>(T[] items) => new(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items));

    public static ValueList<T> From<T>(IEnumerable<T>? items) => items switch
    {
        ValueList<T> list => list,
        null or ICollection<T> { Count: 0 } => ValueList<T>.None,
        _ => new ValueList<T>([.. items]),
    };
}
