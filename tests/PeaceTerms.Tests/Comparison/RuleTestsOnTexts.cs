using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules T2, T4, P4 and M8: packages, words on texts, signed agreements and shifts.</summary>
public class RuleTestsOnTexts
{
    private static readonly ForeignPresence Barred = Forces(PresenceRule.Barred, "eastland");
    private static readonly ForeignPresence Permitted = Forces(PresenceRule.Permitted, "eastland");
    private static readonly SecurityGuarantee FifteenYears = Guarantee(Years(15));

    private static Draft Text(DraftStatus? status, string[] proposers, params Term[] terms) => new()
    {
        Id = D("text"),
        Title = "The text",
        Date = Monday,
        Status = status,
        Proposers = [.. proposers.Select(P)],
        Provisions = [.. terms.Select((term, place) => new Provision { Id = S($"text/{place + 1}"), Locator = $"{place + 1}", Term = term })],
    };

    private static Endorsement Word(string by, EndorsementKind kind, int day = 1, params string[] provisions) =>
        new() { Id = S("word"), By = P(by), Text = D("text"), Kind = kind, Date = Monday.AddDays(day), Provisions = [.. provisions.Select(S)] };

    private static Dossier With(Dossier talk, Draft text, params Endorsement[] words) => talk with { Drafts = [text], Endorsements = words };

    [Fact]
    public void T2_A_package_refused_rules_out_none_of_its_asks()
    {
        var talk = Talk(Demand("southland", Guarantee(Years(5))), Reject("eastland", FifteenYears));
        talk.Met("guarantee-given").IsUndetermined(UndeterminedReason.Package);
        Assert.DoesNotContain(talk.Findings(), finding => finding.Kind == FindingKind.Package);
    }

    [Fact]
    public void T2_A_package_meets_a_side_whose_demands_include_all_of_it()
    {
        var finding = Assert.Single(Talk(Demand("southland", FifteenYears), Reject("eastland", FifteenYears)).Findings(), finding => finding.Kind == FindingKind.Package);
        finding.Is(Verdict.Conflict);
        Assert.Equal([P("eastland")], finding.Sides[0].Parties);
        Assert.Equal(["guarantee-given", "guarantee-length"], finding.Proof.Select(one => one.Issue!.Topic.ToString()));
        Assert.Contains("package", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Firmness.RedLine, Firmness.RedLine, FindingSeverity.Blocking)]
    [InlineData(Firmness.RedLine, Firmness.Firm, FindingSeverity.Serious)]
    [InlineData(Firmness.Firm, Firmness.RedLine, FindingSeverity.Serious)]
    public void T2_Only_red_lines_of_both_make_a_package_blocking(Firmness demanded, Firmness refused, FindingSeverity severity)
    {
        var talk = Talk(Demand("southland", FifteenYears) with { Firmness = demanded }, Reject("eastland", FifteenYears) with { Firmness = refused });
        var finding = Assert.Single(talk.Findings(), finding => finding.Kind == FindingKind.Package);
        Assert.Equal(severity, finding.Severity);
        Assert.EndsWith("|eastland~southland:s2|", finding.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void T2_Demands_that_leave_room_beside_the_package_do_not_meet_it()
    {
        // Who demands only a guarantee could have one of another length.
        Assert.DoesNotContain(Talk(Demand("southland", Guarantee()), Reject("eastland", FifteenYears)).Findings(), finding => finding.Kind == FindingKind.Package);
    }

    [Fact]
    public void T2_A_package_that_its_speaker_has_since_taken_up_is_refused_no_more()
    {
        var talk = Talk(Demand("southland", FifteenYears), Reject("eastland", FifteenYears), Offer("eastland", FifteenYears, day: 3));
        Assert.DoesNotContain(talk.Findings(), finding => finding.Kind == FindingKind.Package);
    }

    [Fact]
    public void T4_Accepting_a_text_adds_its_provisions_to_what_is_acceptable()
    {
        var text = Text(null, ["northland"], Barred, Ceiling(600_000));
        With(Talk(Demand("southland", Permitted)), text).Met("presence-permitted").Is(Verdict.Conflict);
        var accepted = With(Talk(Demand("southland", Permitted)), text, Word("southland", EndorsementKind.Accepts));
        accepted.Met("presence-permitted").Is(Verdict.Bridgeable);
        accepted.Met("ceiling").Is(Verdict.Bridgeable);
    }

    [Fact]
    public void T4_Accepting_a_part_adds_only_what_is_named()
    {
        var talk = With(Talk(Demand("southland", Permitted), Demand("southland", Ceiling(800_000))), Text(null, ["northland"], Barred, Ceiling(600_000)), Word("southland", EndorsementKind.InPart, 1, "text/2"));
        talk.Met("presence-permitted").Is(Verdict.Conflict);
        talk.Met("ceiling").Is(Verdict.Bridgeable);
    }

    [Fact]
    public void T4_A_text_taken_as_a_basis_widens_what_is_possible_and_makes_nothing_sure()
    {
        var finding = With(Talk(Demand("southland", Permitted)), Text(null, ["northland"], Barred), Word("southland", EndorsementKind.AsBasis)).Met("presence-permitted");
        finding.IsUndetermined(UndeterminedReason.AsBasis);
        Assert.Equal("permitted", finding.Sides[1].Acceptable!.Sure.ToString());
    }

    [Fact]
    public void T4_A_basis_on_which_the_party_has_not_spoken_leaves_everything_possible()
    {
        var finding = With(Talk(), Text(null, ["northland"], Barred), Word("southland", EndorsementKind.AsBasis)).Met("presence-permitted");
        finding.IsUndetermined(UndeterminedReason.AsBasis);
        Assert.Equal("barred or permitted", finding.Sides[1].Acceptable!.Possible.ToString());
        Assert.True(finding.Sides[1].Acceptable!.Sure.IsEmpty);
    }

    [Fact]
    public void T4_A_later_firm_demand_ends_what_a_basis_left_open()
    {
        With(Talk(Demand("southland", Permitted, day: 5)), Text(null, ["northland"], Barred), Word("southland", EndorsementKind.AsBasis, 1)).Met("presence-permitted").Is(Verdict.Conflict);
    }

    [Fact]
    public void T4_Rejecting_a_text_is_a_package_of_all_its_provisions()
    {
        var talk = With(Talk(), Text(null, ["northland"], Barred, Ceiling(600_000)), Word("southland", EndorsementKind.Rejects));
        talk.Met("presence-permitted").IsUndetermined(UndeterminedReason.Package);
        Assert.Equal(2, Assert.Single(talk.Findings(), finding => finding.Kind == FindingKind.Package).Proof.Count);
    }

    [Fact]
    public void S3_Rejecting_each_provision_reaches_each()
    {
        With(Talk(), Text(null, ["northland"], Barred, Ceiling(600_000)), Word("southland", EndorsementKind.RejectsEach)).Met("presence-permitted").Is(Verdict.Conflict);
    }

    [Fact]
    public void T4_Who_has_accepted_a_text_that_binds_it_is_not_bound_without_consent()
    {
        var text = Text(null, ["northland"], Ceiling(600_000));
        Assert.Contains(With(Talk(), text).Findings(), finding => finding.Kind == FindingKind.Unconsented);
        Assert.DoesNotContain(With(Talk(), text, Word("southland", EndorsementKind.Accepts)).Findings(), finding => finding.Kind == FindingKind.Unconsented);
    }

    [Fact]
    public void P4_A_signed_agreement_is_not_superseded_and_the_departure_carries_the_verdict()
    {
        var talk = With(Talk(Demand("southland", Permitted, day: 30)), Text(DraftStatus.Signed, ["northland", "southland"], Barred));
        var departure = Assert.Single(talk.Findings(), finding => finding.Kind == FindingKind.DepartsFromAgreement);
        departure.Is(Verdict.Conflict);
        Assert.Equal(D("text"), departure.Sides.Single(side => side.Text is not null).Text);

        // What it signed still counts for it, so that its co-signatory finds room in it.
        Assert.DoesNotContain(talk.Meetings("presence-permitted"), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void P4_The_same_text_unsigned_is_superseded()
    {
        var talk = With(Talk(Demand("southland", Permitted, day: 30)), Text(DraftStatus.Adopted, ["northland", "southland"], Barred));
        Assert.DoesNotContain(talk.Findings(), finding => finding.Kind == FindingKind.DepartsFromAgreement);
        talk.Met("presence-permitted").Is(Verdict.Conflict);
    }

    [Fact]
    public void P4_Who_keeps_to_the_agreement_does_not_depart_from_it()
    {
        var talk = With(Talk(Demand("southland", Barred, day: 30)), Text(DraftStatus.Signed, ["northland", "southland"], Barred));
        Assert.DoesNotContain(talk.Findings(), finding => finding.Kind == FindingKind.DepartsFromAgreement);
    }

    [Fact]
    public void P4_Only_what_is_said_after_the_day_of_signing_departs_from_it()
    {
        Dossier On(int day) => With(Talk(Demand("southland", Permitted, day)), Text(DraftStatus.Signed, ["northland", "southland"], Barred));
        static IEnumerable<string> Departures(Dossier talk) => talk.Findings().Where(finding => finding.Kind == FindingKind.DepartsFromAgreement).Select(finding => finding.Key);
        Assert.Empty(Departures(On(0)));
        Assert.Equal(["departsFromAgreement|presence-permitted|area=valley;forces=eastland|southland~text:text|"], Departures(On(1)));
    }

    public static TheoryData<ShiftKind, Statement, Statement> Shifts => new()
    {
        { ShiftKind.Hardened, Demand("northland", Ceiling(600_000)), Demand("northland", Ceiling(500_000), day: 1) },
        { ShiftKind.Softened, Demand("northland", Ceiling(600_000)), Demand("northland", Ceiling(700_000), day: 1) },
        { ShiftKind.Softened, Demand("northland", Ceiling(600_000)), Accept("northland", Ceiling(700_000), day: 1) },
        { ShiftKind.Softened, Offer("eastland", Guarantee(Years(5))), Offer("eastland", Guarantee(Years(15)), day: 1) },
        { ShiftKind.Repeated, Demand("northland", Ceiling(600_000)), Demand("northland", Ceiling(600_000), day: 1) },
        { ShiftKind.Moved, Demand("northland", Land(new Control { By = P("northland") })), Demand("northland", Land(new Control { By = P("eastland") }), day: 1) },
        { ShiftKind.Vaguer, Demand("northland", Ceiling(600_000)), Demand("northland", Ceiling(new Unquantified { Phrase = "a low ceiling" }), day: 1) },
        { ShiftKind.Clearer, Demand("northland", Ceiling(new Unquantified { Phrase = "a low ceiling" })), Demand("northland", Ceiling(600_000), day: 1) },
        { ShiftKind.Dropped, Demand("northland", Ceiling(600_000)), Say("northland", Stance.Withdraws, Ceiling(600_000), day: 1) },
    };

    [Theory]
    [MemberData(nameof(Shifts))]
    public void M8_A_later_word_is_a_shift_in_the_direction_of_the_issue(ShiftKind kind, Statement earlier, Statement later)
    {
        var talk = Talk(earlier, later);
        var shift = Assert.Single(talk.Findings(new() { Statements = StatementSelection.All }), finding => finding.Kind == FindingKind.Shift && finding.Issue.Topic.ToString() is not "guarantee-given");
        Assert.Equal(kind, shift.Shift);
        Assert.Null(shift.Verdict);
        Assert.DoesNotContain(talk.Findings(), finding => finding.Kind == FindingKind.Shift);
    }

    [Fact]
    public void M8_A_word_after_a_withdrawal_reopens_the_issue()
    {
        var shifts = Talk(Demand("northland", Ceiling(600_000)), Say("northland", Stance.Withdraws, Ceiling(600_000), day: 1), Demand("northland", Ceiling(500_000), day: 2))
            .Findings(new() { Statements = StatementSelection.All }).Where(finding => finding.Kind == FindingKind.Shift).ToList();
        Assert.Equal([ShiftKind.Dropped, ShiftKind.Reopened], shifts.Select(shift => shift.Shift!.Value).Order());
    }

    private static List<ShiftKind> AllShifts(Dossier talk) => [.. talk.Findings(new() { Statements = StatementSelection.All }).Where(finding => finding.Kind == FindingKind.Shift).Select(finding => finding.Shift!.Value)];

    [Fact]
    public void M8_What_is_taken_back_twice_is_dropped_once()
    {
        Statement Back(int day) => Say("northland", Stance.Withdraws, Ceiling(600_000), day);
        Assert.Equal([ShiftKind.Dropped], AllShifts(Talk(Demand("northland", Ceiling(600_000)), Back(1), Back(2))));
    }

    [Fact]
    public void M8_What_was_signed_is_reopened_however_often_it_was_before_and_not_by_what_is_signed_anew()
    {
        var text = Text(DraftStatus.Signed, ["northland", "southland"], Ceiling(600_000));
        Dossier Since(params Statement[] said) => With(Talk(said), text);
        Assert.Equal([ShiftKind.Reopened, ShiftKind.Reopened], AllShifts(Since(Demand("northland", Ceiling(500_000), day: 1), Demand("northland", Ceiling(400_000), day: 2))));

        var anew = text with { Id = D("anew"), Date = Monday.AddDays(1), Provisions = [text.Provisions[0] with { Id = S("anew/1"), Term = Ceiling(500_000) }] };
        Assert.DoesNotContain(ShiftKind.Reopened, AllShifts(Since(Demand("northland", Ceiling(500_000), day: 1)) with { Drafts = [text, anew] }));
    }

    [Fact]
    public void M8_A_vaguer_word_is_told_whatever_else_was_set_aside_and_a_denied_one_is_not()
    {
        static Statement Vague(int day) => Demand("northland", Ceiling(new Unquantified { Phrase = "a low ceiling" }), day);
        var (first, second) = (Demand("northland", Ceiling(600_000)), Demand("northland", Ceiling(500_000), day: 1));
        Assert.Equal([ShiftKind.Hardened, ShiftKind.Vaguer], AllShifts(Talk(first, second, Vague(2))));
        Assert.Equal([ShiftKind.Vaguer], AllShifts(Talk(first, Vague(1) with { AttributedBy = "a newspaper" })));
        Assert.Empty(AllShifts(Talk(first, Vague(1) with { Denied = true })));
        Assert.Empty(AllShifts(Talk(first, Vague(1), Vague(1) with { Denied = true })));
        Assert.Empty(AllShifts(Talk(first, second with { AttributedBy = "a newspaper" })));
    }

    [Fact]
    public void M8_A_demand_against_what_was_signed_reopens_it()
    {
        var talk = With(Talk(Demand("southland", Permitted, day: 30)), Text(DraftStatus.Signed, ["northland", "southland"], Barred));
        Assert.Equal(ShiftKind.Reopened, Assert.Single(talk.Findings(new() { Statements = StatementSelection.All }), finding => finding.Kind == FindingKind.Shift).Shift);
    }
}
