using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule I3 on membership in alliances: what is asked, and what only follows from it.</summary>
public class RuleTestsOnAlliances
{
    private static readonly Dossier Stage = RuleTestsTalks.Stage with
    {
        Parties = [.. RuleTestsTalks.Stage.Parties, Group("pact", PartyKind.Alliance), Group("market", PartyKind.Organisation)],
    };

    private static AllianceMembership In(MembershipRule rule, params string[] organisations) =>
        new() { Candidates = [P("southland")], Organisations = [.. organisations.Select(P)], Rule = rule };

    private static List<Ask> Asked(Term term) => [.. term.Lower(new Lowering(Stage, 0.1m))];

    private static Ask Only(Term term, string topic) => Assert.Single(Asked(term), ask => ask.Issue.Topic == TopicOf(topic));

    private static Dossier Talk(params Statement[] statements) => Stage.With(statements);

    [Fact]
    public void I3_barred_and_open_exclude_each_other()
    {
        Talk(Demand("northland", In(MembershipRule.Barred, "pact")), Demand("southland", In(MembershipRule.Open, "pact"))).Met("membership").Is(Verdict.Conflict);
        Talk(Demand("eastland", In(MembershipRule.Open, "pact")), Demand("southland", In(MembershipRule.Open, "pact"))).Met("membership").Is(Verdict.Aligned);
    }

    [Fact]
    public void I3_pursued_also_asks_open_and_so_clashes_with_a_bar()
    {
        var dossier = Talk(Demand("northland", In(MembershipRule.Barred, "pact")), Demand("southland", In(MembershipRule.Pursued, "pact")));

        dossier.Met("membership").Is(Verdict.Conflict);
        Assert.Contains(dossier.Findings(), finding => finding.Kind == FindingKind.OneSided && finding.Issue.Topic == TopicOf("membership-pursued"));
    }

    [Theory]
    [InlineData(MembershipRule.Pursued)]
    [InlineData(MembershipRule.ByConsensus)]
    public void I3_open_that_is_only_derived_proves_no_agreement(MembershipRule rule)
    {
        var finding = Talk(Demand("eastland", In(MembershipRule.Open, "pact")), Demand("southland", In(rule, "pact"))).Met("membership");

        finding.Is(Verdict.Undetermined, UndeterminedReason.Related);
    }

    [Fact]
    public void I3_by_consensus_clashes_with_a_bar_and_asks_no_pursuit()
    {
        var dossier = Talk(Demand("northland", In(MembershipRule.Barred, "pact")), Demand("southland", In(MembershipRule.ByConsensus, "pact")));

        dossier.Met("membership").Is(Verdict.Conflict);
        Assert.DoesNotContain(dossier.Findings(), finding => finding.Issue.Topic == TopicOf("membership-pursued"));
    }

    [Fact]
    public void I3_a_date_is_a_further_issue_that_also_asks_open()
    {
        var by2027 = In(MembershipRule.Pursued, "market") with { ByDate = new DateOnly(2027, 1, 1) };
        var from2030 = by2027 with { ByDate = new DateOnly(2030, 1, 1) };

        Talk(Demand("northland", In(MembershipRule.Barred, "market")), Demand("southland", by2027)).Met("membership").Is(Verdict.Conflict);
        var finding = Talk(Demand("eastland", from2030), Demand("southland", by2027)).Met("membership-date");
        finding.Is(Verdict.Aligned);
        Assert.Contains("2027-01-01 or earlier", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void I3_a_date_asks_every_day_up_to_it()
    {
        var value = Only(In(MembershipRule.Open, "market") with { ByDate = new DateOnly(2027, 1, 1) }, "membership-date").Value;

        Assert.True(value.Literal.Sure.Contains(new Outcome { Number = new DateOnly(2027, 1, 1).DayNumber }));
        Assert.False(value.Literal.Possible.Contains(new Outcome { Number = new DateOnly(2027, 1, 2).DayNumber }));
        Assert.False(value.IsBare);
    }

    [Fact]
    public void I3_open_as_such_stays_sure_beside_a_date() =>
        Assert.False(Only(In(MembershipRule.Open, "market") with { ByDate = Monday }, "membership").Value.Literal.Sure.IsEmpty);

    [Fact]
    public void I1_each_organisation_is_an_issue()
    {
        Assert.Equal(["pact", "market"], Asked(In(MembershipRule.Barred, "pact", "market")).Select(ask => ask.Issue.Key[0].Id));
        Assert.Empty(Talk(Demand("northland", In(MembershipRule.Barred, "pact")), Demand("southland", In(MembershipRule.Open, "market"))).Meetings("membership"));
    }

    [Fact]
    public void I1_a_bar_on_all_military_alliances_leaves_the_organisation_open_for_alliances_alone()
    {
        var ask = Only(In(MembershipRule.Barred) with { Kind = AllianceKind.Military }, "membership");

        Assert.Equal(new OpenRole { Role = RoleNames.Organisation, Kind = PartyKind.Alliance }, ask.Open);
        Assert.Equal(OpenRole.Open, ask.Issue.Key[0].Id);
        Assert.Null(Only(In(MembershipRule.Barred), "membership").Open!.Kind);
        Assert.Null(Only(In(MembershipRule.Barred, "pact"), "membership").Open);
    }

    [Fact]
    public void I1_a_bar_on_military_alliances_bars_no_organisation_that_is_none()
    {
        var dossier = Talk(
            Demand("northland", In(MembershipRule.Barred) with { Kind = AllianceKind.Military }), Demand("northland", In(MembershipRule.Open, "market")), Demand("southland", In(MembershipRule.Open, "market")));

        Assert.All(dossier.Meetings("membership"), finding => finding.Is(Verdict.Aligned));
        Assert.NotEmpty(dossier.Meetings("membership"));
    }

    [Fact]
    public void I3_neutral_also_asks_membership_barred_in_each_alliance_of_the_kind()
    {
        var ofAlliances = In(MembershipRule.Neutral) with { Kind = AllianceKind.Military };

        Assert.Equal((PartyKind.Alliance, "barred"), (Only(ofAlliances, "membership").Open!.Kind!.Value, $"{Only(ofAlliances, "membership").Value.Literal.Sure}"));
        Assert.Equal(PartyKind.Organisation, Only(ofAlliances with { Kind = AllianceKind.Organisation }, "membership").Open!.Kind);
        Talk(Demand("northland", ofAlliances), Reject("southland", ofAlliances) with { About = TopicOf("neutral") }).Met("neutral").Is(Verdict.Conflict);
    }

    [Fact]
    public void I3_neutrality_of_no_kind_named_is_of_every_kind_but_surely_bars_only_alliances()
    {
        Assert.Empty(Only(In(MembershipRule.Neutral), "neutral").Scope.Facets.OfType<CategoryFacet>());
        Assert.Equal(PartyKind.Alliance, Only(In(MembershipRule.Neutral), "membership").Open!.Kind);
    }

    [Fact]
    public void I3_a_bar_in_law_and_a_pursuit_in_law_are_two_issues()
    {
        var bar = In(MembershipRule.Barred, "pact") with { EntrenchedInLaw = true };

        Assert.Empty(Talk(Demand("northland", bar), Demand("southland", In(MembershipRule.Pursued, "pact") with { EntrenchedInLaw = true })).Meetings("membership-entrenched"));
        Talk(Demand("northland", bar), Accept("southland", bar with { EntrenchedInLaw = false })).Met("membership-entrenched").Is(Verdict.Conflict);
        Assert.Single(Asked(In(MembershipRule.Neutral) with { EntrenchedInLaw = true }), ask => ask.Issue.Topic == TopicOf("neutral-entrenched"));
    }

    [Fact]
    public void M8_a_bar_binds_its_candidates() =>
        Assert.Contains(Talk(Demand("northland", In(MembershipRule.Barred, "pact"))).Findings(), finding => finding.Kind == FindingKind.Unconsented && finding.Sides[0].Parties.Contains(P("southland")));

    [Fact]
    public void T1_a_bar_on_membership_is_negative()
    {
        var refused = Assert.Throws<InvalidDossierException>(() => Talk(Reject("southland", In(MembershipRule.Barred, "pact"))).Findings());

        Assert.Equal("PT1805", Assert.Single(refused.Problems).Code);
    }
}
