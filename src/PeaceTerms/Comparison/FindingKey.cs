namespace PeaceTerms;

/// <summary>The parts of keys that are the same for many findings (rule F2).</summary>
internal static class FindingKey
{
    private static readonly string[] Names = [.. Enum.GetNames<FindingKind>().Select(name => $"{char.ToLowerInvariant(name[0])}{name[1..]}")];

    public static string NameOf(FindingKind kind) => Names[(int)kind];

    /// <summary>The options of several sides together, each once.</summary>
    public static string Of(params ReadOnlySpan<IReadOnlyList<OptionChoice>> options)
    {
        List<OptionChoice>? all = null;
        foreach (var side in options)
        {
            if (side.Count > 0)
            {
                (all ??= []).AddRange(side);
            }
        }

        return all is null ? "" : string.Join("+", all.Distinct().Order());
    }
}
