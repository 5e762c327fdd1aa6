using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PeaceTerms;

/// <summary>An immutable copy of a list that is equal by its elements, so that records with lists have value equality.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private ImmutableArray<T> known;

    // Makes the items, from what, when they are first asked for; null once they are known. Two threads may both make them, and make the same.
    private Func<object, T[]>? make;
    private object? from;

    // Lists stand in keys of many dictionaries; the items never change. Zero where it is not known yet.
    private int hashCode;

    public ValueList(ImmutableArray<T> items) => known = items;

    public ValueList(Func<object, T[]> make, object from) => (this.make, this.from) = (make, from);

    public static ValueList<T> None { get; } = new([]);

    public int Count => Items.Length;

    private ImmutableArray<T> Items => Volatile.Read(ref make) is { } making ? Made(making) : known;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => hashCode != 0 ? hashCode : hashCode = HashOf();

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

    /// <summary>The list in an order and without repetition; itself where it is so.</summary>
    public ValueList<T> InOrder(Comparison<T> order)
    {
        var items = Items;
        for (var place = 1; place < items.Length; place++)
        {
            if (order(items[place - 1], items[place]) >= 0)
            {
                return new([.. items.Distinct().Order(Comparer<T>.Create(order))]);
            }
        }

        return this;
    }

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    private ImmutableArray<T> Made(Func<object, T[]> making)
    {
        // What they are made from is let go last, so that whoever finds it gone finds the items.
        if (Volatile.Read(ref from) is { } source)
        {
            known = ImmutableCollectionsMarshal.AsImmutableArray(making(source));
            Volatile.Write(ref make, null);
            Volatile.Write(ref from, null);
        }

        return known;
    }
}

/// <summary>Makes value lists; a missing list becomes the empty one.</summary>
internal static class ValueList
{
    public static ValueList<T> Empty<T>() => ValueList<T>.None;

    /// <summary>A list of an array that nobody else holds.</summary>
    public static ValueList<T> Of<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>A list whose items are made from something when they are first read; the same each time.</summary>
    public static ValueList<T> Later<T>(Func<object, T[]> make, object from) => new(make, from);

    public static ValueList<T> From<T>(IEnumerable<T>? items) => items switch
    {
        ValueList<T> list => list,
        null or ICollection<T> { Count: 0 } => ValueList<T>.None,
        _ => new ValueList<T>([.. items]),
    };
}
