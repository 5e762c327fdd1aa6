using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace PeaceTerms.Snippets;

/// <summary>What the documents show as C# is compiled and run, and its output is what they show.</summary>
public sealed partial class SnippetTests
{
    private static readonly IReadOnlyList<MethodInfo> Snippets =
    [
        .. typeof(SnippetTests).Assembly.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(method => method.GetCustomAttribute<SnippetAttribute>() is not null),
    ];

    public static TheoryData<string> Names => [.. Snippets.Select(method => method.Name)];

    private static IEnumerable<CodeBlock> Blocks => Repository.Documents.SelectMany(CodeBlock.In);

    [Fact]
    public void Every_block_of_code_is_a_region_that_is_compiled()
    {
        var known = Region.All.Select(region => region.Code).ToHashSet();
        var strange = Blocks.Where(block => !known.Contains(block.Body)).Select(block => $"{block.File}:\n{block.Code}").ToList();

        Assert.NotEmpty(known);
        Assert.True(strange.Count == 0, "Blocks that are no region of a source file:\n" + string.Join('\n', strange));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_snippet_is_shown_with_what_it_prints(string name)
    {
        var printed = await Run(Snippets.Single(method => method.Name == name));
        var region = Assert.Single(Region.All, region => region.Name == name);
        var shown = Blocks.Where(block => block.Body == region.Code).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, block =>
        {
            if (Environment.GetEnvironmentVariable("PEACETERMS_WRITE") == "1" && block.Output is { } old)
            {
                var file = Path.Combine(Repository.Root, block.File);
                File.WriteAllText(file, Repository.Read(file).Remove(block.OutputAt, old.Length).Insert(block.OutputAt, printed));
                return;
            }

            Assert.Equal(printed.Length == 0 ? null : printed, block.Output);
        });
    }

    [Fact]
    public void Every_dossier_that_is_shown_whole_holds_together()
    {
        var shown = Repository.Documents.SelectMany(file => JsonBlock().Matches(Repository.Read(file))).Select(match => match.Groups["json"].Value)
            .Where(json => json.Contains("\"formatVersion\"", StringComparison.Ordinal) && json.Contains("\"type\": \"dossier\"", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, json => Assert.Empty(DossierValidation.Check(DossierJson.Read(json))));
    }

    private static async Task<string> Run(MethodInfo snippet)
    {
        var console = new Printed();
        if (snippet.Invoke(null, [console]) is Task task)
        {
            await task;
        }

        return string.Concat(console.Lines.Select(line => line + "\n"));
    }

    [GeneratedRegex(@"^```json\n(?<json>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex JsonBlock();
}
