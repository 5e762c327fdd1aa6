using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule O12: what a finding on shares shows, of which sides, in which scopes and in which order.</summary>
public class RuleTestsOnSharedWholes
{
    private const string Unit = "percent";

    private static readonly Topic Output = RuleTestsOnShares.Output with { WantsMore = null, Facets = [new() { Name = "users", Kind = RoleKind.Parties }] };

    private static readonly Topic Revenue = Output with { Id = TopicOf("aaa-revenue"), Name = "share of the revenue" };

    private static Quantity AtLeast(decimal figure) => new FigureRange { AtLeast = figure, Unit = Unit };

    private static Statement Wants(string by, string to, Quantity quantity, string plant = "valley", Topic? topic = null) => Demand(by, new GeneralTerm
    {
        Requires = [new() { Topic = (topic ?? Output).Id, Key = [new() { Role = "plant", Id = plant }], Value = new SharesValue { Shares = [new() { Recipient = to, Quantity = quantity }] } }],
    });

    private static Statement For(Statement statement, params string[] users) => statement with
    {
        Term = new GeneralTerm { Requires = [((GeneralTerm)statement.Term).Requires[0] with { Facets = [new PartyFacet { Name = "users", Parties = [.. users.Select(P)] }] }] },
    };

    private static Statement Own(string by, decimal least, string plant = "valley", Topic? topic = null) => Wants(by, by, AtLeast(least), plant, topic);

    private static List<Finding> Of(Dossier stage, params Statement[] said) => [.. (stage with { Topics = [Output, Revenue] }).With(said).Findings().Where(finding => finding.Whole is not null)];

    private static Finding One(params Statement[] said) => Assert.Single(Of(Stage, said));

    [Fact]
    public void O12_the_key_the_kind_and_the_verdict_say_how_many_sides_ask_too_much()
    {
        static void Is(Finding finding, string key, FindingKind kind, Verdict? verdict) => Assert.Equal((key, kind, verdict), (finding.Key, finding.Kind, finding.Verdict));
        Is(One(Own("northland", 60), Wants("northland", "southland", AtLeast(50))), "selfContradiction|plant-output(plant=valley)|any|northland|", FindingKind.SelfContradiction, null);
        Is(One(Own("northland", 60), Own("southland", 50)), "meeting|plant-output(plant=valley)|any|northland~southland|", FindingKind.Meeting, Verdict.Conflict);
        Is(One(Own("northland", 40), Own("southland", 40), Own("eastland", 30)), "joint|plant-output(plant=valley)|any|eastland~northland~southland|", FindingKind.Joint, Verdict.Conflict);
    }

    [Fact]
    public void O12_only_red_lines_of_all_who_ask_too_much_are_blocking()
    {
        Statement[] two = [Own("northland", 60), Own("southland", 50)];
        Assert.Equal(FindingSeverity.Serious, One(two).Severity);
        Assert.Equal(FindingSeverity.Serious, One(two[0] with { Firmness = Firmness.RedLine }, two[1]).Severity);
        Assert.Equal(FindingSeverity.Blocking, One([.. two.Select(one => one with { Firmness = Firmness.RedLine })]).Severity);
        Assert.Equal(FindingSeverity.Serious, One([.. new[] { two[0], Wants("northland", "southland", AtLeast(50)) }.Select(one => one with { Firmness = Firmness.RedLine })]).Severity);
    }

    [Fact]
    public void O12_six_sides_are_tried_and_no_more()
    {
        static Statement[] Each(int count, decimal least) => [.. new[] { "assembly", "eastland", "mediator", "northland", "southland", "westland", "fenland" }.Take(count).Select(by => Own(by, least))];
        var stage = Stage with { Parties = [.. Stage.Parties, State("fenland")] };
        Assert.Equal(6, Assert.Single(Of(stage, Each(6, 17))).Sides.Count);
        Assert.Empty(Of(stage, Each(7, 15)));
    }

    [Fact]
    public void O12_an_end_that_is_not_included_makes_the_whole_too_small()
    {
        var more = Wants("northland", "northland", new FigureRange { MoreThan = 60, Unit = Unit });
        One(more, Own("southland", 40));
        Assert.Empty(Of(Stage, Own("northland", 60), Own("southland", 40)));
        Assert.Empty(Of(Stage, more, Own("southland", 39)));
        One(more, Wants("southland", "southland", new FigureRange { MoreThan = 40, Unit = Unit }));
    }

    [Fact]
    public void O12_the_proof_holds_the_shares_that_take_something()
    {
        var finding = One(Own("northland", 60), Own("southland", 50), Wants("southland", "westland", new FigureRange { AtMost = 30, Unit = Unit }));
        Assert.Equal(["recipient: northland", "recipient: southland"], finding.Proof.Select(one => one.Case));
        Assert.Equal(["s2"], finding.Sides[1].Statements.Select(use => $"{use.Id}"));
    }

    [Fact]
    public void O12_a_groups_word_stands_behind_its_members_own()
    {
        var league = Joined(Group("league", PartyKind.Coalition), ("northland", null));
        var finding = Assert.Single(Of(league, Own("northland", 60), Own("southland", 50), Wants("league", "northland", AtLeast(70)) with { Date = Monday.AddDays(-1) }), finding => finding.Sides.Any(side => side.Parties[0] == P("northland")));
        Assert.Equal([("s3", SetAsideReason.WeakerVoice)], finding.Sides.Single(side => side.Parties[0] == P("northland")).SetAside.Select(use => ($"{use.Id}", use.SetAside!.Value)));
    }

    [Fact]
    public void O12_what_holds_for_all_counts_in_a_part_and_is_told_once_for_all()
    {
        Assert.Equal("users=eastland", $"{One(Own("northland", 60), For(Own("southland", 50), "eastland")).Overlap.Scope}");
        Assert.Empty(Of(Stage, For(Own("northland", 60), "westland"), For(Own("southland", 50), "eastland")));
        Assert.Equal("any", $"{One(Own("northland", 60), Own("southland", 50), For(Own("southland", 55), "eastland")).Overlap.Scope}");
        Assert.Equal(["users=eastland", "users=westland"], Of(Stage, Own("northland", 60), For(Own("southland", 50), "eastland"), For(Own("southland", 50), "westland")).Select(finding => $"{finding.Overlap.Scope}"));
        Assert.Empty(Of(Stage, Own("northland", 60), OfSome(For(Own("southland", 50), "eastland"))));
        Assert.Empty(Of(Stage, OfSome(Own("northland", 60)), For(Own("southland", 50), "eastland")));
    }

    [Fact]
    public void O12_where_one_speaks_apart_is_left_out_and_nothing_is_told_where_that_may_be_all()
    {
        var finding = One(Own("northland", 60), Own("southland", 50), For(Own("southland", 30), "westland"), For(Own("northland", 20), "eastland"));
        Assert.Equal(["users=eastland", "users=westland"], finding.Overlap.Except.Select(scope => $"{scope}"));
        Assert.Empty(Of(Stage, For(Own("northland", 60), "eastland"), For(Own("southland", 50), "eastland"), For(Own("southland", 30), "eastland") with { Date = Monday.AddDays(1) }));
        Assert.Empty(Of(Joined(Group("league", PartyKind.Coalition), ("eastland", null)), For(Own("northland", 60), "league"), For(Own("southland", 50), "league"), For(Own("southland", 30), "eastland")));
        Assert.Empty(Of(Joined(Group("league", PartyKind.Coalition), ("eastland", null)), For(Own("northland", 60), "league"), For(Own("southland", 50), "league"), For(Own("southland", 30), "eastland"), For(Own("southland", 30), "league") with { Date = Monday.AddDays(1) }));
    }

    [Fact]
    public void O12_pools_stand_in_the_order_of_topics_and_then_of_keys()
    {
        Statement[] Too(string plant, Topic topic) => [Own("southland", 50, plant, topic), Own("northland", 60, plant, topic)];
        var issues = Of(Stage, [.. Too("valley", Output), .. Too("upper-valley", Output), .. Too("valley", Revenue)]).ConvertAll(finding => $"{finding.Issue}");
        Assert.Equal(["aaa-revenue(plant=valley)", "plant-output(plant=upper-valley)", "plant-output(plant=valley)"], issues);
    }

    [Fact]
    public void O12_built_in_topics_stand_before_those_of_the_dossier()
    {
        static Statement Revenues(string by, decimal least) => Demand(by, new GeneralTerm
        {
            Requires = [new() { Topic = TopicOf("revenue-share"), Key = [new() { Role = "resource", Id = "personnel" }], Value = new SharesValue { Shares = [new() { Recipient = by, Quantity = AtLeast(least) }] } }],
        });
        Assert.Equal(["revenue-share(resource=personnel)", "aaa-revenue(plant=valley)"], Of(Stage, Own("northland", 60, topic: Revenue), Own("southland", 50, topic: Revenue), Revenues("northland", 60), Revenues("southland", 50)).Select(finding => $"{finding.Issue}"));
    }

    [Fact]
    public void O12_statements_stand_in_the_order_of_their_days_and_ids_and_readings_in_that_of_their_kinds()
    {
        Statement About(Statement statement, string id, int day, string document) => statement with { Id = S(id), Date = Monday.AddDays(day), Source = new() { Document = D(document) } };
        var finding = One(
            About(Wants("northland", "northland", new ApproximateFigure { Value = 60, Unit = Unit }), "z", 0, "note-1"), About(Wants("northland", "southland", new ApproximateFigure { Value = 90, Unit = Unit }), "a", 1, "note-1"),
            About(Wants("northland", "eastland", new ApproximateFigure { Value = 70, Unit = Unit }), "b", 0, "note-1"));
        Assert.Equal(["b", "z", "a"], finding.Sides[0].Statements.Select(use => $"{use.Id}"));
        Assert.Equal(3, finding.Readings.Count);

        var shares = new SharesValue { Shares = [new() { Recipient = "northland", Quantity = new Figure { Value = 60, Unit = Unit } }, new() { Recipient = "southland", Quantity = new PartOf { Percent = 50, Of = new Figure { Value = 100, Unit = Unit } } }, new() { Recipient = "eastland", Quantity = new ApproximateFigure { Value = 90, Unit = Unit } }] };
        var several = One(Demand("northland", new GeneralTerm { Requires = [new() { Topic = Output.Id, Key = [new() { Role = "plant", Id = "valley" }], Value = shares }] }));
        Assert.Equal(several.Sides[0].Statements.Select(use => use.Says).Order(StringComparer.Ordinal), several.Sides[0].Statements.Select(use => use.Says));
        Assert.Equal(2, several.Readings.Select(reading => reading.Kind).Distinct().Count());
        Assert.Equal(several.Readings.OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal), several.Readings);
        Assert.Equal(finding.Readings.OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal), finding.Readings);
    }

    private static Statement OfSome(Statement statement) => statement with { Term = new GeneralTerm { Requires = [((GeneralTerm)statement.Term).Requires[0] with { Quantifier = Quantifier.Some }] } };
}
