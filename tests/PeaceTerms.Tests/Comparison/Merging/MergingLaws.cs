using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Merging beside a plain model of its rules.</summary>
[Properties(Arbitrary = [typeof(SpokenWords)], MaxTest = 4000)]
public class MergingLaws
{
    private static readonly (bool Launch, bool Parley)?[] Courses = [null, (true, true), (true, false), (false, true), (false, false)];

    [Property]
    public void P3_What_stands_and_what_is_set_aside_why_is_as_in_the_plain_model(SpokenWords said) => Assert.All(Courses, course =>
    {
        var (merged, plain) = Both(said, course);
        Assert.Equal(plain.Stands.Select(place => $"s{place}").Order(StringComparer.Ordinal), (merged?.Used.Select(one => $"{one.Statement}") ?? []).Order(StringComparer.Ordinal));
        if (merged is not null)
        {
            Assert.Equal(plain.SetAside.Select(one => ($"s{one.Key}", one.Value)).Order(), merged.SetAside.Select(one => ($"{one.Requirement.Statement}", one.Reason)).Order());
            Assert.Equal(merged.SetAside.Select(one => (one.Requirement.Date, one.Requirement.Statement)).Order(), merged.SetAside.Select(one => (one.Requirement.Date, one.Requirement.Statement)));
        }
    });

    [Property]
    public void P1_What_is_wanted_and_acceptable_is_as_in_the_plain_model(SpokenWords said) => Assert.All(Courses, course =>
    {
        if (Both(said, course) is ({ } merged, var plain))
        {
            Assert.Equal((plain.Ideal.Outcomes, plain.Acceptable.Outcomes), (merged.Ideal, merged.Acceptable));
        }
    });

    [Fact]
    public void Words_that_are_merged_one_after_the_other_leave_nothing_behind()
    {
        var merger = new PositionMerger();
        foreach (var said in SpokenWords.Several().Generator.Sample(500, 20))
        {
            var words = Requirements(said);
            Assert.All(Courses, course => Assert.Equal(PositionMerger.Merge(words, Case(course))?.Acceptable, merger.MergeInOrder(MergingOrder.Of(words), Case(course))?.Acceptable));
        }
    }

    [Fact]
    public void O10_Lengths_of_one_document_are_read_from_the_day_on_which_all_of_them_start()
    {
        static Requirement From(int place, OutcomeDomain domain, decimal length, DateOnly? start) => new SpokenWord { Day = 0, Voice = 2, Stance = Stance.Demands, Says = Bits.Unknown, Literal = Bits.Unknown, Document = 1 }.At(place) with
        {
            Outcomes = AllowedOutcomes.Exactly(OrderedSet.Exactly(domain, length)),
            Literal = AllowedOutcomes.Exactly(OrderedSet.Exactly(domain, length)),
            StartDate = start,
        };

        static string Together(DateOnly? first, DateOnly? second) => PositionMerger.Merge([From(0, OutcomeDomain.InMonths, 1, first), From(1, OutcomeDomain.InHours, 31 * 24, second)])!.Acceptable.Sure.ToString();

        // January has thirty-one days.
        var january = new DateOnly(2026, 1, 1);
        Assert.Equal("31 days", Together(january, january));
        Assert.Equal("nothing", Together(january, null));
        Assert.Equal("nothing", Together(null, january));
        Assert.Equal("nothing", Together(january, january.AddMonths(1)));
    }

    private static (Position? Merged, PlainMerge Plain) Both(SpokenWords said, (bool Launch, bool Parley)? course) =>
        (PositionMerger.Merge(Requirements(said), Case(course)), new PlainMerge(said.Words, course));

    private static List<Requirement> Requirements(SpokenWords said) => [.. said.Words.Select((word, place) => word.At(place))];

    private static Situation? Case((bool Launch, bool Parley)? course) => course is not var (launch, parley) ? null : new Situation(
    [
        new ConditionState { Event = SampleDossier.E("launch"), Holds = launch }, new ConditionState { Event = SampleDossier.E("parley"), Holds = parley },
    ]);
}
