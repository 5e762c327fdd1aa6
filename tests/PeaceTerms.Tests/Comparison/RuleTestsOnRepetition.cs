using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules F1 and F2: what a finding on a wider scope says is not said again, and how keys name options.</summary>
public class RuleTestsOnRepetition
{
    private static readonly Statement Hall = In("northland", ["hall"]);

    private static Statement South(string room, int day, string? document = null, params string[] users) =>
        (users.Length == 0 ? Demand("southland", Term([room]), day) : For(Demand("southland", Term([room]), day), users)) with { Source = document is null ? null : new() { Document = D(document) } };

    private static IEnumerable<string> Scopes(params Statement[] said) => Hosts.With(said).Meetings("venue").Select(finding => $"{finding.Overlap.Scope}");

    [Fact]
    public void F1_a_narrower_scope_in_which_a_later_word_on_all_stands_is_no_finding_of_its_own()
    {
        Assert.Equal(["any"], Scopes(Hall, South("library", 0, null, "eastland"), South("tower", 1)));
        Assert.Equal(["any"], Scopes(Hall, South("library", 0, null, "eastland"), South("tower", 1, "note-1"), South("garden", 1, "note-2")));
    }

    [Fact]
    public void F1_a_narrower_scope_in_which_something_else_stands_is()
    {
        Assert.Equal(["any", "users=eastland"], Scopes(Hall, South("tower", 0), South("library", 1, null, "eastland")));
        Assert.Equal(["any", "users=eastland"], Scopes(Hall, South("tower", 0), South("tower", 1, null, "eastland")));
        Assert.Equal(["users=eastland", "users=westland"], Scopes(For(Hall, "westland"), For(Hall, "eastland"), South("tower", 0)));
    }

    [Fact]
    public void F1_where_every_statement_meets_each_narrower_scope_is_told() => Assert.Equal(
        ["any", "users=eastland"],
        Hosts.With(Hall, South("library", 0, null, "eastland"), South("tower", 1)).Meetings("venue", new() { Statements = StatementSelection.All }).Select(finding => $"{finding.Overlap.Scope}"));

    [Fact]
    public void F2_keys_name_the_options_of_both_sides_each_once_and_in_order()
    {
        static OptionChoice Of(string document, string name) => new() { Document = document, Option = new() { Group = "ways", Name = name } };
        var (one, other, third) = (Of("note-1", "one"), Of("note-1", "two"), Of("note-0", "one"));
        Assert.Equal(string.Join("+", third, one, other), FindingKey.Of([other, one], [third, one]));
        Assert.Equal(one.ToString(), FindingKey.Of([], [one], []));
        Assert.Equal("", FindingKey.Of([], []));
    }

    [Fact]
    public void I12_ways_to_count_of_two_facets_are_all_ways_together()
    {
        CountingWay[] all = [CountingWay.Same, CountingWay.FirstWider, CountingWay.SecondWider, CountingWay.Open];
        foreach (var (one, other) in from one in all from other in all select (one, other))
        {
            var expected = one == other ? one : one == CountingWay.Same ? other : other == CountingWay.Same ? one : CountingWay.Open;
            Assert.Equal([expected], CountingWays.With(CountingWays.Of(one), CountingWays.Of(other)));
        }

        Assert.Equal([CountingWay.FirstWider, CountingWay.Open], CountingWays.With(CountingWays.Of(CountingWay.Same, CountingWay.SecondWider), CountingWays.Of(CountingWay.FirstWider)).Order());
    }

    [Fact]
    public void M1_a_mirrored_meeting_has_no_related_issue_and_a_near_miss_keeps_both()
    {
        var meeting = Hosts.With(Hall, South("tower", 0)).Met("venue");
        Assert.Equal(meeting, Mirror.Of(Mirror.Of(meeting)));
        Assert.Null(Mirror.Of(meeting).RelatedIssue);
        Assert.Equal(meeting.Sides.Reverse(), Mirror.Of(meeting).Sides);
    }
}
