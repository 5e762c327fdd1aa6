using System.Text.RegularExpressions;

namespace PeaceTerms.Snippets;

/// <summary>A fenced block of C# in a document, and the text block that stands right behind it as its output.</summary>
internal sealed partial record CodeBlock(string File, string Code, string? Output, int OutputAt)
{
    /// <summary>The code without the directives above it.</summary>
    public string Body => Usings().Replace(Code, "");

    public static IEnumerable<CodeBlock> In(string file) =>
        Blocks().Matches(Repository.Read(file)).Select(match => new CodeBlock(
            Path.GetRelativePath(Repository.Root, file), match.Groups["code"].Value, match.Groups["output"] is { Success: true } output ? output.Value : null, match.Groups["output"].Index));

    // At most one line, such as "It prints:", may stand between the code and its output.
    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$(?:\n+(?:[^`\n#][^\n]*\n+)?```text\n(?<output>.*?)^```$)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\A(?:using [^\n]+;\n)+\n?")]
    private static partial Regex Usings();
}
