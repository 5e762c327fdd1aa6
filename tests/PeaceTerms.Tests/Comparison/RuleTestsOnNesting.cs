using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Ceilings on wider and narrower categories, areas and groups (rule I11), and on each or in total (rule I12).</summary>
public class RuleTestsOnNesting
{
    private static readonly Quantity Unlimited = new NoLimit();

    public static TheoryData<string> Wider => ["category", "area", "group"];

    [Theory]
    [MemberData(nameof(Wider))]
    public void I11_a_wider_ceiling_clashes_with_what_the_holder_wants_for_a_part(string wider)
    {
        var finding = Talk(Demand("northland", In(wider, Ceiling(85))), Accept("southland", Part(wider, Ceiling(250)))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal("the wider ceiling is an upper bound of the narrower", Assert.Single(finding.Proof).Case);
        Assert.Equal(165, finding.Gap!.Amount);
        Assert.Empty(ProofChecker.Doubts(finding));
    }

    [Theory]
    [MemberData(nameof(Wider))]
    public void I11_a_wider_ceiling_clashes_with_no_limit_on_a_part_whoever_wants_it(string wider) =>
        Talk(Demand("northland", In(wider, Ceiling(85))), Demand("eastland", Part(wider, Ceiling(Unlimited)))).Met("ceiling").Is(Verdict.Conflict);

    [Theory]
    [MemberData(nameof(Wider))]
    public void I11_a_wider_ceiling_never_clashes_with_anothers_sub_ceiling(string wider) =>
        Talk(Demand("northland", In(wider, Ceiling(85))), Demand("eastland", Part(wider, Ceiling(250)))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);

    [Theory]
    [MemberData(nameof(Wider))]
    public void I11_a_ceiling_on_a_part_never_bounds_the_whole(string wider) =>
        Talk(Demand("northland", Part(wider, Ceiling(85))), Accept("southland", In(wider, Ceiling(250)))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);

    [Theory]
    [MemberData(nameof(Wider))]
    public void I11_no_limit_on_the_wider_is_no_limit_on_each_part(string wider)
    {
        Talk(Demand("southland", In(wider, Ceiling(Unlimited))), Demand("northland", Part(wider, Ceiling(85)))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("southland", In(wider, Ceiling(Unlimited))), Demand("eastland", Part(wider, Ceiling(Unlimited)))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);
    }

    [Theory]
    [MemberData(nameof(Wider))]
    public void I11_what_is_carried_never_proves_agreement(string wider) =>
        Talk(Demand("northland", In(wider, Ceiling(250))), Demand("southland", Part(wider, Ceiling(85)))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);

    [Fact]
    public void I11_ceilings_on_the_parts_are_never_added_up()
    {
        static TroopCap Of(string category, decimal figure) => Ceiling(figure) with { Category = C(category) };

        var dossier = Talk(Demand("southland", Of("active-personnel", 60)), Demand("southland", Of("reserve-personnel", 60)), Demand("northland", Of("personnel", 100)));

        Assert.All(dossier.Meetings("ceiling"), finding => finding.Is(Verdict.Undetermined, UndeterminedReason.Counting));
        Assert.Equal(2, dossier.Meetings("ceiling").Count);
    }

    [Fact]
    public void I11_a_part_of_a_whole_that_leaves_out_what_the_part_may_count_is_not_bound_by_it()
    {
        var wider = Ceiling(85) with { NotCounted = [C("national-guard")] };

        Talk(Demand("northland", wider), Accept("southland", Part("category", Ceiling(250)))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);
        Talk(Demand("northland", wider), Accept("southland", Part("category", Ceiling(250)) with { NotCounted = [C("national-guard")] })).Met("ceiling").Is(Verdict.Conflict);
    }

    [Fact]
    public void I11_a_contributor_s_own_forces_are_no_part_of_a_joint_force()
    {
        var stage = Joined(Group("brigade", PartyKind.JointForce), ("southland", null));

        Assert.All(
            stage.With(Demand("northland", Ceiling(85) with { Holders = [P("brigade")], Counting = Counting.InTotal }), Demand("southland", Ceiling(Unlimited))).Meetings("ceiling"),
            finding => finding.Is(Verdict.Undetermined, UndeterminedReason.Counting));
    }

    [Fact]
    public void I11_the_other_way_of_speaking_mirrors_the_finding()
    {
        var dossier = CompiledDossier.Compile(Talk(Demand("northland", In("group", Ceiling(85))), Accept("southland", Ceiling(250))));
        var (north, south) = (MeetingSide.OfParty(P("northland")), MeetingSide.OfParty(P("southland")));

        var (one, other) = (Assert.Single(PositionComparer.Meet(dossier, north, south)), Assert.Single(PositionComparer.Meet(dossier, south, north)));

        Assert.Equal((one.Verdict, one.Proof[0].First, one.Proof[0].Case), (other.Verdict, other.Proof[0].Second, other.Proof[0].Case));
    }

    [Fact]
    public void I12_each_is_a_ceiling_on_each_single_holder()
    {
        var dossier = Talk(Demand("northland", Two(85, Counting.Each)), Accept("southland", Ceiling(250)));

        dossier.Met("ceiling").Is(Verdict.Conflict);
        Assert.Null(dossier.Met("ceiling").Proof[0].Case);
        Talk(Demand("northland", Two(85, Counting.Each)), Demand("southland", Ceiling(85))).Met("ceiling").Is(Verdict.Aligned);
    }

    [Fact]
    public void I12_each_of_two_groups_meet_in_whom_they_share()
    {
        var other = Two(250, Counting.Each) with { Holders = [P("southland"), P("eastland")] };

        var finding = Talk(Demand("northland", Two(85, Counting.Each)), Demand("southland", other)).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal("category=personnel;counting=each;holder=southland", $"{finding.Overlap.Scope}");
    }

    [Fact]
    public void I12_in_total_is_an_upper_bound_on_each()
    {
        Talk(Demand("northland", Two(85, Counting.InTotal)), Demand("southland", Two(250, Counting.Each))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("northland", Two(85, Counting.Each)), Demand("southland", Two(250, Counting.InTotal))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);
    }

    [Fact]
    public void I12_agreement_on_the_parts_is_none_on_the_total() =>
        Talk(Demand("northland", Two(85, Counting.Each)), Demand("southland", Two(85, Counting.InTotal))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);

    [Fact]
    public void I12_who_says_neither_is_tried_both_ways_and_a_clash_in_both_is_definite()
    {
        var finding = Talk(Demand("northland", Two(85)), Demand("southland", Ceiling(250))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(["both count the same", "the first counts more"], finding.Proof.Select(one => one.Case));
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.Counting);
    }

    [Fact]
    public void I12_a_clash_in_one_of_both_ways_is_undetermined() =>
        Talk(Demand("northland", Two(85)), Demand("eastland", Ceiling(new FigureRange { AtLeast = 250, Unit = "persons" }))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);

    [Fact]
    public void I12_two_who_say_neither_of_the_same_holders_count_the_same() =>
        Talk(Demand("northland", Two(85)), Demand("southland", Two(85))).Met("ceiling").Is(Verdict.Aligned);

    [Theory]
    [InlineData(null)]
    [InlineData(Counting.Each)]
    [InlineData(Counting.InTotal)]
    public void I12_of_a_single_holder_each_and_in_total_are_one(Counting? counting) =>
        Talk(Demand("northland", Ceiling(85) with { Counting = counting }), Demand("southland", Ceiling(85) with { Counting = Counting.Each })).Met("ceiling").Is(Verdict.Aligned);

    [Fact]
    public void I12_each_of_a_group_means_each_member()
    {
        var stage = Joined(Group("band", PartyKind.Coalition), ("southland", null), ("westland", null));
        TroopCap Of(decimal figure, Counting counting) => Ceiling(figure) with { Holders = [P("band")], Counting = counting };

        stage.With(Demand("northland", Of(85, Counting.Each)), Demand("southland", Ceiling(85))).Met("ceiling").Is(Verdict.Aligned);
        stage.With(Demand("northland", Of(85, Counting.InTotal)), Demand("southland", Ceiling(85))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);
        stage.With(Demand("northland", Of(85, Counting.InTotal)), Demand("southland", Ceiling(90))).Met("ceiling").Is(Verdict.Conflict);
    }

    [Fact]
    public void I12_a_topic_of_the_dossier_can_be_counted_too_and_only_by_a_facet_of_categories()
    {
        static Topic Quota(string counted) => new()
        {
            Id = TopicOf("quota"),
            Name = "quota",
            Domain = new() { Kind = DomainKind.Amount },
            Facets = [new() { Name = "who", Kind = RoleKind.Parties, AsAWhole = true, CountedBy = counted }, new() { Name = "how", Kind = RoleKind.Categories, AsAWhole = true }],
        };

        Assert.Empty(DossierValidation.Check(SampleDossier.With(Quota("how"))));
        SampleDossier.With(Quota("who")).HasOnly(Validation.ErrorCodes.CountedByUnfit, "$.topics[1].facets[0].countedBy");
    }

    private static TroopCap Two(decimal figure, Counting? counting = null) => Ceiling(figure) with { Holders = [P("southland"), P("westland")], Counting = counting };

    private static TroopCap In(string wider, TroopCap cap) => wider switch
    {
        "group" => cap with { Holders = [P("southland"), P("westland")], Counting = Counting.InTotal },
        _ => cap,
    };

    private static TroopCap Part(string wider, TroopCap cap) => wider switch
    {
        "category" => cap with { Category = C("active-personnel") },
        "area" => cap with { Areas = [Area.Whole(T("valley"))] },
        _ => cap,
    };
}
