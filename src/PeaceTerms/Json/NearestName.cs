namespace PeaceTerms;

/// <summary>Finds the known name that a misspelt one may have meant.</summary>
internal static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The nearest name, the first of several; null when none is near.</summary>
    public static string? To(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > LongestName)
        {
            return null;
        }

        return known
            .Select(name => (Name: name, Edits: Edits(found.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(candidate => candidate.Edits <= Math.Max(1, Math.Min(found.Length, candidate.Name.Length) / 3))
            .OrderBy(candidate => candidate.Edits)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>How many letters must be added, left out, replaced or swapped with the next.</summary>
    private static int Edits(string from, string to)
    {
        var cost = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                var replaced = cost[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[from.Length, to.Length];
    }
}
