using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules M5 and M7: who takes part in a joint conflict, and what is shown of each side.</summary>
public class RuleTestsOnJointSides
{
    [Fact]
    public void M5_what_is_asked_of_some_or_under_an_option_takes_no_part_beside_three_who_do()
    {
        var open = In("westland", Rooms);
        var option = Three[2] with { Source = new() { Document = D("note-1") }, Option = new() { Group = "ways", Name = "one" } };
        Assert.All([OfSome(Three[2]), option], one =>
        {
            IsNotJoint(Hosts.With([.. Three.Take(2), one, open]));
            Assert.Equal(["northland", "southland", "westland"], Joint(Hosts.With([.. Three.Take(2), one, In("westland", ["hall", "tower"])])).Sides.Select(side => side.Label));
        });
    }

    [Fact]
    public void M5_facts_that_differ_are_disputed_by_two_and_never_jointly() =>
        IsNotJoint(Hosts.With(Three) with { Topics = [Hosts.Topics[0] with { IsFactual = true }] });

    [Fact]
    public void M5_names_of_an_open_question_clash_jointly_however_few_it_lists() =>
        Joint(Hosts.With(Three) with { Topics = [Hosts.Topics[0] with { Domain = new() { Kind = DomainKind.Choice, Outcomes = ["hall", "library"], IsOpen = true } }] });

    [Fact]
    public void M5_who_names_one_figure_in_each_of_two_documents_takes_part_with_both()
    {
        static Statement Of(string by, decimal figure, string document) => Demand(by, Ceiling(new Figure { Value = figure, Unit = "persons", Exactly = true }), 0, document);
        static Statement[] Either(string by, decimal one, decimal other) => [Of(by, one, "note-1"), Of(by, other, "note-2")];
        Joint(Talk([.. Either("mediator", 100, 200), .. Either("eastland", 200, 300), .. Either("westland", 100, 300)]));
    }

    [Fact]
    public void M5_where_all_of_the_scope_may_be_spoken_of_apart_there_is_no_joint_conflict()
    {
        var apart = At(In("northland", Rooms), "upper-valley") with { Date = Monday.AddDays(1) };
        var others = Three.Select(one => At(one, "valley")).ToList();
        Joint(Hosts.With([.. others]));
        IsNotJoint(Hosts.With([.. others, apart]));
    }

    [Fact]
    public void M7_of_several_who_can_accept_the_same_only_what_each_wants_is_sure()
    {
        var choosy = new[] { Demand("westland", Term(["hall"])), Accept("westland", Term(["tower"])) };
        var finding = Joint(Hosts.With([.. Three, .. choosy]));

        var side = Assert.Single(finding.Sides, side => side.Parties.Count == 2);
        Assert.Equal("joint|venue|any|eastland+westland~northland~southland|", finding.Key);
        Assert.Equal(("hall", "hall or tower"), ($"{side.Ideal!.Sure}", $"{side.Ideal.Possible}"));
        Assert.Equal(("hall or tower", "hall or tower"), ($"{side.Acceptable!.Sure}", $"{side.Acceptable.Possible}"));
    }

    [Fact]
    public void M7_a_side_speaks_apart_where_any_of_its_parties_does()
    {
        Statement[] apart = [For(In("eastland", Rooms), "westland", "assembly"), For(In("westland", Rooms), "assembly"), For(In("northland", Rooms), "westland")];
        var finding = Joint(Hosts.With([.. Three, In("westland", ["hall", "tower"]), .. apart]));
        Assert.Equal(["users=assembly", "users=assembly+westland", "users=westland"], finding.Overlap.Except.Select(scope => $"{scope}"));
    }

    [Fact]
    public void M5_the_common_scope_rests_on_what_leads_each_side_to_it_and_on_what_fills_it()
    {
        var held = new AreaFacet { Name = "area", Areas = [new() { Territory = T("upper-valley"), HeldBy = P("northland"), Line = L("contact") }] };
        var dossier = Joined(Group("league", PartyKind.Coalition), ("eastland", null)) with
        {
            Topics = Hosts.Topics,
            Holdings = [new() { Territory = T("upper-valley"), By = P("northland"), Line = L("contact"), Source = new() { Document = D("note-1") } }],
        };
        var third = Three[2] with { Term = new GeneralTerm { Requires = [Ask(Three[2]) with { Facets = [held] }] } };

        var finding = Joint(dossier.With(For(Three[0], "league"), At(For(Three[1], "eastland"), "valley"), third));

        Assert.Equal([ScopeFactKind.Member, ScopeFactKind.Within, ScopeFactKind.Holding], finding.Overlap.RestsOn.Select(fact => fact.Kind).Order());
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.Holding);
    }

    [Fact]
    public void M5_zero_and_no_limit_of_another_unit_take_part_and_the_reading_says_so()
    {
        static Statement Of(string by, Quantity quantity, string document) => Demand(by, Ceiling(quantity), 0, document);
        static Quantity Figures(string unit, params decimal[] figures) => new OneOfFigures { Values = [.. figures], Unit = unit, Exactly = true };
        var about = new ApproximateFigure { Value = 100, Unit = "persons" };

        var finding = Joint(Talk(
            Of("mediator", Figures("persons", 0, 100), "note-1"),
            Of("eastland", Figures("persons", 100), "note-1"), Of("eastland", new NoLimit(), "note-2"),
            Of("westland", Figures("battalions", 0), "note-1"), Of("westland", new NoLimit(), "note-2")));

        Assert.Equal([(ReadingKind.Conversion, "battalions is read in persons")], finding.Readings.Select(reading => (reading.Kind, reading.Text)));
        Assert.Equal("persons", finding.Proof[0].Others.Concat([finding.Proof[0].First, finding.Proof[0].Second]).Select(set => set.Domain.Unit).Distinct().Single());

        var read = Joint(Talk(
            Of("mediator", Figures("persons", 0), "note-1"), Of("mediator", about, "note-2"),
            Of("eastland", about with { Value = 105 }, "note-1"), Of("eastland", new NoLimit(), "note-2"),
            Of("westland", Figures("battalions", 0), "note-1"), Of("westland", new NoLimit(), "note-2")));
        Assert.Equal(3, read.Readings.Count);
        Assert.Equal(read.Readings.OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal), read.Readings);
    }
}
