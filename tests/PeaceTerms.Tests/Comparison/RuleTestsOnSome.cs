using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules S3, P1 and P3: what one says of some beside what it says of all, earlier, later, in other places and by reports.</summary>
public class RuleTestsOnSome
{
    private static readonly Statement Library = For(Demand("southland", Term(["library"])), "eastland", "westland");

    private static Statement Some(params string[] users) => For(OfSome(In("northland", ["hall"])), users);

    private static Statement All(Stance stance, string room, int day, params string[] users) => users.Length == 0 ? Say("northland", stance, Term([room]), day) : For(Say("northland", stance, Term([room]), day), users);

    private static Statement Later(Statement statement, int day = 1) => statement with { Date = Monday.AddDays(day) };

    private static Statement Reported(Statement statement) => statement with { AttributedBy = "a newspaper" };

    private static Statement If(Statement statement, bool? fails = null) => statement with { Conditions = [new EventCondition { Event = E("launch"), Fails = fails }] };

    /// <summary>What southland, which wants the library for all, meets of what northland says of some.</summary>
    private static Finding? Met(params Statement[] said) => Hosts.With([Library, .. said]).Findings()
        .SingleOrDefault(finding => finding.Kind == FindingKind.Meeting && finding.Sides.Any(side => side.Quantifier == Quantifier.Some));

    private static string Except(Finding? finding) => string.Join(" ", finding!.Overlap.Except);

    private static Side Northland(Finding? finding) => finding!.Sides.Single(side => side.Parties[0] == P("northland"));

    [Fact]
    public void S3_what_is_asked_of_some_clashes_where_it_surely_lies_inside()
    {
        Met(Some("eastland"))!.Is(Verdict.Conflict);
        Met(Some("eastland", "westland"))!.Is(Verdict.Conflict);
        Met(OfSome(In("northland", ["hall"])))!.IsUndetermined(UndeterminedReason.Scope);
    }

    [Fact]
    public void P1_a_later_word_on_all_takes_the_place_of_an_earlier_one_on_some()
    {
        Assert.Null(Met(Some("eastland"), All(Stance.Demands, "tower", 1)));
        Assert.Null(Met(Some("eastland"), All(Stance.Demands, "tower", 1, "eastland")));
        Assert.Null(Met(Some("eastland"), Later(Some("eastland")), All(Stance.Demands, "tower", 2)));
        Met(Some("eastland"), Later(All(Stance.Demands, "tower", 0, "southland")))!.Is(Verdict.Conflict);
    }

    [Fact]
    public void P1_what_is_said_of_all_before_or_on_the_same_day_does_not()
    {
        Assert.Equal("hall", $"{Northland(Met(All(Stance.Demands, "tower", 0), Later(Some("eastland")))).Acceptable!.Possible}");
        var both = Met(Some("eastland"), All(Stance.Demands, "tower", 0));
        both!.Is(Verdict.Undetermined, UndeterminedReason.Scope);
        Assert.Equal("hall", $"{Northland(both).Acceptable!.Possible}");
    }

    [Fact]
    public void P1_a_later_word_on_all_that_is_denied_conditional_or_the_same_does_not()
    {
        Met(Some("eastland"), All(Stance.Demands, "tower", 1) with { Denied = true })!.Is(Verdict.Undetermined, UndeterminedReason.Scope);
        Assert.NotNull(Met(Some("eastland"), If(All(Stance.Demands, "tower", 1))));
        Met(Some("eastland"), All(Stance.Demands, "hall", 1))!.Is(Verdict.Conflict);
        var either = For(OfSome(In("northland", ["tower"])), "eastland") with { Source = new() { Document = D("note-2") } };
        Assert.Equal("hall or tower", $"{Northland(Met(Some("eastland") with { Source = new() { Document = D("note-1") } }, either, All(Stance.Demands, "hall", 1))).Acceptable!.Possible}");
    }

    [Fact]
    public void P1_a_later_word_on_a_part_is_left_out_of_what_is_asked_of_some()
    {
        var finding = Met(Some("eastland", "westland"), All(Stance.Demands, "tower", 1, "eastland"));
        finding!.Is(Verdict.Conflict);
        Assert.Equal("users=eastland", Except(finding));
        Assert.Equal("", Except(Met(Some("eastland", "westland"), All(Stance.Demands, "tower", 1, "southland"))));
        Assert.Equal("", Except(Met(All(Stance.Demands, "tower", 0, "eastland"), Later(Some("eastland", "westland")))));
        Assert.Equal("", Except(Met(Some("eastland", "westland"), All(Stance.Demands, "hall", 1, "eastland"))));
        Assert.Equal("users=eastland", Except(Met(If(All(Stance.Demands, "tower", 0, "eastland")), Later(Some("eastland", "westland")))));
    }

    [Fact]
    public void P1_a_refusal_for_all_takes_away_what_was_asked_of_some_and_one_for_a_part_is_left_out()
    {
        var either = For(OfSome(In("northland", ["hall", "tower"])), "eastland", "westland");
        var narrowed = Met(either, All(Stance.Rejects, "tower", 1));
        narrowed!.Is(Verdict.Conflict);
        Assert.Equal(("hall", ""), ($"{Northland(narrowed).Acceptable!.Possible}", Except(narrowed)));

        var apart = Met(either, All(Stance.Rejects, "hall", 1, "westland"));
        apart!.Is(Verdict.Conflict);
        Assert.Equal(("hall or tower", "users=westland"), ($"{Northland(apart).Acceptable!.Possible}", Except(apart)));

        Assert.Null(Met(either, Say("northland", Stance.Withdraws, Term(["hall"]), 1)));
        Assert.Null(Met(All(Stance.Rejects, "tower", 0)));
    }

    [Fact]
    public void P3_the_partys_own_word_on_all_stands_before_a_report_on_some_whatever_the_dates()
    {
        var report = Later(Reported(Some("eastland", "westland")));
        Met(report)!.Is(Verdict.Conflict);
        Assert.Null(Met(report, All(Stance.Demands, "tower", 0, "westland")));
        Met(report, All(Stance.Demands, "tower", 0, "southland"))!.Is(Verdict.Conflict);
        Met(report, All(Stance.Demands, "hall", 0, "westland"))!.Is(Verdict.Conflict);
    }

    [Fact]
    public void P1_all_that_stands_of_some_must_be_earlier()
    {
        var taken = For(OfSome(Accept("northland", Term(["garden"]), 2)), "eastland");
        Assert.NotNull(Met(Some("eastland"), taken, All(Stance.Demands, "tower", 1)));
    }

    [Fact]
    public void M8_shifts_in_one_scope_are_told_of_all_before_those_of_some()
    {
        var shifts = Hosts.With(Some("eastland"), Later(For(OfSome(In("northland", ["tower"])), "eastland")), All(Stance.Demands, "library", 0, "eastland"), All(Stance.Demands, "garden", 1, "eastland"))
            .Findings(new() { Statements = StatementSelection.All }).Where(finding => finding.Kind == FindingKind.Shift);
        Assert.Equal([Quantifier.Every, Quantifier.Some], shifts.Select(finding => finding.Sides[0].Quantifier));
    }

    [Fact]
    public void P3_a_later_report_on_all_does_not_take_the_place_of_the_partys_own_word_on_some() =>
        Assert.Equal("hall", $"{Northland(Met(Some("eastland"), Reported(All(Stance.Demands, "tower", 1)))).Acceptable!.Possible}");

    /// <summary>What southland, which wants the library for all, meets of what northland says of all.</summary>
    private static Finding OfAll(params Statement[] said) => Assert.Single(
        Hosts.With([Library, .. said]).Findings(), finding => finding.Kind == FindingKind.Meeting && finding.Sides.All(side => side.Quantifier == Quantifier.Every));

    [Fact]
    public void P1_of_what_is_said_of_all_later_words_on_some_are_left_out()
    {
        var all = All(Stance.Demands, "tower", 0, "eastland", "westland");
        Assert.Equal("users=eastland", Except(OfAll(all, Later(Some("eastland")))));
        Assert.Equal("users=eastland", Except(OfAll(all, Some("eastland"))));
        Assert.Equal("", Except(OfAll(Later(all), Some("eastland"))));
        Assert.Equal("users=eastland", Except(OfAll(Later(all), If(Some("eastland")))));
        Assert.Equal("users=eastland", Except(OfAll(If(Later(all)), Some("eastland"))));
    }

    [Fact]
    public void P3_of_a_report_on_all_the_partys_own_earlier_word_on_some_is_left_out()
    {
        var report = Reported(All(Stance.Demands, "tower", 1, "eastland", "westland"));
        Assert.Equal("users=eastland", Except(OfAll(report, Some("eastland"))));
        Assert.Equal("", Except(OfAll(report, Reported(Some("eastland")))));
    }

    [Fact]
    public void P5_a_side_contradicts_itself_where_it_does_not_speak_apart()
    {
        Statement[] both = [Demand("northland", Term(["hall"])), Reject("northland", Term(["hall"]))];
        Assert.Contains(Hosts.With([.. both, Library]).Findings(), finding => finding.Kind == FindingKind.SelfContradiction);
        var apart = Hosts.With([.. both, Library, All(Stance.Demands, "tower", 0, "westland")]).Findings().Single(finding => finding.Kind == FindingKind.SelfContradiction);
        Assert.Equal(("any", "users=westland"), ($"{apart.Overlap.Scope}", Except(apart)));
    }
}
