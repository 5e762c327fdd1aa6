using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class RuleTestsOnJointConflicts
{
    [Fact]
    public void M5_three_that_have_room_two_by_two_but_not_together_are_a_joint_conflict()
    {
        var finding = Joint(Hosts.With(Three));

        Assert.Equal(("joint|venue|any|eastland~northland~southland|", FindingSeverity.Serious), (finding.Key, finding.Severity));
        Assert.Equal("hall or tower; hall or library; library or tower", string.Join("; ", new[] { finding.Proof[0].First, finding.Proof[0].Second }.Concat(finding.Proof[0].Others)));
        Assert.Equal(
            "No outcome suits eastland, northland and southland together on venue: eastland demands: hall or tower; northland demands: hall or library; southland demands: library or tower; any two of them could still agree.",
            finding.Sentence);
    }

    [Fact]
    public void M5_a_smaller_set_in_conflict_makes_no_joint_conflict()
    {
        var dossier = Hosts.With([.. Three.Take(2), In("eastland", ["garden", "hall"])]);

        IsNotJoint(dossier);
        Assert.Contains(dossier.Findings(), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void M5_four_clash_jointly_where_no_three_do()
    {
        string[] parties = ["northland", "southland", "eastland", "westland"];

        var finding = Joint(Hosts.With([.. parties.Select((party, place) => In(party, [.. Rooms.Where((_, room) => room != place)]))]));

        Assert.Equal((4, 2), (finding.Sides.Count, finding.Proof[0].Others.Count));
        Assert.EndsWith("any three of them could still agree.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void M5_unbroken_ranges_never_clash_jointly_and_lists_of_figures_do()
    {
        static Statement Of(string by, params decimal[] figures) => Demand(by, Ceiling(new OneOfFigures { Values = [.. figures], Unit = "persons", Exactly = true }));
        static Statement Range(string by, decimal from, decimal to) => Demand(by, Ceiling(new FigureRange { AtLeast = from, AtMost = to, Unit = "persons" }));

        Joint(Talk(Of("mediator", 100, 200), Of("eastland", 200, 300), Of("westland", 100, 300)));
        Joint(Talk(Range("mediator", 0, 200), Range("eastland", 150, 300), Of("westland", 100, 300)));
        IsNotJoint(Talk(Range("mediator", 0, 200), Range("eastland", 150, 300), Range("westland", 100, 180)));
    }

    [Fact]
    public void M5_the_common_scope_is_one_that_surely_lies_inside_all_scopes()
    {
        var users = new[] { new[] { "northland", "southland", "eastland" }, ["southland", "eastland", "westland"], ["eastland", "westland", "northland"] };

        var finding = Joint(Hosts.With([.. Three.Select((one, place) => For(one, users[place]))]));

        Assert.Equal("users=eastland", $"{finding.Overlap.Scope}");
        IsNotJoint(Hosts.With([.. Three.Select((one, place) => For(one, users[place][..2]))]));
    }

    [Fact]
    public void M5_the_common_scope_may_rest_on_memberships_and_on_parts_of_territories()
    {
        var league = Joined(Group("league", PartyKind.Coalition), ("eastland", null)) with { Topics = Hosts.Topics };

        var finding = Joint(league.With(At(For(Three[0], "league"), "valley"), At(For(Three[1], "eastland"), "valley"), At(Three[2], "upper-valley")));

        Assert.Equal("area=upper-valley;users=eastland", $"{finding.Overlap.Scope}");
        Assert.Equal([ScopeFactKind.Member, ScopeFactKind.Within], finding.Overlap.RestsOn.Select(fact => fact.Kind));
    }

    [Fact]
    public void M5_a_scope_that_is_only_possibly_shared_proves_nothing()
    {
        var league = Joined(Group("league", PartyKind.Coalition), ("eastland", null)) with { Topics = Hosts.Topics };

        Assert.DoesNotContain(
            league.With(For(Three[0], "league"), For(Three[1], "westland"), For(Three[2], "westland")).Findings(), finding => finding.Kind == FindingKind.Joint);
    }

    [Fact]
    public void M5_where_one_speaks_apart_the_joint_conflict_is_about_the_rest()
    {
        var own = For(In("northland", Rooms), "westland");

        var finding = Joint(Hosts.With([.. Three, own]));

        Assert.Equal("users=westland", $"{Assert.Single(finding.Overlap.Except)}");
        IsNotJoint(Hosts.With([For(Three[0], "westland"), .. Three.Skip(1), own with { Date = Monday.AddDays(1) }]));
    }

    [Fact]
    public void M5_what_is_asked_of_some_and_what_is_less_than_a_duty_takes_no_part()
    {
        var ofSome = Three[2] with { Term = new GeneralTerm { Requires = [Ask(Three[2]) with { Quantifier = Quantifier.Some }] } };
        var expected = Three[2] with { Term = Three[2].Term with { Force = ForceOfWords.Expectation } };

        Assert.All([ofSome, expected, Three[2] with { Denied = true }], one => Assert.DoesNotContain(Hosts.With([.. Three.Take(2), one]).Findings(), finding => finding.Kind == FindingKind.Joint));
    }

    [Fact]
    public void M5_other_units_take_no_part_and_no_limit_is_the_same_in_all()
    {
        static Statement Of(string by, string unit, params decimal[] figures) => Demand(by, Ceiling(new OneOfFigures { Values = [.. figures], Unit = unit, Exactly = true }));
        static Statement NoLimitOr(string by, decimal figure, string document) => Demand(by, Ceiling(new OneOfFigures { Values = [figure, 0], Unit = "persons", Exactly = true }), 0, document);

        Joint(Talk(Of("mediator", "persons", 100, 200), Of("eastland", "persons", 200, 300), Of("westland", "persons", 100, 300)));
        IsNotJoint(Talk(Of("mediator", "persons", 100, 200), Of("eastland", "persons", 200, 300), Of("westland", "battalions", 100, 300)));
        Joint(Talk(NoLimitOr("mediator", 100, "note-1"), Demand("mediator", Ceiling(new NoLimit()), 0, "note-2"), Of("eastland", "persons", 0, 300), Demand("westland", Ceiling(new NoLimit()), 0, "note-1"), Of("westland", "persons", 300) with { Source = new() { Document = D("note-2") } }));
    }

    [Fact]
    public void M7_parties_that_can_accept_the_same_form_one_side_of_a_joint_conflict()
    {
        var finding = Joint(Hosts.With([.. Three, In("westland", ["hall", "tower"]), Accept("mediator", Term(["library", "tower"]))]));

        Assert.Equal(["eastland and westland", "Mediator and southland"], finding.Sides.Where(side => side.Parties.Count > 1).Select(side => side.Label));
        Assert.All(finding.Sides, side => Assert.Equal(side.Parties.Count, side.Statements.Count));
    }

    [Theory]
    [InlineData(3, FindingSeverity.Blocking)]
    [InlineData(2, FindingSeverity.Serious)]
    public void M5_only_red_lines_of_all_sides_are_blocking(int redLines, FindingSeverity severity) =>
        Assert.Equal(severity, Joint(Hosts.With([.. Three.Select((one, place) => one with { Firmness = place < redLines ? Firmness.RedLine : Firmness.Firm })])).Severity);

    [Fact]
    public void M5_order_of_statements_and_parties_changes_no_byte()
    {
        var turned = Hosts with { Parties = [.. Hosts.Parties.Reverse()] };

        Assert.Equal(
            FindingsJson.Write(Joint(Hosts.With([.. Three.Select((one, place) => one with { Id = S($"t{place}") })]))),
            FindingsJson.Write(Joint(turned.With([.. Three.Select((one, place) => one with { Id = S($"t{place}") }).Reverse()]))));
    }

    [Fact]
    public void M6_single_statements_and_two_sides_make_no_joint_conflict()
    {
        var compiled = CompiledDossier.Compile(Hosts.With(Three));

        Assert.DoesNotContain(PositionComparer.Compare(compiled, new() { Statements = StatementSelection.All }).Findings, finding => finding.Kind == FindingKind.Joint);
        Assert.All(PositionComparer.Meet(compiled, MeetingSide.OfParty(P("northland")), MeetingSide.OfParty(P("southland"))), finding => Assert.Equal(2, finding.Sides.Count));
    }

    [Fact]
    public void M5_very_many_sets_of_sides_end_in_one_joint_conflict_soon()
    {
        var rooms = Enumerable.Range(0, 40).Select(room => $"room-{room}").ToArray();
        var crowd = Hosts with
        {
            Parties = [.. rooms.Select(room => State($"guest-of-{room}"))],
            Topics = [Hosts.Topics[0] with { Domain = new() { Kind = DomainKind.Choice, Outcomes = rooms } }],
        };
        var said = rooms.Select((room, place) => In($"guest-of-{room}", [.. rooms.Where((_, other) => (other - place + 40) % 40 > 6)]));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Joint(crowd.With([.. said]));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
