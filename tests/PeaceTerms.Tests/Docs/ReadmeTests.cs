using System.Text.RegularExpressions;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The sample of the README compiles, is the code that is run here, and prints what the README shows.</summary>
public partial class ReadmeTests
{
    private static string Readme => File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_sample_is_the_code_that_is_run_here()
    {
        var region = Region().Match(File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "PeaceTerms.Tests", "Docs", "ReadmeTests.cs")).ReplaceLineEndings("\n"));

        Assert.Equal("using PeaceTerms;\n\n" + Outdented(region.Groups["code"].Value), Block("csharp"));
    }

    [Fact]
    public void The_sample_prints_what_the_readme_shows()
    {
        var printed = new Printed();
        Run(printed);

        Assert.Equal(Block("text", after: "```csharp"), string.Join('\n', printed.Lines) + "\n");
    }

    private static void Run(Printed Console)
    {
        #region README
        var us = new Party { Id = PartyId.Parse("us"), Name = "United States", Kind = PartyKind.State };
        var ukraine = new Party { Id = PartyId.Parse("ukraine"), Name = "Ukraine", Kind = PartyKind.State };
        var said = new DateOnly(2025, 12, 28);
        var guarantee = new SecurityGuarantee { Guarantors = [us.Id], Beneficiary = ukraine.Id };
        var dossier = new Dossier
        {
            Parties = [us, ukraine],
            Statements =
            [
                new() { Id = StatementId.Parse("offer"), By = us.Id, Date = said, Stance = Stance.Offers, Term = guarantee with { Duration = Duration.OfYears(15) } },
                new() { Id = StatementId.Parse("request"), By = ukraine.Id, Date = said, Stance = Stance.Demands, Term = guarantee with { Duration = Duration.OfYears(30) } },
            ],
        };
        foreach (var finding in PositionComparer.Compare(dossier).Findings)
            Console.WriteLine($"{finding.Verdict}: {finding.Sentence}");
        #endregion
    }

    /// <summary>The first fenced block of a language, behind a text.</summary>
    private static string Block(string language, string after = "")
    {
        var readme = Readme;
        var start = readme.IndexOf($"```{language}\n", readme.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Outdented(string code) => string.Join('\n', code.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));

    [GeneratedRegex(@"^ +#region README\n(?<code>.*?)^ +#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();

    /// <summary>Takes the place of the console, which other tests share.</summary>
    private sealed class Printed
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string line) => Lines.Add(line);
    }
}
