namespace PeaceTerms;

/// <summary>Lists of names in ordinal order without repetition, joined in one pass. The first list itself is given back where it is the result.</summary>
internal static class SortedNames
{
    public static ValueList<string> Common(ValueList<string> one, ValueList<string> other) => Join(one, other, onlyOne: false, both: true, onlyOther: false);

    public static ValueList<string> Without(ValueList<string> one, ValueList<string> other) => Join(one, other, onlyOne: true, both: false, onlyOther: false);

    public static ValueList<string> All(ValueList<string> one, ValueList<string> other) => Join(one, other, onlyOne: true, both: true, onlyOther: true);

    private static ValueList<string> Join(ValueList<string> one, ValueList<string> other, bool onlyOne, bool both, bool onlyOther)
    {
        if (one.Count == 0)
        {
            return onlyOther && other.Count > 0 ? other : one;
        }

        var joined = new string[one.Count + other.Count];
        var (count, mine, theirs) = (0, 0, 0);
        while (mine < one.Count || theirs < other.Count)
        {
            var order = mine == one.Count ? 1 : theirs == other.Count ? -1 : string.CompareOrdinal(one[mine], other[theirs]);
            if (order < 0 ? onlyOne : order == 0 ? both : onlyOther)
            {
                joined[count++] = order <= 0 ? one[mine] : other[theirs];
            }

            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        // The result holds the first list or is a part of it, so that the same length means the same names.
        return count == one.Count ? one : ValueList.Of(joined[..count]);
    }
}
