using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Random small dossiers, in which the comparer may claim no more than the oracle allows (rule F3).</summary>
public class SmallWorlds
{
    private const int Seed = 20260112;
    private static readonly string[] Speakers = ["northland", "southland", "eastland"];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS"), out var count) ? count : 10_000;

    /// <summary>The first world, so that a large run can be split.</summary>
    private static int From => int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS_FROM"), out var from) ? from : 0;

    [Fact]
    public void F3_no_claim_goes_beyond_what_every_reading_in_every_world_allows()
    {
        var (conflicts, conditional, optional, agreements) = (0, 0, 0, 0);
        Parallel.For(From, From + Count, number =>
        {
            var world = SmallWorld.Draw(new Random(Seed + number));
            foreach (var finding in PositionComparer.Compare(world.Dossier).Findings.Where(one => one.Kind == FindingKind.Meeting && one.Verdict != Verdict.Undetermined))
            {
                Assert.True(world.Allows(finding), $"Seed {Seed + number}: {finding.Sentence}\n{finding.Key}\n{world}");
                Interlocked.Increment(ref finding.Verdict != Verdict.Conflict ? ref agreements : ref finding.Certainty == Certainty.Conditional ? ref conditional : ref finding.Sides.Any(side => side.Options.Count > 0) ? ref optional : ref conflicts);
            }
        });

        Assert.True(Math.Min(conflicts, agreements) > Count / 20 && Math.Min(conditional, optional) > Count / 100, $"{conflicts} conflicts, {conditional} conditional, {optional} with options and {agreements} agreements are too few to show anything.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} worlds from seed {Seed + From}: {conflicts} conflicts, {conditional} conditional, {optional} with options, {agreements} agreements");
    }

    [Fact]
    public void F3_refining_a_side_never_flips_a_verdict()
    {
        var (refined, kept, lost) = (0, 0, 0);
        Parallel.For(From, From + Count, number =>
        {
            if (SmallWorld.DrawRefinement(new Random(Seed + number)) is not var (before, after))
            {
                return;
            }

            Interlocked.Increment(ref refined);
            var later = Verdicts(after.Dossier).ToLookup(one => one.Where, one => one.IsConflict);
            foreach (var (where, isConflict) in Verdicts(before.Dossier))
            {
                Assert.False(later[where].Contains(!isConflict), $"Seed {Seed + number}: {(isConflict ? "conflict" : "agreement")} no more at {where}\n{before}\n{after}");
                Interlocked.Increment(ref later[where].Any() ? ref kept : ref lost);
            }
        });

        Assert.True(kept > Count / 20, $"{kept} verdicts kept in {refined} refinements are too few to show anything.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{refined} refinements from seed {Seed + From}: {kept} verdicts kept, {lost} met no more, none flipped");
    }

    /// <summary>Who clashes or agrees with whom, on what and where, by party whatever side it stands on.</summary>
    private static IEnumerable<(string Where, bool IsConflict)> Verdicts(Dossier dossier) =>
        from finding in PositionComparer.Compare(dossier).Findings
        where finding.Kind == FindingKind.Meeting && finding.Verdict != Verdict.Undetermined
        let options = string.Join("+", finding.Sides.SelectMany(side => side.Options).Select(option => option.Option.Name))
        from first in finding.Sides[0].Parties
        from second in finding.Sides[^1].Parties
        where first != second
        let pair = string.Join("~", new[] { $"{first}", $"{second}" }.Order(StringComparer.Ordinal))
        select ($"{finding.Issue}|{finding.Overlap.Scope}|{pair}|{options}", finding.Verdict == Verdict.Conflict);
}
