using Xunit;
using static PeaceTerms.Tests.June2025;

namespace PeaceTerms.Tests;

/// <summary>What the talks of June 2025 must show, by the places in the sources: options, conditions, ceasefires and membership.</summary>
public sealed class RealCases2025
{
    private const string Russian = "ru-memorandum-2025-06-02";
    private const string Ukrainian = "ua-memorandum-2025-06-02";
    private const string London = "ua-eu-london-2025-04-23";
    private const string Withdrawal = "withdrawal";
    private const string Bans = "package of bans";
    private const string Readiness = "seed-press-2026-01-04/nato-trade-off";
    private const string WhatItTakes = "seed-press-2026-01-04/nato-trade-off-guarantees";

    [Fact]
    public void A_reported_readiness_to_drop_membership_does_not_stand_beside_the_partys_own_word()
    {
        var finding = Assert.Single(Latest.Meetings("membership"), one => one.Issue.Key[0].Id == "nato");

        Assert.Equal((Verdict.Conflict, Certainty.Definite), (finding.Verdict, finding.Certainty));
        var ukraine = finding.Sides.Single(side => side.Label == "Ukraine");
        Assert.Equal([($"{Ukrainian}, I, NATO", "open")], ukraine.Statements.Select(used => ($"{used.Source}", used.Says)));
        Assert.Equal([(Readiness, SetAsideReason.WeakerVoice)], ukraine.SetAside.Select(used => ($"{used.Id}", used.SetAside!.Value)));
    }

    [Fact]
    public void Taken_alone_the_readiness_meets_the_bar_if_the_guarantees_that_it_names_are_given()
    {
        var finding = Assert.Single(All.Meetings("membership").Between("ru-conditions-2024-06-14, NATO", "seed-press-2026-01-04, NATO trade-off"));

        Assert.Equal((Verdict.Undetermined, true), (finding.Verdict, finding.Reasons.Contains(UndeterminedReason.Condition)));
        Assert.Contains($"if what {WhatItTakes} asks is granted", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Said_by_the_party_itself_beside_its_wish_the_readiness_leaves_a_conditional_conflict()
    {
        var findings = Only(one => one.IsOf("seed-press-2026-01-04") ? one with { AttributedBy = null, Date = new DateOnly(2025, 6, 2) } : one);

        var finding = Assert.Single(findings.Meetings("membership"), one => one.Issue.Key[0].Id == "nato");
        Assert.Equal((Verdict.Conflict, Certainty.Conditional, FindingSeverity.Notice), (finding.Verdict, finding.Certainty, finding.Severity));
        Assert.Equal([WhatItTakes], finding.Conditions.SelectMany(one => one.States).Select(state => $"{state.Statement}"));
        Assert.Contains($"it holds if what {WhatItTakes} asks is not granted", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_on_alliances_does_not_bar_the_European_Union()
    {
        var onTheUnion = Latest.Concat(All).Where(finding => finding.Issue.Key.Any(role => role.Id == "european-union")).ToList();

        Assert.Contains(onTheUnion, finding => finding.Issue.Topic.ToString() == "membership");
        Assert.DoesNotContain(onTheUnion, finding => finding.Verdict == Verdict.Conflict || finding.Sides.Any(side => side.Parties.Contains(PartyId.Parse("russia"))));
    }

    [Fact]
    public void Each_option_of_the_memorandum_clashes_by_itself_so_that_the_conflicts_are_definite()
    {
        var findings = PartTwo(_ => true).Where(one => one.Verdict == Verdict.Conflict).ToList();

        Assert.Equal([Bans, Withdrawal], findings.SelectMany(OptionsTaken).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal(Certainty.Definite, finding.Certainty));
        Assert.All(findings, finding => Assert.All(finding.Options, one => Assert.True(one.Clashes)));
    }

    [Fact]
    public void Without_the_wish_for_friendly_troops_the_package_is_room_and_the_withdrawal_clashes_under_its_option()
    {
        var finding = Assert.Single(PartTwo(one => $"{one.Id}" != $"{Ukrainian}/i-foreign-troops").Meetings("presence-permitted"), one => one.Verdict == Verdict.Conflict);

        Assert.Equal((Certainty.UnderOption, FindingSeverity.Notice), (finding.Certainty, finding.Severity));
        Assert.Equal([Withdrawal], OptionsTaken(finding));
        Assert.Equal([(Bans, false), (Withdrawal, true)], finding.Options.Select(one => (one.Option.Option.Name, one.Clashes)));
        Assert.Contains($"ceasefire: {Bans} does not clash", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_wish_to_deploy_its_own_forces_or_to_cease_fire_at_once_the_withdrawal_is_room_and_the_package_clashes_under_its_option()
    {
        var finding = Assert.Single(PartTwo(one => $"{one.Id}" is not (Ukrainian + "/i-forces-deployment" or Ukrainian + "/i-ceasefire")), one => one.Verdict == Verdict.Conflict);

        Assert.Equal([Bans], OptionsTaken(finding));
        Assert.Equal(Certainty.UnderOption, finding.Certainty);
        Assert.Contains($"ceasefire: {Withdrawal} does not clash", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_withdrawal_from_all_five_regions_clashes_whatever_the_option_and_is_said_once()
    {
        var finding = Assert.Single(Latest.Between($"{Russian}, I.1", $"{Ukrainian}, I, forces").Meetings("presence-permitted"), one => one.Sides.All(side => side.Options.Count == 0));

        Assert.Equal((Verdict.Conflict, Certainty.Definite), (finding.Verdict, finding.Certainty));
        Assert.Contains("Crimea", finding.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ceasefire_that_each_wants_on_its_own_terms_is_not_called_agreed()
    {
        var findings = Latest.Where(one => one.Issue.Topic.ToString() is "ceasefire" or "ceasefire-length" && one.Sides.Count == 2)
            .Where(one => one.Sides.Any(side => side.Parties.Contains(PartyId.Parse("russia")))).ToList();

        Assert.Equal(["ceasefire", "ceasefire-length"], findings.Select(one => $"{one.Issue.Topic}").Distinct());
        Assert.All(findings, finding => Assert.Equal((Verdict.Undetermined, true), (finding.Verdict, finding.Reasons.Contains(UndeterminedReason.Condition))));
    }

    [Fact]
    public void Claims_waived_and_assets_held_for_reparations_are_related_and_prove_nothing()
    {
        var findings = Latest.Between($"{Russian}, I.10", $"{Ukrainian}, I, assets").ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.NotNull(finding.RelatedIssue));
        Assert.All(findings, finding => Assert.Equal([UndeterminedReason.Related], finding.Reasons));
    }

    [Theory]
    [InlineData("kc-015", Russian + ", III, 30-day ceasefire", Ukrainian + ", ceasefire term", "ceasefire-length", Verdict.Undetermined)]
    [InlineData("kc-019", Russian + ", I.1", Ukrainian + ", I, territory", "recognition", Verdict.Conflict)]
    [InlineData("kc-031", Russian + ", I.5, caps", Ukrainian + ", I, forces", "ceiling", Verdict.Conflict)]
    [InlineData("kc-034", Russian + ", I.2, alliances", Ukrainian + ", I, neutrality", "neutral", Verdict.Conflict)]
    [InlineData("kc-037", Russian + ", I.2, foreign presence", Ukrainian + ", I, foreign troops", "presence-permitted", Verdict.Conflict)]
    [InlineData("kc-040", Russian + ", II, option 2: third-country presence", London + ", foreign forces", "presence-permitted", Verdict.Conflict)]
    [InlineData("kc-045", Russian + ", I.10", Ukrainian + ", I, assets", "asset-use", Verdict.Undetermined)]
    public void Every_answer_of_the_key_that_is_not_about_order_or_monitors_is_found_statement_by_statement(string answer, string one, string other, string topic, Verdict verdict)
    {
        var met = All.On(topic).Between(one, other).ToList();
        var verdicts = met.Where(finding => finding.RelatedIssue is null || met.TrueForAll(near => near.RelatedIssue is not null)).Select(finding => finding.Verdict).Distinct().ToList();

        Assert.True(verdicts is [{ } only] && only == verdict, $"{answer}: {string.Join(", ", verdicts)}");
    }

    [Fact]
    public void A_clash_with_an_optional_statement_taken_alone_stays_under_its_option()
    {
        var finding = Assert.Single(All.Between($"{Russian}, II, option 2: third-country presence", $"{London}, foreign forces"));

        Assert.Equal((Certainty.UnderOption, FindingSeverity.Notice), (finding.Certainty, finding.Severity));
        Assert.Equal([Bans], OptionsTaken(finding));
    }

    [Fact]
    public void Every_conflict_on_the_dossier_is_one_that_was_read_and_found_just() =>
        Assert.Equal(
            [
                "ceiling european-partners+ukraine~russia",
                "membership russia~ukraine",
                "neutral russia~ukraine",
                "presence-permitted european-partners+ukraine~russia",
                "presence-permitted russia~ukraine",
                "recognition russia~ukraine",
            ],
            Latest.Where(one => one.Verdict == Verdict.Conflict && one.Issue.Topic.ToString() is not ("must-wait" or "monitor"))
                .Select(one => $"{one.Issue.Topic} {string.Join("~", one.Sides.Select(side => string.Join("+", side.Parties)))}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Nobody_contradicts_itself() => Assert.DoesNotContain(Latest.Concat(All), finding => finding.Kind == FindingKind.SelfContradiction);

    [Fact]
    public void Every_statement_keeps_its_document_and_place() =>
        Assert.All(Talks.Statements, statement => Assert.True(statement.Source?.Locator is { Length: > 0 } && $"{statement.Id}".StartsWith($"{statement.Source.Document}/", StringComparison.Ordinal)));

    [Fact]
    public void The_dossier_has_no_problems() => Assert.Empty(DossierValidation.Check(Talks));

    /// <summary>Part II of the Russian memorandum alone, with its options, against what is kept of the Ukrainian one.</summary>
    private static IReadOnlyList<Finding> PartTwo(Func<Statement, bool> kept) => Only(one =>
        !kept(one) || (one.IsOf(Russian) && one.Option is null) || !(one.IsOf(Russian) || one.IsOf(Ukrainian)) ? null : one);

    private static IEnumerable<string> OptionsTaken(Finding finding) => finding.Sides.SelectMany(side => side.Options).Select(option => option.Option.Name);
}
