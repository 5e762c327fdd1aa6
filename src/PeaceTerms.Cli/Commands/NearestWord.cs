namespace PeaceTerms.Cli.Commands;

/// <summary>Finds the word that a misspelt one may have meant.</summary>
internal static class NearestWord
{
    private const int LongestWord = 32;

    public static string? To(string found, IEnumerable<string> known) => found.Length > LongestWord ? null : known
        .Select(word => (Word: word, Edits: Edits(found.ToLowerInvariant(), word)))
        .Where(candidate => candidate.Edits <= Math.Max(1, candidate.Word.Length / 3))
        .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
