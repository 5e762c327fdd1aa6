using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Two real drafts against what the parties had said by then. Every finding goes through the checker.</summary>
public sealed class CheckCorpusTests
{
    private static readonly Lazy<DraftCheck> November = new(() => Check("us-28-point-2025-11",
        "ru-memorandum-2025-06-02", "ru-istanbul-demands-2025-05-16", "ua-memorandum-2025-06-02", "ua-eu-london-2025-04-23", "eu-24-point-2025-11", "e3-counter-2025-11-23", "ua-redlines-unsc-2025-11"));

    private static readonly Lazy<DraftCheck> December = new(() => Check("ua-us-20-point-2025-12-23", "ru-memorandum-2025-06-02", "ru-conditions-2024-06-14", "ru-position-2025-12-29"));

    private static readonly Lazy<DraftCheck> January = new(() => January2026.Talks.Drafts.Single(draft => draft.Id == D("ua-us-20-point-2025-12-23")) is var draft
        ? (January2026.Talks with { Drafts = [.. January2026.Talks.Drafts.Where(one => one != draft)] }).Check(draft) : null!);

    [Theory]
    [InlineData("point 6", "ceiling", "limits")]
    [InlineData("point 21(a)", "recognition", "recognition")]
    public void The_red_lines_of_Ukraine_at_the_Security_Council_are_crossed(string place, string topic, string line)
    {
        var mark = Assert.Single(Of(November.Value, place, "ukraine", topic), mark => mark.Outcome == CheckOutcome.CrossesRedLine);

        Assert.Equal((Certainty.Definite, FindingSeverity.Blocking), (mark.Finding.Certainty, mark.Severity));
        Assert.Contains(mark.Finding.Sides[1].Statements, use => use.Firmness == Firmness.RedLine && $"{use.Source!.Document}" == "ua-redlines-unsc-2025-11" && use.Source.Locator == line);
    }

    [Fact]
    public void No_other_red_line_is_crossed() =>
        Assert.Equal(2, November.Value.Marks.Count(mark => mark.Outcome == CheckOutcome.CrossesRedLine));

    [Theory]
    [InlineData("point 6", "european-partners", "ceiling", CheckOutcome.CrossesPosition)]
    [InlineData("point 6", "e3", "ceiling", CheckOutcome.CrossesPosition)]
    [InlineData("point 6", "russia", "ceiling", CheckOutcome.Undetermined)]
    [InlineData("point 7, Ukraine", "ukraine", "membership", CheckOutcome.CrossesPosition)]
    [InlineData("point 7, Ukraine", "russia", "membership", CheckOutcome.Satisfied)]
    [InlineData("point 8", "russia", "presence-permitted", CheckOutcome.Satisfied)]
    [InlineData("point 8", "ukraine", "presence-permitted", CheckOutcome.Undetermined)]
    [InlineData("point 14, Russian assets", "e3", "asset-use", CheckOutcome.CrossesPosition)]
    [InlineData("point 26", "e3", "amnesty", CheckOutcome.CrossesPosition)]
    [InlineData("point 28", "ukraine", "must-wait", CheckOutcome.CrossesPosition)]
    [InlineData("point 28", "european-partners", "must-wait", CheckOutcome.CrossesPosition)]
    public void The_28_points_meet_the_parties(string place, string party, string topic, CheckOutcome outcome) =>
        Assert.All(Of(November.Value, place, party, topic).DefaultIfEmpty(null!), mark => Assert.Equal(outcome, mark?.Outcome));

    [Fact]
    public void The_ceiling_of_600_000_lies_200_000_under_the_counter_proposal() =>
        Assert.Equal(200_000, Assert.Single(Of(November.Value, "point 6", "e3", "ceiling")).Finding.Gap!.Amount);

    [Theory]
    [InlineData("nato-members", "presence-permitted", Consent.Silent)]
    [InlineData("nato-members", "membership", Consent.Silent)]
    [InlineData("nato-members", "enlargement", Consent.Silent)]
    [InlineData("european-states", "non-aggression", Consent.Silent)]
    [InlineData("european-union", "reconstruction", Consent.Silent)]
    [InlineData("ukraine", "ceiling", Consent.Objects)]
    [InlineData("ukraine", "membership", Consent.Objects)]
    public void The_28_points_bind_those_who_never_agreed(string party, string topic, Consent consent) =>
        Assert.Contains(November.Value.Unconsented, one => one.Party == P(party) && one.Issue.Topic == TopicOf(topic) && one.Consent == consent);

    [Fact]
    public void The_proposer_is_bound_by_its_own_text() => Assert.DoesNotContain(November.Value.Unconsented, one => one.Party == P("united-states"));

    [Theory]
    [InlineData("russia", "sanctions-lifted")]
    [InlineData("russia", "neutral")]
    [InlineData("russia", "arms-supply")]
    [InlineData("ukraine", "membership-pursued")]
    [InlineData("ukraine", "ceasefire-length")]
    [InlineData("european-partners", "monitor")]
    public void The_28_points_leave_out_what_was_demanded(string party, string topic) =>
        Assert.Contains(November.Value.LeftOut, one => one.Party == P(party) && one.Issue.Topic == TopicOf(topic) && !one.IsPartlySpokenTo);

    [Fact]
    public void The_28_points_do_not_contradict_themselves() => Assert.Empty(November.Value.Contradictions);

    [Fact]
    public void What_an_open_list_does_not_name_is_not_demanded() =>
        Assert.DoesNotContain(November.Value.LeftOut, one => one.Party == P("russia") && one.Issue.Topic == TopicOf("monitor") && one.Issue.Key.Any(role => role.Id == "united-states"));

    [Fact]
    public void The_20_points_cross_what_Russia_said_of_Donetsk()
    {
        var crossed = January.Value.Marks.Where(mark => mark.Party == P("russia") && mark.Outcome == CheckOutcome.CrossesPosition).Select(mark => (Topic: $"{mark.Finding.Issue.Topic}", Area: $"{mark.Finding.Overlap.Scope["area"]}")).ToList();

        Assert.Contains(("presence-permitted", "area=donetsk-oblast[held-by ukraine at line-of-deployment]"), crossed);
        Assert.Contains(("pull-back", "area=donetsk-oblast[held-by ukraine at line-of-deployment]"), crossed);
    }

    [Fact]
    public void The_size_of_the_army_is_undetermined_since_Russia_names_no_figure()
    {
        var mark = January.Value.Mark("russia", "ceiling");

        Assert.Equal(CheckOutcome.Undetermined, mark.Outcome);
        Assert.Contains(UndeterminedReason.Vague, mark.Finding.Reasons);
        Assert.True(January.Value.LeftOut.Single(one => one.Party == P("russia") && one.Issue.Topic == TopicOf("ceiling")).IsPartlySpokenTo);
    }

    [Fact]
    public void Of_foreign_forces_the_20_points_say_nothing_that_crosses_what_Russia_bars()
    {
        Assert.All([January.Value, December.Value], check =>
        {
            Assert.DoesNotContain(check.Marks, mark => mark.Party == P("russia") && mark.Outcome <= CheckOutcome.CrossesPosition && mark.Finding.Issue.Topic == TopicOf("presence-permitted") && $"{mark.Finding.Overlap.Scope["forces"]}" != "forces=ukraine");
            Assert.Contains(check.LeftOut, one => one.Party == P("russia") && one.Issue.Topic == TopicOf("presence-permitted") && $"{one.Scope["forces"]}" == "forces=nato-members");
        });
    }

    [Fact]
    public void A_ceasefire_at_once_crosses_what_Russia_makes_it_wait_for() =>
        Assert.Contains(Of(December.Value, "point 20", "russia", "must-wait"), mark => mark.Outcome == CheckOutcome.CrossesPosition && mark.Finding.Certainty == Certainty.Definite);

    private static DraftCheck Check(string draft, params string[] others)
    {
        var joined = DossierFiles.Join([.. others.Prepend(draft).Select(id => new DossierText(id, File.ReadAllBytes(CorpusWalkTests.FileOf(id))))]).Dossier;
        return (joined with { Drafts = [.. joined.Drafts.Where(one => one.Id != D(draft))] }).Check(joined.Drafts.Single(one => one.Id == D(draft)));
    }

    private static IEnumerable<ProvisionMark> Of(DraftCheck check, string place, string party, string topic) => check.Provisions.Where(one => one.Locator == place)
        .SelectMany(one => one.Marks).DistinctBy(mark => mark.Key).Where(mark => mark.Party == P(party) && mark.Finding.RelatedIssue is null && mark.Finding.Issue.Topic == TopicOf(topic));
}
