using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PeaceTerms;

/// <summary>An immutable copy of a list that is equal by its elements, so that records with lists have value equality.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private ImmutableArray<T> known;

    // Makes the items when they are first asked for; null once they are known. Two threads may both make them, and make the same.
    private Func<T[]>? make;

    // Lists stand in keys of many dictionaries; the items never change.
    private int? hashCode;

    public ValueList(ImmutableArray<T> items) => known = items;

    public ValueList(Func<T[]> make) => this.make = make;

    public static ValueList<T> None { get; } = new([]);

    public int Count => Items.Length;

    private ImmutableArray<T> Items => Volatile.Read(ref make) is { } making ? Made(making) : known;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => hashCode ??= HashOf();

    private int HashOf()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The list with one more item at its end.</summary>
    public ValueList<T> Plus(T item) => new(Items.Add(item));

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    private ImmutableArray<T> Made(Func<T[]> making)
    {
        known = ImmutableCollectionsMarshal.AsImmutableArray(making());
        Volatile.Write(ref make, null);
        return known;
    }
}

/// <summary>Makes value lists; a missing list becomes the empty one.</summary>
internal static class ValueList
{
    public static ValueList<T> Empty<T>() => ValueList<T>.None;

    /// <summary>A list of an array that nobody else holds.</summary>
    public static ValueList<T> Of<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>A list whose items are made when they are first read; the same each time.</summary>
    public static ValueList<T> Later<T>(Func<T[]> make) => new(make);

    public static ValueList<T> From<T>(IEnumerable<T>? items) => items switch
    {
        ValueList<T> list => list,
        null or ICollection<T> { Count: 0 } => ValueList<T>.None,
        _ => new ValueList<T>([.. items]),
    };
}
