using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>The single negotiating table in invented talks, an example for each thing that it says.</summary>
public class TableTests
{
    private static readonly string[] Rooms = ["hall", "library", "tower", "garden"];

    private static readonly Dossier Hosts = Stage with
    {
        Topics =
        [
            new()
            {
                Id = TopicOf("venue"), Name = "venue", Domain = new() { Kind = DomainKind.Choice, Outcomes = Rooms },
                Facets = [new() { Name = "users", Kind = RoleKind.Parties }, new() { Name = "area", Kind = RoleKind.Areas }],
            },
        ],
    };

    private static GeneralTerm Venue(string[] rooms, params string[] areas) => new()
    {
        Requires = [new() { Topic = TopicOf("venue"), Value = new OutcomesValue { AnyOf = rooms }, Facets = areas.Length == 0 ? [] : [new AreaFacet { Name = "area", Areas = [.. areas.Select(area => Area.Whole(T(area)))] }] }],
    };

    private static Draft Text(string[] proposers, params Term[] terms) => new()
    {
        Id = D("text"),
        Title = "The text",
        Date = Monday,
        Proposers = [.. proposers.Select(P)],
        Provisions = [.. terms.Select((term, place) => new Provision { Id = S($"text/{place + 1}"), Locator = $"{place + 1}", Term = term })],
    };

    /// <summary>The table, each row confirmed from its JSON alone.</summary>
    private static NegotiatingTable Table(Dossier dossier, TableOptions? options = null)
    {
        var table = IssueTabulator.Tabulate(dossier, options);
        Assert.Equal([], TableChecker.Doubts(table));
        return table;
    }

    private static TableRow Row(Dossier dossier, string topic) => Assert.Single(Table(dossier).Rows, row => row.Issue.Topic == TopicOf(topic));

    private static TableRow Venues(params Statement[] statements) => Row(Hosts.With(statements), "venue");

    [Fact]
    public void Two_who_want_the_same_share_a_zone()
    {
        var row = Row(Talk(Demand("northland", Ceiling(700)), Demand("southland", Ceiling(600)), Demand("eastland", Forces(PresenceRule.Barred, "westland"))), "ceiling");

        var zone = Assert.Single(row.Zones);
        Assert.Equal((Verdict.Aligned, "600 persons to 700 persons", "600 persons to 700 persons", "northland and southland"), (row.Verdict, $"{zone.Room}", $"{zone.Wanted}", zone.Label));
        Assert.Equal([P("eastland")], row.Silent);
        Assert.Equal("row|ceiling|category=personnel;holder=southland||", row.Key);
        Assert.Equal("All who speak to ceiling (category: armed forces personnel; holder: southland) want the same: northland and southland want 600 persons to 700 persons.", row.Sentence);
    }

    [Fact]
    public void What_one_only_accepts_is_room_and_not_a_wish()
    {
        var row = Row(Talk(Demand("northland", Ceiling(500)), Demand("southland", Ceiling(600)), Accept("southland", Ceiling(400))), "ceiling");

        Assert.Equal((Verdict.Bridgeable, "400 persons", null, FindingSeverity.Notice), (row.Verdict, $"{row.Zones[0].Room}", row.Zones[0].Wanted, row.Severity));
        Assert.Equal(400, row.Zones[0].Witness.Number);
    }

    [Fact]
    public void A_pair_that_clashes_is_shown_with_its_finding()
    {
        var dossier = Talk(Demand("northland", Ceiling(500)), Demand("southland", Ceiling(600)));

        var row = Row(dossier, "ceiling");

        Assert.Equal(dossier.Met("ceiling"), Assert.Single(row.Clashes));
        Assert.Equal((Verdict.Conflict, Certainty.Definite, FindingSeverity.Serious), (row.Verdict, row.Certainty, row.Severity));
        Assert.Empty(row.Zones);
        Assert.Equal("No outcome suits all on ceiling (category: armed forces personnel; holder: southland): northland against southland, 100 persons apart.", row.Sentence);
    }

    [Fact]
    public void Three_that_clash_only_together_are_the_smallest_set()
    {
        var row = Venues(Demand("northland", Venue(["hall", "library"])), Demand("southland", Venue(["library", "tower"])), Demand("eastland", Venue(["hall", "tower"])), Demand("westland", Venue(["hall", "library", "tower"])));

        Assert.Equal((FindingKind.Joint, "joint|venue|any|eastland~northland~southland|"), (Assert.Single(row.Clashes).Kind, row.Clashes[0].Key));
        Assert.Equal("No outcome suits all on venue: eastland, northland and southland clash together, though any fewer of them do not.", row.Sentence);
    }

    [Fact]
    public void Three_share_a_zone_that_suits_each_of_them()
    {
        var row = Venues(Demand("northland", Venue(["hall", "library", "garden"])), Demand("southland", Venue(["library", "tower", "garden"])), Demand("eastland", Venue(["library", "tower", "garden"])));

        Assert.Equal((Verdict.Aligned, "garden or library", 3), (row.Verdict, $"{Assert.Single(row.Zones).Room}", row.Zones[0].Parties.Count));
    }

    [Fact]
    public void Room_two_by_two_is_no_zone_of_three_where_one_could_accept_more()
    {
        // Each two surely share a figure, and the three might share one that is only possible.
        static Statement At(string by, decimal[] figures, params decimal[] about) => Demand(by, Ceiling(new OneOfFigures { Values = figures, Unit = "persons" })) with { Id = S($"{by}-{about.Length}") };
        var dossier = Talk(
            Demand("westland", Ceiling(new FigureRange { AtLeast = 100, AtMost = 300, Unit = "persons" })),
            Demand("eastland", Ceiling(new FigureRange { AtLeast = 200, AtMost = 400, Unit = "persons" })),
            Demand("mediator", Ceiling(new ApproximateFigure { Value = 450, Tolerance = 300, Unit = "persons" })),
            At("southland", [200]));

        var row = Row(dossier, "ceiling");

        Assert.Equal(Verdict.Undetermined, row.Verdict);
        Assert.Contains(UndeterminedReason.Approximate, row.Reasons);
        Assert.Empty(row.Zones);
        Assert.StartsWith("Undetermined for all on ceiling", row.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_is_of_those_who_speak_of_its_scope_and_leaves_out_what_others_say_of_a_part()
    {
        Statement[] three =
        [
            Demand("northland", Venue(["hall", "library"], "lower-valley", "upper-valley")),
            Demand("southland", Venue(["library"], "lower-valley", "upper-valley")),
            Demand("eastland", Venue(["library", "hall"], "upper-valley")),
        ];

        var row = Venues(three);
        Assert.Equal(["area=lower-valley+upper-valley: northland and southland", "area=upper-valley: eastland, northland and southland"], row.Zones.Select(zone => $"{zone.Overlap.Scope}: {zone.Label}"));
        Assert.Equal(["area=upper-valley", ""], row.Zones.Select(zone => string.Join(" ", zone.Overlap.Except)));
        Assert.Equal((Verdict.Aligned, "area: Upper valley"), (row.Verdict, row.Zones[1].Where));

        var clash = Venues([.. three, Demand("westland", Venue(["hall"], "upper-valley"))]);
        Assert.Equal((Verdict.Conflict, "northland and southland"), (clash.Verdict, Assert.Single(clash.Zones).Label));
        Assert.Contains("in part there is room: northland and southland want library", clash.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_that_is_only_possibly_shared_gives_no_zone()
    {
        // Whether the land at the river reaches the lower valley is not known.
        var row = Venues(Demand("northland", Venue(["hall"], "lower-valley")), Demand("southland", Venue(["hall"], "river-land")));

        Assert.Equal((Verdict.Undetermined, 0), (row.Verdict, row.Zones.Count));
        Assert.Equal([UndeterminedReason.Scope], row.Reasons);
    }

    [Fact]
    public void Scopes_apart_are_rows_of_their_own()
    {
        var rows = Table(Hosts.With(Demand("northland", Venue(["hall"], "lower-valley")), Demand("southland", Venue(["hall"], "upper-valley")))).Rows;

        Assert.Equal(["row|venue|area=lower-valley||", "row|venue|area=upper-valley||"], rows.Select(row => row.Key));
        Assert.All(rows, row => Assert.Equal((null, 1), (row.Verdict, row.Silent.Count)));
        Assert.Equal("Only northland speaks to venue (area: Lower valley).", rows[0].Sentence);
    }

    [Fact]
    public void What_is_granted_on_a_condition_is_a_zone_only_where_it_suits_in_every_case()
    {
        Statement onLaunch = Accept("southland", Venue(["hall"])) with { Conditions = [new EventCondition { Event = E("launch") }] };

        var row = Venues(Demand("northland", Venue(["hall"])), onLaunch);
        Assert.Equal((Verdict.Undetermined, 0), (row.Verdict, row.Zones.Count));

        Assert.Equal(Verdict.Bridgeable, Venues(Demand("northland", Venue(["hall"])), onLaunch, Accept("southland", Venue(["hall"]))).Verdict);
    }

    [Fact]
    public void An_option_that_alone_suits_is_a_zone_under_it()
    {
        Statement Option(string name, string room) => Offer("southland", Venue([room])) with { Source = new() { Document = D("note-1") }, Option = new() { Group = "ways", Name = name } };

        var row = Venues(Demand("northland", Venue(["hall", "tower"])), Option("one", "hall"), Option("two", "garden"));

        Assert.Equal("one", Assert.Single(Assert.Single(row.Zones).Options).Option.Name);
        Assert.Equal((Verdict.Conflict, Certainty.UnderOption), (row.Verdict, row.Certainty));
        Assert.Contains("want hall under ways: one", row.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wanted_of_some_is_a_zone_where_it_surely_lies_in_what_is_permitted()
    {
        var row = Row(Talk(Offer("eastland", Forces(PresenceRule.Deployed, "eastland")), Demand("southland", Forces(PresenceRule.Permitted, "eastland", "westland"))), "presence-permitted");

        var zone = Assert.Single(row.Zones);
        Assert.Equal(("area=valley;forces=eastland", "permitted"), ($"{zone.Overlap.Scope}", $"{zone.Room}"));
        Assert.Contains(row.Places.SelectMany(place => place.Positions), side => side.Quantifier == Quantifier.Some);
    }

    [Fact]
    public void One_with_a_group_that_speaks_is_not_silent_and_who_has_taken_all_back_is()
    {
        var dossier = Joined(Group("band", PartyKind.Coalition, 1), ("eastland", null)) with { Topics = Hosts.Topics };

        var row = Row(dossier.With(Demand("band", Venue(["hall"])), Demand("eastland", Ceiling(5)), Demand("northland", Venue(["hall"])), Say("northland", Stance.Withdraws, Venue(["hall"]), 1)), "venue");

        Assert.Null(row.Verdict);
        Assert.Equal([P("northland")], row.Silent);
    }

    [Fact]
    public void One_who_contradicts_itself_is_a_smallest_set_of_one()
    {
        var row = Venues(Demand("northland", Venue(["hall"]), document: "note-1"), Demand("northland", Venue(["tower"]), document: "note-1"), Demand("southland", Venue(["hall"])));

        Assert.Equal((FindingKind.SelfContradiction, Verdict.Conflict), (Assert.Single(row.Clashes).Kind, row.Verdict));
        Assert.Contains("northland contradicts itself", row.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_text_settles_is_only_there_until_somebody_else_speaks_of_it()
    {
        var alone = Hosts with { Drafts = [Text(["northland", "southland"], Venue(["hall"]), Ceiling(5))] };

        Assert.Equal((D("text"), Verdict.Aligned), (Row(alone, "venue").OnlyIn, Row(alone, "venue").Verdict));
        Assert.Null(Row(alone.With(Demand("southland", Venue(["hall"]))), "venue").OnlyIn);
        Assert.Equal(D("text"), Row(alone.With(Demand("southland", Venue(["hall"]))), "ceiling").OnlyIn);
        Assert.Equal(D("text"), Row(Hosts with { Drafts = [Text(["northland"], Venue(["hall"]))] }, "venue").OnlyIn);
        Assert.EndsWith(", in text.", Row(Hosts with { Drafts = [Text(["northland"], Venue(["hall"]))] }, "venue").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_leaves_vague_is_not_settled() =>
        Assert.Null(Row(Stage with { Drafts = [Text(["northland", "southland"], Ceiling(new Unquantified { Phrase = "few" }))] }, "ceiling").OnlyIn);

    [Fact]
    public void A_package_refused_stands_beside_the_rows_that_it_touches()
    {
        var guarantee = Guarantee(Years(15));

        var table = Table(Talk(Demand("southland", guarantee), Reject("eastland", guarantee)));

        Assert.Equal(["guarantee-given", "guarantee-length"], table.Rows.Where(row => row.Across.Count > 0).Select(row => $"{row.Issue.Topic}"));
        Assert.All(table.Rows.Where(row => row.Across.Count > 0), row => Assert.EndsWith("; together with other issues more clashes.", row.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void What_never_holds_takes_the_place_of_nothing()
    {
        // A report on some stands, since the own word on one of them was on a condition that is known to fail.
        var dossier = Joined(Group("band", PartyKind.Coalition), ("eastland", null)).With(
            Demand("northland", Forces(PresenceRule.Deployed, "band")) with { AttributedBy = "a report" },
            Offer("northland", Forces(PresenceRule.Barred, "eastland")) with { Conditions = [new EventCondition { Event = E("launch"), Fails = true }] });
        dossier = dossier with { AsOf = Monday.AddDays(9), Events = [.. dossier.Events.Select(one => one.Id == E("launch") ? one with { Date = Monday } : one)] };

        Assert.Equal("forces=band", Assert.Single(Row(dossier, "presence-permitted").Places.SelectMany(place => place.Positions)).Scope["forces"]!.ToString());
    }

    [Fact]
    public void A_disputed_fact_is_undetermined()
    {
        var row = Row(Talk(Say("northland", Stance.Asserts, new FactualClaim { Event = E("attack") }), Say("southland", Stance.Denies, new FactualClaim { Event = E("attack") })), "claim-of-fact");

        Assert.Equal((Verdict.Undetermined, UndeterminedReason.Disputed), (row.Verdict, Assert.Single(row.Reasons)));
    }

    [Fact]
    public void A_near_miss_leaves_a_row_of_one_voice() =>
        Assert.Null(Row(Talk(Demand("northland", Land(new Control { By = P("northland") })), Demand("southland", Forces(PresenceRule.Barred, "northland"))), "control").Verdict);

    [Fact]
    public void Options_name_the_day_drop_topics_and_give_other_severities()
    {
        var dossier = Talk(Demand("northland", Ceiling(500)), Demand("southland", Ceiling(600), 5), Demand("westland", Forces(PresenceRule.Barred, "eastland")));

        var early = Table(dossier, new() { AsOf = Monday.AddDays(4) });
        Assert.Equal((Monday.AddDays(4), 1), (early.AsOf, early.StatementsAfterAsOf));
        Assert.All(early.Rows, row => Assert.Null(row.Verdict));
        Assert.DoesNotContain(P("southland"), early.Rows.SelectMany(row => row.Silent));
        Assert.DoesNotContain(Table(dossier, new() { DropTopics = [TopicOf("ceiling")] }).Rows, row => row.Issue.Topic == TopicOf("ceiling"));
        var mild = Assert.Single(Table(dossier, new() { Severity = _ => FindingSeverity.Notice }).Rows, row => row.Verdict == Verdict.Conflict);
        Assert.Equal((FindingSeverity.Notice, FindingSeverity.Notice), (mild.Severity, mild.Clashes[0].Severity));
    }

    [Fact]
    public void Tolerance_counts_where_a_source_gives_none()
    {
        var dossier = Talk(Demand("westland", Ceiling(new ApproximateFigure { Value = 100, Unit = "persons" })), Demand("eastland", Ceiling(120)));

        Assert.Equal(Verdict.Conflict, Assert.Single(Table(dossier).Rows).Verdict);
        Assert.Equal(Verdict.Undetermined, Assert.Single(Table(dossier, new() { Tolerance = 0.2m }).Rows).Verdict);
    }

    [Fact]
    public void An_empty_dossier_has_an_empty_table()
    {
        Assert.Empty(Table(new Dossier()).Rows);
        Assert.Empty(Table(Stage).Rows);
        Assert.Equal("{\n  \"statementsAfterAsOf\": 0\n}\n", FindingsJson.Write(Table(new Dossier())));
    }

    [Fact]
    public void An_invalid_dossier_is_refused_with_its_problems() =>
        Assert.NotEmpty(Assert.Throws<InvalidDossierException>(() => IssueTabulator.Tabulate(Talk(Demand("nobody", Ceiling(5))))).Problems);
}
