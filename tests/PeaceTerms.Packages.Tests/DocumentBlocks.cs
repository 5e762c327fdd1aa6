using System.Text.RegularExpressions;
using PeaceTerms.Tests;

namespace PeaceTerms.Packages.Tests;

/// <summary>The fenced blocks of a document.</summary>
internal static partial class DocumentBlocks
{
    public static string Text(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>The first block in a language behind a heading.</summary>
    public static string Of(string file, string heading, string language)
    {
        var text = $"\n{Text(file)}";
        var start = text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        return Block().Matches(text[start..]).First(block => block.Groups["language"].Value == language).Groups["body"].Value;
    }

    /// <summary>What such a block stands for: a line "…" in it is anything, the rest is word by word.</summary>
    public static Regex Pattern(string file, string heading, string language) =>
        new($@"\A{string.Join(".*", Of(file, heading, language).Split("\n…\n").Select(Regex.Escape))}\z", RegexOptions.Singleline);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
