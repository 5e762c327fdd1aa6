using System.Text.Json;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public sealed class IssuesCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_issue_is_a_block_with_each_party_and_what_is_shown_for_all()
    {
        var run = CliRun.Of("issues", folder.Write(CliSample.Dossier));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("Talks of North and South, as of 2026-06-01\n6 issues: 2 conflict, 1 bridgeable, 1 aligned, 1 undetermined, 1 of one voice\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            """
            conflict (serious): ceiling (category: armed forces personnel; holder: Southland)
              Northland wants: 85,000 persons [demands 85,000 persons (own word, A note, 1)]
              Southland wants: 800,000 persons, perhaps 800,000 persons or more [offers 800,000 persons (own word, A note, 1)]
              conflict (serious): Northland against Southland, gap 715,000 persons
                key: meeting|ceiling|category=personnel;holder=southland|northland~southland|
              silent: Eastland

            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("  Northland wants: closed; can accept: closed or open [demands closed (own word, A note, 1); accepts open (own word, A note, 1)]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  zone: Northland and Southland can accept open\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  open, since a fact or statement is disputed\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("One clash in full: peaceterms explain FILE 'KEY'\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_scopes_of_one_issue_are_told_apart()
    {
        var path = folder.Write(CliSample.Dossier with
        {
            Statements =
            [
                Said("all", "northland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" })),
                Said("peace", "southland", Stance.Accepts, Cap(new Figure { Value = 60_000, Unit = "persons" }) with { Circumstance = new Peacetime() }),
            ],
        });

        var output = CliRun.Of("issues", path).Output;

        Assert.Contains("  in general\n    Northland wants: 85,000 persons", output, StringComparison.Ordinal);
        Assert.Contains("  in peacetime\n    Southland wants: not said; can accept: 60,000 persons, perhaps 60,000 persons or more", output, StringComparison.Ordinal);
        Assert.Contains("  zone (in peacetime): ", CliRun.Of("issues", folder.Write(Shared)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_text_alone_settles_is_listed_at_the_end()
    {
        var path = folder.Write(CliSample.Dossier with { Statements = [], Drafts = [SampleDraft with { Provisions = [new() { Id = S("draft-1/1"), Locator = "1", Term = General(Crossing) }] }] });

        Assert.Equal(
            """
            Talks of North and South, as of 2026-06-01
            1 issue: 1 settled by one text alone

            settled by Draft, and mentioned nowhere else:
              opening of the crossing (crossing: Border province; users: Southland): open


            """,
            CliRun.Of("issues", path).Output);
    }

    [Fact]
    public void Json_is_the_library_table()
    {
        var run = CliRun.Of("issues", folder.Write(CliSample.Dossier), "--format", "json");

        Assert.Equal(FindingsJson.Write(IssueTabulator.Tabulate(CliSample.Dossier)), run.Output);
        using var document = JsonDocument.Parse(run.Output);
        var row = document.RootElement.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("key").GetString() == "row|guarantee-length(beneficiary=southland)|guarantors=eastland||");
        Assert.Equal("conflict", row.GetProperty("verdict").GetString());
        Assert.Equal(CliSample.LengthKey, row.GetProperty("clashes")[0].GetProperty("key").GetString());
        Assert.Equal("note-1", row.GetProperty("places")[0].GetProperty("positions")[0].GetProperty("statements")[0].GetProperty("source").GetProperty("document").GetString());
    }

    [Fact]
    public void A_topic_leaves_the_others_out()
    {
        var path = folder.Write(CliSample.Dossier);

        Assert.Contains("\n1 issue: 1 conflict\n", CliRun.Of("issues", path, "--topic", "ceiling").Output, StringComparison.Ordinal);
        Assert.Contains("\n2 issues: 1 conflict, 1 bridgeable\n", CliRun.Of("issues", path, "--topic", "ceiling", "--topic", "crossing-hours").Output, StringComparison.Ordinal);
        Assert.Equal("Talks of North and South, as of 2026-06-01\nNobody speaks to that as of that day.\n", CliRun.Of("issues", path, "--topic", "amnesty").Output);
    }

    [Fact]
    public void A_topic_that_is_none_is_refused_with_the_near_one_and_those_that_are_there()
    {
        var run = CliRun.Of("issues", folder.Write(CliSample.Dossier), "--topic", "cieling").Refused();

        Assert.StartsWith("peaceterms: there is no topic 'cieling'. Did you mean 'ceiling'?\nTopics on the table: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Several_files_make_one_table_and_the_day_can_be_chosen()
    {
        var first = folder.Write(CliSample.Dossier with { Statements = [.. CliSample.Dossier.Statements.Take(2)] });
        var second = folder.Write(DossierJson.Write(new Dossier { Statements = [.. CliSample.Dossier.Statements.Skip(2)] }), "more.json");

        Assert.Equal(CliRun.Of("issues", folder.Write(DossierJson.Write(CliSample.Dossier), "whole.json")).Output, CliRun.Of("issues", first, second).Output);
        var early = CliRun.Of("issues", first, second, "--as-of", "2026-01-10");
        Assert.Equal("peaceterms: warning: 10 statements later than 2026-01-10 were left out.\n", early.Error);
        Assert.Contains("\n2 issues: 2 of one voice\n", early.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_dossier_has_an_empty_table()
    {
        var path = folder.Write(DossierJson.Write(new Dossier()), "empty.json");

        var run = CliRun.Of("issues", path);
        Assert.Equal((0, "empty.json, all statements, whatever their day\nNobody speaks to an issue yet.\n"), (run.Code, run.Output));
        Assert.Equal("{\n  \"statementsAfterAsOf\": 0\n}\n", CliRun.Of("issues", path, "--format", "json").Output);
        Assert.Contains("Nobody speaks to an issue as of that day.", CliRun.Of("issues", path, "--topic", "ceilings").Refused().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--format", "xml")]
    [InlineData("--all", "x")]
    public void A_wrong_option_is_refused(string option, string value) => CliRun.Of("issues", folder.Write(CliSample.Dossier), option, value).Refused();

    [Fact]
    public void A_file_that_is_not_there_or_does_not_hold_together_is_refused()
    {
        Assert.Contains("there is no such file", CliRun.Of("issues", "nowhere.json").Refused().Error, StringComparison.Ordinal);
        Assert.Contains("PT", CliRun.Of("issues", folder.Write(With(Said("s", "nobody", Stance.Demands, General(Crossing))))).Refused().Error, StringComparison.Ordinal);
    }

    private static Dossier Shared => CliSample.Dossier with
    {
        Statements =
        [
            Said("all", "northland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" })),
            Said("peace", "eastland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" }) with { Circumstance = new Peacetime() }),
        ],
    };
}
