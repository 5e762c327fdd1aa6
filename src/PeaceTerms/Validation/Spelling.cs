namespace PeaceTerms.Validation;

/// <summary>Finds the known id that a misspelt one most likely means.</summary>
internal static class Spelling
{
    /// <summary>The nearest id at most two edits, or a third of the length, away; null when none is.</summary>
    public static string? Nearest(string text, IEnumerable<string> known)
    {
        // An id that shares no letter with the text is never what was meant.
        var limit = Math.Min(Math.Max(2, text.Length / 3), text.Length - 1);
        return known
            .Where(id => Math.Abs(id.Length - text.Length) <= limit)
            .Select(id => (Id: id, Edits: Distance(text, id)))
            .Where(near => near.Edits <= limit && near.Edits < near.Id.Length)
            .OrderBy(near => near.Edits).ThenBy(near => near.Id, StringComparer.Ordinal)
            .Select(near => near.Id)
            .FirstOrDefault();
    }

    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
