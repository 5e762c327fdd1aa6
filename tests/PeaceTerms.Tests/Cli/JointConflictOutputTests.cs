using Spectre.Console;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A joint conflict is shown among the conflicts, with all its sides (rule M5).</summary>
public sealed class JointConflictOutputTests : IDisposable
{
    private const string Key = "joint|venue|any|eastland~northland~southland|";

    private static readonly Dossier Dossier = CliSample.Dossier with
    {
        Topics = [.. CliSample.Dossier.Topics, new() { Id = TopicOf("venue"), Name = "venue", Domain = new() { Kind = DomainKind.Choice, Outcomes = ["hall", "library", "tower"] } }],
        Statements = [In("a", "northland", "hall", "library"), In("b", "southland", "library", "tower"), In("c", "eastland", "hall", "tower")],
    };

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void M5_text_shows_each_side_and_counts_it_as_a_conflict()
    {
        var run = CliRun.Of("compare", folder.Write(Dossier), "--fail-on", "conflict");

        Assert.Equal(1, run.Code);
        Assert.Contains(
            $"""
            joint conflict of 3 (serious): venue
              Eastland: demands hall or tower (own word, A note, 1)
              Northland: demands hall or library (own word, A note, 1)
              Southland: demands library or tower (own word, A note, 1)
              together: any 2 of them could still agree
              key: {Key}

            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void M5_a_table_shows_the_further_sides_below_each_other()
    {
        var run = CliRun.Of(["compare", folder.Write(Dossier)], writer => CliOutputTests.Screen(writer, 140, AnsiSupport.No));

        Assert.All(["Eastland", "Northland", "Southland", "demands hall or library", "demands library or tower"], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void M5_explain_shows_the_sets_of_all_sides() => Assert.Contains(
        """
        proof, 3 sets without a common outcome, although any 2 of them share one:
          Eastland can accept only hall or tower; Northland only hall or library; Southland only library or tower

        """.TrimEnd('\n'),
        CliRun.Of("explain", folder.Write(Dossier), Key).Output,
        StringComparison.Ordinal);

    private static Statement In(string id, string by, params string[] rooms) =>
        Said(id, by, Stance.Demands, General(new TopicAsk { Topic = TopicOf("venue"), Value = new OutcomesValue { AnyOf = rooms } }));
}
