using System.Text.RegularExpressions;
using PeaceTerms.Tests;
using Xunit;

namespace PeaceTerms.Packages.Tests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
public sealed partial class ContentTests
{
    private static readonly string[] Ids = ["PeaceTerms", "PeaceTerms.Reports", "PeaceTerms.Tool"];

    public static TheoryData<string> Packages => [.. Ids];

    [Fact]
    public void One_command_makes_three_packages_with_their_symbols_and_nothing_else() =>
        Assert.Equal(
            Ids.SelectMany(id => new[] { $"{id}.nupkg", $"{id}.snupkg" }).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Packed.Feed).Select(file => Version().Replace(Path.GetFileName(file), "")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("PeaceTerms")]
    [InlineData("PeaceTerms.Reports")]
    public void A_library_has_its_assembly_with_comments_its_readme_and_its_icon(string id)
    {
        using var package = Packed.Open(id);

        Assert.Equal([$"{id}.nuspec", "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], package.Files);
        Assert.Contains("<member name=\"T:PeaceTerms.", package.Text($"lib/net10.0/{id}.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_has_what_it_runs_with_and_nothing_else()
    {
        using var package = Packed.Open("PeaceTerms.Tool");

        Assert.Equal(
            [
                "DotnetToolSettings.xml", "FluentValidation.dll", "NodaTime.dll", "PeaceTerms.Cli.deps.json", "PeaceTerms.Cli.dll", "PeaceTerms.Cli.pdb",
                "PeaceTerms.Cli.runtimeconfig.json", "PeaceTerms.Reports.dll", "PeaceTerms.Reports.pdb", "PeaceTerms.dll", "PeaceTerms.pdb",
                "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll",
            ],
            package.Files.Where(name => name.StartsWith("tools/net10.0/any/", StringComparison.Ordinal)).Select(name => name["tools/net10.0/any/".Length..]));
        Assert.Equal(["PeaceTerms.Tool.nuspec", "README.md", "icon.png"], package.Files.Where(name => !name.StartsWith("tools/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Callers_get_the_packages_that_the_public_members_show_and_no_other_to_compile_against()
    {
        using var library = Packed.Open("PeaceTerms");
        using var reports = Packed.Open("PeaceTerms.Reports");
        using var tool = Packed.Open("PeaceTerms.Tool");
        var version = (string?)library.Metadata.Element("version");

        Assert.Equal(["FluentValidation 12.2.0 without Build,Analyzers", "NodaTime 3.3.7 without Compile,Build,Analyzers"], library.Dependencies);
        Assert.Equal([$"PeaceTerms {version} without Build,Analyzers"], reports.Dependencies);
        Assert.Empty(tool.Dependencies);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        using var package = Packed.Open(id);
        var metadata = package.Metadata;

        Assert.Equal(id, (string?)metadata.Element("id"));
        Assert.Equal("MIT", (string?)metadata.Element("license"));
        Assert.Equal("expression", (string?)metadata.Element("license")!.Attribute("type"));
        Assert.Equal("README.md", (string?)metadata.Element("readme"));
        Assert.Equal("icon.png", (string?)metadata.Element("icon"));
        Assert.EndsWith(".", (string?)metadata.Element("description"), StringComparison.Ordinal);
        Assert.Contains("negotiation", ((string?)metadata.Element("tags"))!.Split(' '));
        Assert.Equal("PeaceTerms contributors", (string?)metadata.Element("authors"));
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("docs/icon.png")), package.Bytes("icon.png"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_begins_with_the_name_and_has_no_link_that_leads_nowhere_from_a_package_page(string id)
    {
        using var package = Packed.Open(id);
        var readme = package.Text("README.md");

        Assert.StartsWith($"# {id}\n", readme, StringComparison.Ordinal);
        Assert.All(Link().Matches(readme), link => Assert.StartsWith("https://", link.Groups["to"].Value, StringComparison.Ordinal));
        Assert.Contains("Names are labels given by sources and imply no position on status.", readme, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\.\d+\.\d+\.\d+(?:-[\w.]+)?(?=\.s?nupkg$)")]
    private static partial Regex Version();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();
}
