using System.Text.Json;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public sealed class HistoryCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_party_that_moved_is_shown_step_by_step_and_single_words_are_counted()
    {
        var run = CliRun.Of("history", folder.Write(CliSample.Dossier), "--party", "eastland");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            Talks of North and South, as of 2026-06-01
            2 tracks, 4 steps: 2 first word, 1 repeated, 1 softened

            Eastland: a security guarantee (beneficiary: Southland; guarantors: Eastland)
              2026-01-05  first word: offers it (A note, 1)
              2026-01-15  repeated: offers it (A note, 1, red line)
              key: history|guarantee-given(beneficiary=southland)|guarantors=eastland|eastland|

            Eastland: length of the guarantee (beneficiary: Southland; guarantors: Eastland)
              2026-01-05  first word: offers 5 years (A note, 1)
              2026-01-15  softened, 10 years from before: offers 15 years (A note, 1, red line)
              key: history|guarantee-length(beneficiary=southland)|guarantors=eastland|eastland|


            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void One_statement_shows_no_movement()
    {
        var dossier = CliSample.Dossier with { Statements = [.. CliSample.Dossier.Statements.Where(statement => $"{statement.Id}" is "cap" or "barred")] };
        var path = folder.Write(dossier);

        Assert.Contains("also: 2 tracks with a single word, which show no movement (show them with --all)\n", CliRun.Of("history", path, "--party", "northland").Output, StringComparison.Ordinal);
        Assert.Contains("  2026-01-15  first word: demands 85,000 persons (A note, 1)\n", CliRun.Of("history", path, "--party", "northland", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_has_said_nothing_has_no_history()
    {
        var run = CliRun.Of("history", folder.Write(CliSample.Dossier), "--party", "pact");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("The Pact has said nothing by then, so there is no history.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_silent_is_named_beside_the_others() =>
        Assert.Contains("silent: Assembly of Eastland, The Coalition, The Pact\n", CliRun.Of("history", folder.Write(CliSample.Dossier)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("eastlnd", " Did you mean 'eastland'?")]
    [InlineData("nobody-like-this", "")]
    public void A_party_that_the_dossier_does_not_know_is_refused(string party, string hint)
    {
        var run = CliRun.Of("history", folder.Write(CliSample.Dossier), "--party", party).Refused();

        Assert.Equal("", run.Output);
        Assert.Equal($"peaceterms: there is no party '{party}' in the dossier.{hint}\nIts parties: assembly, coalition, eastland, northland, pact, southland.\n", run.Error);
    }

    [Fact]
    public void A_party_may_be_named_as_readers_know_it() => Assert.Equal(0, CliRun.Of("history", folder.Write(CliSample.Dossier), "--party", "the pact").Code);

    [Fact]
    public void A_history_ends_on_the_day_asked_for()
    {
        var run = CliRun.Of("history", folder.Write(CliSample.Dossier), "--party", "eastland", "--as-of", "2026-01-05", "--all");

        Assert.Equal("peaceterms: warning: 10 statements later than 2026-01-05 were left out.\n", run.Error);
        Assert.Contains("2 tracks, 2 steps: 2 first word\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_every_track_with_sentences()
    {
        var run = CliRun.Of("history", folder.Write(CliSample.Dossier), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(FindingsJson.Write(PositionTracer.Trace(CliSample.Dossier)), run.Output);
        Assert.DoesNotContain("null", run.Output, StringComparison.Ordinal);
        var step = json.RootElement.GetProperty("tracks").EnumerateArray().Single(track => track.GetProperty("key").GetString()!.StartsWith("history|guarantee-length(beneficiary=southland)|guarantors=eastland|eastland", StringComparison.Ordinal)).GetProperty("steps")[1];
        Assert.Equal(("softened", "notice", 10 * 12), (step.GetProperty("change").GetString(), step.GetProperty("severity").GetString(), step.GetProperty("distance").GetProperty("amount").GetInt32()));
        Assert.Equal("2026-01-15: Eastland offers 15 years; softened since 2026-01-05; 10 years apart.", step.GetProperty("sentence").GetString());
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--as-of", "yesterday")]
    public void A_wrong_option_is_refused(string option, string value) => CliRun.Of("history", folder.Write(CliSample.Dossier), option, value).Refused();

    [Fact]
    public void A_dossier_that_does_not_hold_together_is_refused_before_any_history() =>
        Assert.Contains("error", CliRun.Of("history", folder.Write(Valid with { Parties = [] })).Refused().Error, StringComparison.Ordinal);
}
