using System.Globalization;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What holds of every table: in small worlds and in real talks.</summary>
public class TableLaws
{
    private const int Seed = 20261201;

    private static int Count => (int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS"), out var count) ? count : 2_000) / 2;

    public static TheoryData<string> Talks => new("docs/examples/ukraine-2025-06.json", "docs/examples/ukraine-2026-01.json");

    [Fact]
    public void Another_order_of_statements_and_parties_changes_no_byte_in_small_worlds() => Parallel.For(Seed, Seed + Count, seed =>
    {
        var random = new Random(seed);
        var dossier = SmallWorld.Draw(random).Dossier;
        Assert.Equal(FindingsJson.Write(IssueTabulator.Tabulate(dossier)), FindingsJson.Write(IssueTabulator.Tabulate(Shuffled(dossier, random))));
    });

    [Fact]
    public void Each_conflict_is_on_one_row_and_each_party_has_its_place_in_small_worlds() => Parallel.For(Seed, Seed + Count, seed =>
    {
        var world = SmallWorld.Draw(new Random(seed));
        HoldsOf(world.Dossier, $"Seed {seed}: {world}");
    });

    [Theory]
    [MemberData(nameof(Talks))]
    public void Real_talks_keep_the_laws(string name)
    {
        var talks = DossierJson.Read(File.ReadAllText(Repository.PathOf(name)));

        HoldsOf(talks, name);
        Assert.Equal(FindingsJson.Write(IssueTabulator.Tabulate(talks)), FindingsJson.Write(IssueTabulator.Tabulate(Shuffled(talks, new Random(1)))));
        Assert.Equal(IssueTabulator.Tabulate(talks), IssueTabulator.Tabulate(CompiledDossier.Compile(talks)));
    }

    [Fact]
    public void A_table_is_the_same_in_every_culture()
    {
        var here = FindingsJson.Write(IssueTabulator.Tabulate(January2026.Talks));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(here, FindingsJson.Write(IssueTabulator.Tabulate(January2026.Talks)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static Dossier Shuffled(Dossier dossier, Random random) => dossier with
    {
        Statements = [.. dossier.Statements.OrderBy(_ => random.Next())],
        Parties = [.. dossier.Parties.OrderBy(_ => random.Next())],
        Drafts = [.. dossier.Drafts.OrderBy(_ => random.Next())],
        Sources = [.. dossier.Sources.OrderBy(_ => random.Next())],
    };

    private static void HoldsOf(Dossier dossier, string what)
    {
        var (table, found) = (IssueTabulator.Tabulate(dossier), PositionComparer.Compare(dossier).Findings);
        Assert.Equal([], TableChecker.Doubts(table));

        // No second comparer: what clashes is what the comparison says, each once.
        var conflicts = found.Where(finding => finding is { Kind: FindingKind.Meeting or FindingKind.Joint, Verdict: Verdict.Conflict, Whole: null, Circle.Count: 0 } or { Kind: FindingKind.SelfContradiction, Whole: null, Circle.Count: 0 });
        Assert.True(conflicts.Select(finding => finding.Key).Order(StringComparer.Ordinal).SequenceEqual(table.Rows.SelectMany(row => row.Clashes).Select(finding => finding.Key).Order(StringComparer.Ordinal)), what);
        Assert.All(table.Rows.SelectMany(row => row.Clashes.Concat(row.Across)), finding => Assert.Contains(finding, found));
        Assert.Equal(table.Rows.Count, table.Rows.Select(row => row.Key).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(row.Places.Count > 0 && row.Places.All(place => place.Positions.Count > 0), row.Key));

        // Whoever says something has a position; one-sided findings are rows of one voice.
        var heard = dossier.Statements.Select(statement => statement.By).ToHashSet();
        Assert.All(table.Rows, row => Assert.True(row.Silent.All(party => heard.Contains(party) || dossier.Drafts.Any(draft => draft.Proposers.Contains(party)) || dossier.Endorsements.Any(one => one.By == party)), row.Key));
        var alone = found.Where(finding => finding is { Kind: FindingKind.OneSided }).Select(finding => (finding.Issue, finding.Sides[0].Parties[0])).Order(Comparer<(Issue Issue, PartyId By)>.Create((one, other) => string.CompareOrdinal($"{one}", $"{other}")));
        var ofOneVoice = table.Rows.Where(row => row.Places.SelectMany(place => place.Positions).SelectMany(side => side.Parties).Distinct().Count() == 1).Select(row => (row.Issue, row.Places[0].Positions[0].Parties[0])).ToHashSet();
        Assert.All(alone, one => Assert.True(ofOneVoice.Contains(one), $"{what}: {one}\n{string.Join('\n', table.Rows.Select(row => $"{row.Sentence} {string.Join(' ', row.Places.SelectMany(place => place.Positions).Select(side => $"{side.Label} {side.Scope} {side.Quantifier}"))}"))}"));
    }
}
