namespace PeaceTerms.Cli.Commands;

/// <summary>Finds the keys that a mistaken one may have meant: those that share most of its parts.</summary>
internal static class NearKeys
{
    private const int Most = 3;
    private const double LeastShare = 0.3;
    private static readonly char[] Signs = ['|', '(', ')', '=', ',', ';', '~', '+', ':', ' '];

    public static IReadOnlyList<string> To(string key, IEnumerable<string> known)
    {
        var wanted = Parts(key);
        return [.. known
            .Select(one => (Key: one, Share: Share(wanted, Parts(one))))
            .Where(one => one.Share >= LeastShare)
            .OrderByDescending(one => one.Share).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Take(Most).Select(one => one.Key)];
    }

    private static HashSet<string> Parts(string key) => [.. key.Split(Signs, StringSplitOptions.RemoveEmptyEntries)];

    private static double Share(HashSet<string> wanted, HashSet<string> parts)
    {
        var shared = (double)wanted.Count(parts.Contains);
        return wanted.Count == 0 ? 0 : shared / Math.Min(wanted.Count, parts.Count);
    }
}
