using System.Text.RegularExpressions;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The documents lead where they say, name every rule and list the topics that are built in.</summary>
public partial class DocsTests
{
    private static readonly (char Letter, int Last)[] Rules = [('O', 12), ('D', 3), ('I', 15), ('S', 4), ('T', 7), ('P', 5), ('M', 10), ('F', 3)];

    private static string Semantics => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "semantics.md"));

    [Fact]
    public void Relative_links_lead_to_files_and_headings()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md", SearchOption.AllDirectories).Prepend(Path.Combine(SourceTree.Root, "README.md"));
        var dead = files.SelectMany(file => Link().Matches(File.ReadAllText(file)).Select(match => match.Groups["to"].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal) && !IsThere(file, link))
            .Select(link => $"{Path.GetRelativePath(SourceTree.Root, file)} links to {link}"));

        Assert.Equal("", string.Join(Environment.NewLine, dead));
    }

    [Fact]
    public void Every_page_is_linked_from_the_start_page_and_that_from_the_readme()
    {
        var docs = Path.Combine(SourceTree.Root, "docs");
        var linked = Link().Matches(File.ReadAllText(Path.Combine(docs, "index.md"))).Select(match => match.Groups["to"].Value.Split('#')[0]).ToHashSet();

        Assert.All(Directory.EnumerateFiles(docs, "*.md").Select(page => Path.GetFileName(page)!).Where(page => page != "index.md"), page => Assert.Contains(page, linked));
        Assert.Contains("](docs/index.md)", File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_stands_in_the_rules_of_meaning_once_with_its_mark()
    {
        var text = Semantics;
        var expected = Rules.SelectMany(rule => Enumerable.Range(1, rule.Last).Select(number => $"{rule.Letter}{number}"));
        var written = Rule().Matches(text).Select(match => match.Groups["rule"].Value);

        Assert.Equal(expected, written);
        Assert.All(Rule().Matches(text), match => Assert.Matches(@"\*\*\[(today|in part|later)\]\*\*", match.Value));
    }

    [Fact]
    public void The_table_of_topics_is_what_is_built_in()
    {
        var expected = string.Join('\n', BuiltInTopics.All.Select(RowOf).Prepend("|---|---|---|---|---|---|").Prepend("| topic | outcomes | key | facets | wants more / less | default |"));

        Assert.Contains(expected, Semantics.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string RowOf(Topic topic)
    {
        static string OrDash(string? text) => string.IsNullOrEmpty(text) ? "-" : text;
        var outcomes = topic.Domain switch
        {
            { Kind: DomainKind.Grade } grade => string.Join(" < ", grade.Outcomes),
            { Kind: DomainKind.Choice, IsOpen: true } choice => $"a party, {string.Join(", ", choice.Outcomes)}",
            { Kind: DomainKind.Choice } choice => string.Join(", ", choice.Outcomes),
            var other => other.Kind.ToString().ToLowerInvariant(),
        };
        var facets = string.Join(", ", topic.Facets.Select(role => role.AsAWhole == true ? $"{role.Name} (whole)" : role.Name));
        var direction = topic.WantsMore is null && topic.WantsLess is null ? "-" : $"{OrDash(topic.WantsMore)} / {OrDash(topic.WantsLess)}";
        return $"| {topic.Id} | {outcomes} | {OrDash(string.Join(", ", topic.Keys.Select(role => role.Name)))} | {OrDash(facets)} | {direction} | {OrDash(topic.Default)} |";
    }

    private static bool IsThere(string file, string link)
    {
        var (path, heading) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, "");
        var target = path.Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
        return Path.Exists(target) && (heading.Length == 0 || Heading().Matches(File.ReadAllText(target)).Any(match => Anchor(match.Groups["text"].Value) == heading));
    }

    private static string Anchor(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^- \*\*(?<rule>[A-Z]\d+)\*\* .+$", RegexOptions.Multiline)]
    private static partial Regex Rule();
}
