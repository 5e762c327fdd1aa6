using System.Text.RegularExpressions;

namespace PeaceTerms.Snippets;

/// <summary>A named region of a source file, as far left as it goes.</summary>
internal sealed partial record Region(string Name, string Code)
{
    public static IReadOnlyList<Region> All { get; } =
    [
        .. Repository.Sources.SelectMany(file => Regions().Matches(Repository.Read(file)))
            .Select(match => new Region(match.Groups["name"].Value, Outdented(match.Groups["code"].Value, match.Groups["indent"].Length))),
    ];

    private static string Outdented(string code, int indent) =>
        string.Join('\n', code.Split('\n').Select(line => line.Length >= indent && string.IsNullOrWhiteSpace(line[..indent]) ? line[indent..] : line));

    [GeneratedRegex(@"^(?<indent> *)#region (?<name>[\w-]+)\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Regions();
}
