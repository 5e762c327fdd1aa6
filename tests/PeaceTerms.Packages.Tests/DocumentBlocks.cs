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

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
