using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Shares of a whole (rule O12).</summary>
public class RuleTestsOnShares
{
    private const string Unit = "percent";

    internal static readonly Topic Output = new()
    {
        Id = TopicOf("plant-output"),
        Name = "share of the output",
        Domain = new() { Kind = DomainKind.Amount, Unit = Unit },
        Keys = [new() { Name = "plant", Kind = RoleKind.Areas }, new() { Name = "recipient", Kind = RoleKind.Parties }],
        WantsMore = "recipient",
        SharesOf = new() { Role = "recipient", Amount = 100, Unit = Unit },
    };

    [Fact]
    public void O12_shares_are_one_issue_a_recipient()
    {
        var dossier = Of(Demand("mediator", Shares(("northland", 50), ("southland", 50))), Demand("westland", Shares(("northland", 40), ("southland", 50))));

        Assert.Equal([Verdict.Conflict, Verdict.Aligned], dossier.Meetings("plant-output").Select(finding => finding.Verdict!.Value));
        Assert.Equal("plant-output(plant=valley,recipient=northland)", $"{dossier.Meetings("plant-output")[0].Issue}");
    }

    [Fact]
    public void O12_shares_that_exceed_the_whole_are_a_proof()
    {
        var finding = Of(Demand("northland", Shares(("northland", 60))), Demand("southland", Shares(("southland", 50)))).Met("plant-output");

        finding.Is(Verdict.Conflict);
        Assert.Equal(2, finding.Proof.Count);
        Assert.Equal(100, finding.Whole!.Amount);
        Assert.Equal(["plant-output(plant=valley,recipient=northland)", "plant-output(plant=valley,recipient=southland)"], finding.Proof.Select(one => $"{one.Issue}"));
        Assert.Equal(
            "Conflict: what northland and southland ask on share of the output (plant: Valley) exceeds the whole of 100 percent: 60 percent or more (recipient: northland) and 50 percent or more (recipient: southland).",
            finding.Sentence.Replace("or more, but with a limit", "or more", StringComparison.Ordinal));
        Assert.Empty(ProofChecker.Doubts(finding));
        Assert.NotEmpty(ProofChecker.Doubts(finding with { Whole = finding.Whole with { Amount = 110 } }));
        Assert.NotEmpty(ProofChecker.Doubts(finding with { Proof = [finding.Proof[0]] }));
    }

    [Fact]
    public void O12_shares_that_fit_are_no_conflict() =>
        Assert.Empty(Of(Demand("northland", Shares(("northland", 60))), Demand("southland", Shares(("southland", 40)))).Meetings("plant-output"));

    [Fact]
    public void O12_one_side_that_exceeds_the_whole_alone_contradicts_itself()
    {
        var finding = Assert.Single(Of(Demand("mediator", Shares(("northland", 60), ("southland", 50)))).Findings(), finding => finding.Kind == FindingKind.SelfContradiction);

        Assert.Equal(P("mediator"), Assert.Single(Assert.Single(finding.Sides).Parties));
        Assert.StartsWith("What Mediator asks on share of the output (plant: Valley) exceeds the whole of 100 percent:", finding.Sentence, StringComparison.Ordinal);
        Assert.Empty(ProofChecker.Doubts(finding));
    }

    [Fact]
    public void O12_the_remainder_is_the_whole_less_the_named_shares()
    {
        var rest = Shares(("northland", 30), ("southland", 30)) with { Requires = [Ask([("northland", 30), ("southland", 30)], "eastland")] };
        var finding = Assert.Single(Of(Demand("mediator", rest), Demand("eastland", Shares(("eastland", 41)))).Meetings("plant-output"), one => one.Issue.Key.Count == 2);

        finding.Is(Verdict.Conflict);
        Assert.Equal(1, finding.Gap!.Amount);
        Assert.Contains(finding.Readings, reading => reading.Text == "100 percent less 30 percent and 30 percent: 40 percent");
    }

    [Fact]
    public void O12_a_remainder_of_an_unknown_whole_is_vague()
    {
        var rest = Shares() with { Requires = [Ask([("northland", 30)], "eastland")] };
        var dossier = Of(Demand("mediator", rest), Demand("eastland", Shares(("eastland", 99)))) with { Topics = [Output with { SharesOf = Output.SharesOf! with { Amount = null } }] };

        Assert.Single(dossier.Meetings("plant-output"), one => one.Issue.Key.Count == 2).IsUndetermined(UndeterminedReason.Vague);
    }

    [Fact]
    public void O12_two_pools_are_one_only_if_they_share_the_id() =>
        Assert.Empty(Of(Demand("northland", Shares(("northland", 60))), Demand("southland", Shares("upper-valley", ("southland", 50)))).Meetings("plant-output"));

    [Fact]
    public void O12_shares_in_wartime_and_in_peacetime_are_not_added_up() => Assert.Empty(Of(
        Demand("northland", Shares(("northland", 60)) with { Circumstance = new Peacetime() }), Demand("southland", Shares(("southland", 50)) with { Circumstance = new Wartime() })).Meetings("plant-output"));

    [Fact]
    public void O12_shares_in_another_unit_or_below_a_duty_are_not_added_up()
    {
        Assert.Empty(Of(Demand("northland", Shares(("northland", 60))), Demand("southland", Shares(("southland", 50)) with { Force = ForceOfWords.Target })).Meetings("plant-output"));
        var other = new GeneralTerm { Requires = [new() { Topic = Output.Id, Key = [new() { Role = "plant", Id = "valley" }, new() { Role = "recipient", Id = "southland" }], Value = new QuantityValue { Quantity = new Figure { Value = 500, Unit = "MWh" } } }] };
        Assert.Empty(Of(Demand("northland", Shares(("northland", 60))), Demand("southland", other)).Meetings("plant-output"));
    }

    [Fact]
    public void O12_two_parties_that_are_asked_to_meet_show_it_and_mirror_it()
    {
        var dossier = CompiledDossier.Compile(Of(Demand("northland", Shares(("northland", 60))), Demand("southland", Shares(("southland", 50)))));
        var (north, south) = (MeetingSide.OfParty(P("northland")), MeetingSide.OfParty(P("southland")));

        Assert.Equal(P("northland"), Assert.Single(PositionComparer.Meet(dossier, north, south)).Sides[0].Parties[0]);
        Assert.Equal(P("southland"), Assert.Single(PositionComparer.Meet(dossier, south, north)).Sides[0].Parties[0]);
    }

    [Fact]
    public void O12_whether_small_whole_shares_fit_is_what_trying_all_of_them_shows()
    {
        string[] recipients = ["northland", "southland", "eastland"];
        var conflicts = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var sets = new Dictionary<(string By, string To), int[]>();
            var statements = new List<Statement>();
            foreach (var by in new[] { "mediator", "westland" })
            {
                foreach (var to in recipients.Where(_ => random.Next(3) > 0))
                {
                    var figure = random.Next(5);
                    var (quantity, all) = random.Next(3) switch
                    {
                        0 => ((Quantity)new Figure { Value = figure, Unit = "observers" }, new[] { figure }),
                        1 => (new FigureRange { AtLeast = figure, Unit = "observers" }, [.. Enumerable.Range(figure, 9)]),
                        _ => (new FigureRange { AtMost = figure, Unit = "observers" }, [.. Enumerable.Range(0, figure + 1)]),
                    };
                    sets[(by, to)] = all;
                    statements.Add(Demand(by, General(One(to, quantity))));
                }
            }

            var topic = Output with { Domain = new() { Kind = DomainKind.Amount, Unit = "observers", IsWhole = true }, SharesOf = new() { Role = "recipient", Amount = 6, Unit = "observers" } };
            var findings = (Of([.. statements]) with { Topics = [topic] }).Findings().Where(finding => finding.Whole is not null).ToList();

            bool Fits(params string[] sides) => (from a in Enumerable.Range(0, 7) from b in Enumerable.Range(0, 7 - a) from c in Enumerable.Range(0, 7 - a - b) select new[] { a, b, c })
                .Any(given => recipients.Zip(given).All(one => sides.All(by => !sets.TryGetValue((by, one.First), out var set) || set.Contains(one.Second))));
            var isClashOfOne = recipients.Any(to => sets.TryGetValue(("mediator", to), out var mine) && sets.TryGetValue(("westland", to), out var theirs) && !mine.Intersect(theirs).Any());
            var isAlone = !Fits("mediator") || !Fits("westland");

            Assert.Equal(!Fits("mediator", "westland") && !isClashOfOne && !isAlone, findings.Exists(finding => finding.Kind == FindingKind.Meeting));
            Assert.Equal(isAlone, findings.Exists(finding => finding.Kind == FindingKind.SelfContradiction));
            Assert.All(findings, finding => Assert.Empty(ProofChecker.Doubts(finding)));
            conflicts += findings.Count(finding => finding.Kind == FindingKind.Meeting);
        }

        Assert.True(conflicts >= 10, $"{conflicts} conflicts are too few to show anything.");
    }

    [Fact]
    public void O12_three_sides_that_only_together_exceed_the_whole()
    {
        var dossier = Of(Demand("northland", Shares(("northland", 40))), Demand("southland", Shares(("southland", 40))), Demand("eastland", Shares(("eastland", 30))), Demand("westland", Shares(("westland", 5))));
        var finding = Assert.Single(dossier.Findings(), finding => finding.Whole is not null);

        Assert.Equal((FindingKind.Joint, Verdict.Conflict), (finding.Kind, finding.Verdict!.Value));
        Assert.Equal(["eastland", "northland", "southland"], finding.Sides.SelectMany(side => side.Parties).Select(party => $"{party}"));
        Assert.NotEmpty(ProofChecker.Doubts(finding with { Whole = finding.Whole! with { Amount = 110 } }));
        Assert.NotEmpty(ProofChecker.Doubts(finding with { Sides = [.. finding.Sides.Take(2)] }));
    }

    [Fact]
    public void O12_which_sides_exceed_small_whole_shares_is_what_trying_all_of_them_shows()
    {
        string[] recipients = ["northland", "southland", "eastland"];
        string[] speakers = ["northland", "southland", "eastland", "westland"];
        var joint = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var asked = (from who in speakers from to in recipients where random.Next(5) < 2 select (By: who, To: to, Least: random.Next(5))).ToList();
            var topic = Output with { WantsMore = null, Domain = new() { Kind = DomainKind.Amount, Unit = "observers", IsWhole = true }, SharesOf = new() { Role = "recipient", Amount = 6, Unit = "observers" } };
            var statements = asked.Select(one => Demand(one.By, General(One(one.To, new FigureRange { AtLeast = one.Least, Unit = "observers" }))));
            var found = (Of([.. statements]) with { Topics = [topic] }).Findings().Where(finding => finding.Whole is not null).Select(finding => string.Join("+", finding.Sides.SelectMany(side => side.Parties))).Order().ToList();

            // Demands for at least so much never clash on one share, so that only their sum can be too much.
            bool IsTooMuch(IEnumerable<string> sides) => recipients.Sum(to => asked.Where(one => one.To == to && sides.Contains(one.By)).Select(one => one.Least).DefaultIfEmpty(0).Max()) > 6;
            var families = Enumerable.Range(1, (1 << speakers.Length) - 1).Select(chosen => speakers.Where((_, place) => (chosen >> place & 1) == 1).ToList()).Where(IsTooMuch).ToList();
            var smallest = families.Where(family => family.TrueForAll(left => !IsTooMuch(family.Where(one => one != left)))).Select(family => string.Join("+", family.Order())).Order().ToList();

            Assert.Equal(smallest, found);
            joint += smallest.Count(family => family.Split('+').Length > 2);
        }

        Assert.True(joint >= 10, $"{joint} families of three or more are too few to show anything.");
    }

    [Fact]
    public void What_shares_leave_unclear_is_reported()
    {
        void Reports(TopicAsk ask, string code, string path) =>
            (SampleDossier.With(General(ask)) with { Topics = [Output] }).HasOnly(code, $"$.statements[0].term.requires[0].{path}");
        var ask = Ask([("northland", 1)]) with { Key = [new() { Role = "plant", Id = "south" }] };

        Assert.Empty(DossierValidation.Check(SampleDossier.With(General(ask)) with { Topics = [Output] }));
        Reports(ask with { Value = new SharesValue() }, Validation.ErrorCodes.SharesEmpty, "value.shares");
        Reports(ask with { Value = Value([("northland", 1), ("northland", 2)]) }, Validation.ErrorCodes.RecipientRepeated, "value.shares[1].recipient");
        Reports(ask with { Value = Value([("northland", 1)], "northland") }, Validation.ErrorCodes.RecipientRepeated, "value.remainderTo");
        Reports(ask with { Value = Value([("nobody", 1)]) }, Validation.ErrorCodes.PartyUnknown, "value.shares[0].recipient");
        Reports(ask with { Key = [.. ask.Key, new() { Role = "recipient", Id = "northland" }] }, Validation.ErrorCodes.KeyRoleRepeated, "key[1].role");
        (Valid with { Topics = [.. Valid.Topics, Output with { SharesOf = Output.SharesOf! with { Role = "nobody" } }] }).HasOnly(Validation.ErrorCodes.SharesUnfit, "$.topics[1].sharesOf");
        Assert.Contains(
            DossierValidation.Check(SampleDossier.With(General(ask)) with { Topics = [Output with { SharesOf = null }] }),
            problem => (problem.Code, problem.Path) == (Validation.ErrorCodes.ValueDoesNotFit, "$.statements[0].term.requires[0].value"));
    }

    private static Dossier Of(params Statement[] statements) => Talk(statements) with { Topics = [Output] };

    private static SharesValue Value((string To, decimal Figure)[] shares, string? rest = null) =>
        new() { Shares = [.. shares.Select(share => new Share { Recipient = share.To, Quantity = new Figure { Value = share.Figure, Unit = Unit } })], RemainderTo = rest };

    private static TopicAsk Ask((string To, decimal Figure)[] shares, string? rest = null) => new() { Topic = Output.Id, Key = [new() { Role = "plant", Id = "valley" }], Value = Value(shares, rest) };

    private static TopicAsk One(string to, Quantity quantity) =>
        new() { Topic = Output.Id, Key = [new() { Role = "plant", Id = "valley" }], Value = new SharesValue { Shares = [new() { Recipient = to, Quantity = quantity }] } };

    private static GeneralTerm Shares(params (string To, decimal Figure)[] shares) => General(Ask(shares));

    private static GeneralTerm Shares(string plant, params (string To, decimal Figure)[] shares) => General(Ask(shares) with { Key = [new() { Role = "plant", Id = plant }] });
}
