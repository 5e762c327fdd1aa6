using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private const string CapKey = "meeting|ceiling|category=personnel;holder=southland|northland~southland|";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_conflict_is_explained_in_full()
    {
        var run = CliRun.Of("explain", folder.Write(CliSample.Dossier), CapKey);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            Conflict on ceiling (category: armed forces personnel; holder: Southland): Northland demands 85,000 persons; Southland offers 800,000 persons; the gap is 715,000 persons.

            verdict: conflict
            severity: serious
            issue: ceiling (category: armed forces personnel; holder: Southland)
              ceiling
            common scope: category=personnel;holder=southland

            Northland
              speaks of: every part, category=personnel;holder=southland
              wants: surely 85,000 persons; possibly 85,000 persons
              can accept: surely 85,000 persons; possibly 85,000 persons
              statements used:
                cap, 2026-01-15: Northland demands 85,000 persons
                  source: A note, 1 [note-1; The Gazette; 2026-01-15; https://example.org/note-1]
                  voice: own word; firmness: not stated

            Southland
              speaks of: every part, category=personnel;holder=southland
              wants: surely 800,000 persons; possibly 800,000 persons or more
              can accept: surely 800,000 persons; possibly 800,000 persons or more
              statements used:
                own-cap, 2026-01-15: Southland offers 800,000 persons
                  source: A note, 1 [note-1; The Gazette; 2026-01-15; https://example.org/note-1]
                  voice: own word; firmness: not stated

            proof, two sets without a common outcome:
              Northland can accept only 85,000 persons; Southland only 800,000 persons or more
            gap: 715,000 persons
            how values were read:
              direction: 800,000 persons is read as 800,000 persons or more, since the speaker's role wants more
            key: meeting|ceiling|category=personnel;holder=southland|northland~southland|

            """,
            run.Output);
    }

    [Theory]
    [InlineData("one.txt")]
    [InlineData("one.json")]
    public void One_finding_is_written_to_a_file_as_it_is_shown_or_with_all_its_fields(string name)
    {
        var dossier = folder.Write(CliSample.Dossier);
        var file = Path.Combine(folder.Path, name);
        var run = CliRun.Of("explain", dossier, CapKey, "-o", file);

        Assert.Equal((0, "", $"{file}: {CapKey}\n"), (run.Code, run.Error, run.Output));
        var finding = PositionComparer.Compare(CliSample.Dossier).Findings.Single(one => one.Key == CapKey);
        Assert.Equal(name == "one.json" ? FindingsJson.Write(finding) : CliRun.Of("explain", dossier, CapKey).Output, File.ReadAllText(file));
    }

    [Fact]
    public void One_finding_is_no_page()
    {
        var run = CliRun.Of("explain", folder.Write(CliSample.Dossier), CapKey, "-o", "one.html");

        Assert.Equal(2, run.Code);
        Assert.Contains("--output takes a file that ends in .txt or .json, not 'one.html'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_set_aside_is_shown_with_the_reason()
    {
        var text = CliRun.Of("explain", folder.Write(CliSample.Dossier), CliSample.LengthKey).Output;

        Assert.Contains("  statements set aside:\n", text, StringComparison.Ordinal);
        Assert.Matches("set aside: (a later statement replaces it|it is vaguer than what stands)", text);
        Assert.Contains("      voice: reported by a minister; firmness: red line\n", text, StringComparison.Ordinal);
        Assert.Contains("      source: Speech to the Assembly [speech]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_that_a_common_scope_rests_on_are_shown()
    {
        var dossier = CliSample.Dossier with
        {
            Statements =
            [
                Said("barred", "northland", Stance.Demands, Presence(PresenceRule.Barred) with { Forces = [P("coalition")] }),
                Said("eastern", "southland", Stance.Demands, Presence(PresenceRule.Permitted) with { Forces = [P("eastland")] }),
            ],
        };
        var finding = PositionComparer.Compare(dossier).Findings.First(one => one.Overlap.RestsOn.Count > 0);

        var text = CliRun.Of("explain", folder.Write(dossier), finding.Key).Output;

        Assert.Contains("  rests on:\n    Eastland is a member of The Coalition (no source named)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_can_be_explained_by_the_key_that_compare_prints()
    {
        var path = folder.Write(CliSample.Dossier);
        var keys = CliRun.Of("compare", path, "--all").Output.Split('\n').Where(line => line.StartsWith("  key: ", StringComparison.Ordinal)).Select(line => line[7..]).ToList();

        Assert.Equal(7, keys.Count);
        Assert.All(keys, key =>
        {
            var run = CliRun.Of("explain", path, key);
            Assert.Equal(0, run.Code);
            Assert.EndsWith($"\nkey: {key}\n", run.Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Room_witness_and_reasons_are_shown()
    {
        var path = folder.Write(CliSample.Dossier);
        string Explained(FindingKind kind, Verdict verdict) =>
            CliRun.Of("explain", path, PositionComparer.Compare(CliSample.Dossier).Findings.First(one => one.Kind == kind && one.Verdict == verdict).Key).Output;

        Assert.Contains("\nboth can accept: open\n", Explained(FindingKind.Meeting, Verdict.Bridgeable), StringComparison.Ordinal);
        Assert.Contains("\nboth want: yes\n", Explained(FindingKind.Meeting, Verdict.Aligned), StringComparison.Ordinal);
        Assert.Contains("\nwhy: a fact or statement is disputed\n", Explained(FindingKind.DisputedFact, Verdict.Undetermined), StringComparison.Ordinal);
    }

    [Fact]
    public void Companions_are_named_with_their_keys()
    {
        var dossier = CliSample.Dossier with
        {
            Statements =
            [
                Said("a", "eastland", Stance.Offers, Guarantee with { Duration = Duration.OfYears(15) with { Renewal = new() { Kind = RenewalKind.Automatic } } }),
                Said("b", "southland", Stance.Demands, Guarantee with { Duration = Duration.OfYears(30) with { Renewal = new() { Kind = RenewalKind.Automatic } } }),
            ],
        };
        var finding = PositionComparer.Compare(dossier).Findings.First(one => one.SeeAlso.Count > 0);

        var text = CliRun.Of("explain", folder.Write(dossier), finding.Key).Output;

        Assert.Contains($"see also:\n  {finding.SeeAlso[0].Question}\n    key: {finding.SeeAlso[0].Key}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guarantee-length")]
    [InlineData("meeting|guarantee-length(beneficiary=southland)")]
    public void An_unknown_key_is_answered_with_near_ones(string key)
    {
        var run = CliRun.Of("explain", folder.Write(CliSample.Dossier), key).Refused();

        Assert.StartsWith($"peaceterms: there is no finding with the key '{key}'.\nNear keys:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"  {CliSample.LengthKey}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_like_no_other_is_answered_with_the_way_to_list_them()
    {
        var run = CliRun.Of("explain", folder.Write(CliSample.Dossier), "xyz").Refused();

        Assert.DoesNotContain("Near keys", run.Error, StringComparison.Ordinal);
        Assert.Contains("'peaceterms compare FILE --all' shows all keys", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_the_other_selection_says_so()
    {
        var path = folder.Write(CliSample.Dossier);
        const string key = "meeting|guarantee-length(beneficiary=southland)|guarantors=eastland|eastland:offer~southland:request|";

        Assert.Contains("There is one with --statements all.\n", CliRun.Of("explain", path, key).Refused().Error, StringComparison.Ordinal);
        Assert.Contains("severity: blocking\n", CliRun.Of("explain", path, key, "--statements", "all").Output, StringComparison.Ordinal);
        Assert.Contains("There is one with --statements latest.\n", CliRun.Of("explain", path, CliSample.LengthKey, "--statements", "all").Refused().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_counts_here_too()
    {
        var run = CliRun.Of("explain", folder.Write(CliSample.Dossier), CliSample.LengthKey, "--as-of", "2026-01-10").Refused();

        Assert.StartsWith("peaceterms: warning: 10 statements later than 2026-01-10 were left out.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_sign_of_a_key_may_be_lost() =>
        Assert.Equal(0, CliRun.Of("explain", folder.Write(CliSample.Dossier), CliSample.LengthKey.TrimEnd('|')).Code);
}
