using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule M10, by example.</summary>
public class DraftDiffTests
{
    private static Provision Point(int number, Term term, Stance? stance = null) => new() { Id = S("unnamed"), Locator = $"point {number}", Term = term, Stance = stance };

    private static DraftDiff Diff(Provision[] first, Provision[] second, params Statement[] said) => DraftDiffer.Diff(new TextPair(first, second, said).Dossier, D("first"), D("second"));

    private static DraftChange Only(Provision first, Provision second, params Statement[] said) => Assert.Single(Diff([first], [second], said).Changes);

    private static string Favour(DraftChange change) => $"{string.Join("+", change.InFavourOf.Select(party => party.Id))}|{string.Join("+", change.Against.Select(party => party.Id))}";

    [Fact]
    public void M10_A_figure_in_a_narrower_scope_answers_to_the_figure_in_the_wider()
    {
        var change = Only(Point(6, Ceiling(600_000)), Point(6, Ceiling(800_000) with { Circumstance = new Peacetime() }));

        Assert.Equal((ChangeKind.Changed, ChangeDirection.More, 200_000, "southland|northland"), (change.Kind, change.Direction, change.Gap!.Amount, Favour(change)));
        Assert.Equal(
            "Changed: ceiling (category: armed forces personnel; holder: southland): 600,000 persons (point 6) becomes ceiling (category: armed forces personnel; holder: southland; in peacetime): 800,000 persons (point 6), which is more by 200,000 persons; in favour of southland, against northland.",
            change.Sentence);
    }

    [Theory]
    [InlineData(30, null, 70, 70, ChangeDirection.More)]
    [InlineData(30, null, 50, null, ChangeDirection.More)]
    [InlineData(null, 50, null, 30, ChangeDirection.Less)]
    [InlineData(30, null, null, 20, ChangeDirection.Less)]
    [InlineData(10, 50, 20, 40, ChangeDirection.Narrower)]
    [InlineData(20, 40, 10, 50, ChangeDirection.Wider)]
    [InlineData(10, 30, 20, 40, ChangeDirection.More)]
    [InlineData(30, null, null, 50, ChangeDirection.Other)]
    public void M10_The_ends_that_both_name_tell_the_direction(int? atLeast, int? atMost, int? laterAtLeast, int? laterAtMost, ChangeDirection direction)
    {
        static Provision Range(int? least, int? most) => Point(1, Ceiling(new FigureRange { AtLeast = least, AtMost = most, Unit = "persons" }));

        Assert.Equal(direction, Only(Range(atLeast, atMost), Range(laterAtLeast, laterAtMost)).Direction);
    }

    [Fact]
    public void M10_What_only_one_text_says_is_read_against_the_default()
    {
        var anchor = Point(9, Land(new Autonomy()));
        var added = Assert.Single(Diff([anchor], [anchor, Point(1, Ceiling(5))]).Changes, change => change.IsOfSubstance);
        var dropped = Assert.Single(Diff([anchor, Point(1, Guarantee())], [anchor]).Changes, change => change.IsOfSubstance);

        Assert.Equal((ChangeKind.Added, ChangeDirection.Less, "no limit", "northland|southland"), (added.Kind, added.Direction, added.Default, Favour(added)));
        Assert.Equal((ChangeKind.Dropped, ChangeDirection.Less, "no", "|southland"), (dropped.Kind, dropped.Direction, dropped.Default, Favour(dropped)));
    }

    [Fact]
    public void M10_What_the_other_text_refuses_is_struck()
    {
        var change = Only(Point(3, Forces(PresenceRule.Permitted, "eastland")), Point(4, Forces(PresenceRule.Permitted, "eastland"), Stance.Rejects));

        Assert.Equal((ChangeKind.Dropped, "point 4"), (change.Kind, Assert.Single(change.StruckBy).Source!.Locator));
        Assert.StartsWith("Struck: presence of forces", change.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void M10_What_the_other_text_strikes_by_its_clause_is_struck()
    {
        var strike = new Provision { Id = S("unnamed"), Locator = "point 7", Term = new Clause { Clauses = [S("first/1")], Rule = ClauseRule.Struck } };
        var changes = Diff([Point(3, Ceiling(5))], [strike]).Changes;

        Assert.Equal("point 7", Assert.Single(Assert.Single(changes).StruckBy).Source!.Locator);
    }

    [Fact]
    public void M10_A_mutual_matter_favours_none_of_those_who_share_it()
    {
        var anchor = Point(9, Land(new Autonomy()));
        Measure Release(params string[] actors) => new() { Topic = TopicOf("prisoner-release"), Actors = [.. actors.Select(P)] };

        Assert.Equal("|", Favour(Assert.Single(Diff([anchor, Point(1, Release("northland", "southland"))], [anchor]).Changes, change => change.IsOfSubstance)));
        Assert.Equal("northland|", Favour(Assert.Single(Diff([anchor, Point(1, Release("northland"))], [anchor]).Changes, change => change.IsOfSubstance)));
    }

    [Fact]
    public void M10_A_partys_own_position_counts_before_its_role()
    {
        // Southland holds the forces and would by its role rather have more, but has asked for no more than 500,000.
        var change = Only(Point(1, Ceiling(800_000)), Point(1, Ceiling(400_000)), Demand("southland", Ceiling(new FigureRange { AtMost = 500_000, Unit = "persons" })) with { Firmness = Firmness.RedLine });
        var effect = Assert.Single(change.Effects);

        Assert.Equal((CheckOutcome.CrossesRedLine, CheckOutcome.Satisfied, true), (effect.Before, effect.After, effect.CrossesRedLineNoMore));
        Assert.Equal("northland+southland|", Favour(change));
        Assert.EndsWith("; no longer crosses a red line of southland.", change.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void M10_A_change_of_conditions_or_force_alone_is_a_change()
    {
        var plain = Point(1, Ceiling(5));

        Assert.Equal([ChangedPart.Condition], Only(plain, plain with { Conditions = [new EventCondition { Event = E("launch") }] }).Parts);
        Assert.Equal([ChangedPart.Force], Only(plain, plain with { Term = plain.Term with { Force = ForceOfWords.Expectation } }).Parts);
    }

    [Fact]
    public void M10_Things_apart_do_not_answer_to_each_other()
    {
        var changes = Diff([Point(8, Forces(PresenceRule.Barred, "eastland"))], [Point(8, Forces(PresenceRule.Barred, "westland") with { Areas = [Area.Whole(T("upper-valley"))] })]).Changes;

        Assert.Equal([ChangeKind.Dropped, ChangeKind.Added], changes.Select(change => change.Kind).OrderDescending());
    }

    [Fact]
    public void Severities_can_be_given_by_the_caller_and_topics_left_out()
    {
        var dossier = new TextPair([Point(1, Ceiling(5))], [Point(1, Ceiling(6))], []).Dossier;

        Assert.Equal(FindingSeverity.Blocking, Assert.Single(DraftDiffer.Diff(dossier, D("first"), D("second"), new DiffOptions { Severity = _ => FindingSeverity.Blocking }).Changes).Severity);
        Assert.Empty(DraftDiffer.Diff(dossier, D("first"), D("second"), new DiffOptions { DropTopics = [TopicOf("ceiling")] }).Changes);
    }

    [Fact]
    public void A_draft_that_is_not_there_is_named() =>
        Assert.Contains("There is no draft 'third'", Assert.Throws<ArgumentException>(() => DraftDiffer.Diff(new TextPair([Point(1, Ceiling(5))], [Point(1, Ceiling(6))], []).Dossier, D("first"), D("third"))).Message, StringComparison.Ordinal);
}
