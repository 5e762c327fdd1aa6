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
}
