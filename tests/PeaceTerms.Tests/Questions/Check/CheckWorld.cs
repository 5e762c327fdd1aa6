using FsCheck;
using FsCheck.Fluent;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>One word of a small world, said by a party or a draft: a ceiling, a length or a presence, with its outcomes written out one by one.</summary>
/// <remarks>Outcome 5 stands for every figure above 4, and 6 for no limit or no end.</remarks>
public sealed record CheckWord(string By, Stance Stance, string Topic, string[] Of, string Area, int When, int[] Sure, int[] Possible, Term Term)
{
    public override string ToString() => $"{By} {Stance} {Topic} of {string.Join("+", Of)} in {Area} when {When}: sure {string.Join(",", Sure)} possible {string.Join(",", Possible)}";
}

/// <summary>A draft beside a few words of three parties, all of one day, with an obvious reading point by point and outcome by outcome.</summary>
public sealed record CheckWorld(bool IsWestInLeague, IReadOnlyList<CheckWord> Said, IReadOnlyList<CheckWord> Written)
{
    private static readonly string[] Areas = ["upper-valley", "lower-valley", "rest"];

    internal Dossier Dossier => Joined(Group("league", PartyKind.Coalition, IsWestInLeague ? 2 : null, P("northland"), P("southland")), IsWestInLeague ? [("eastland", null), ("westland", null)] : [("eastland", null)])
        .With([.. Said.Select(one => Say(one.By, one.Stance, one.Term))]);

    internal Draft Draft => CheckTalks.Text([.. Written.Select(one => one.Term)]);

    internal DraftCheck Check() => Dossier.Check(Draft);

    public static Arbitrary<CheckWorld> Worlds() => Arb.From(
        from isWest in Gen.Elements(true, false)
        from said in Gen.Choose(1, 4).SelectMany(count => Words("northland", "southland", "eastland").ListOf(count))
        from written in Gen.Choose(1, 3).SelectMany(count => Words("mediator").ListOf(count))
        select new CheckWorld(isWest, [.. said], [.. written]),
        world => Without(world.Said).Select(said => world with { Said = said }).Concat(Without(world.Written).Select(written => world with { Written = written })));

    /// <summary>Whether what a mark claims is right at some point of which both surely speak.</summary>
    internal bool Allows(ProvisionMark mark)
    {
        var (party, topic) = ($"{mark.Party}", $"{mark.Finding.Issue.Topic}");
        return Memberships.All(members => Points(topic).Any(point =>
        {
            var (mine, written) = (Said.Where(one => one.By == party && Covers(one, topic, point, members)).ToList(), Written.Where(one => Covers(one, topic, point, members)).ToList());
            if (mine.Count == 0 || written.Count == 0)
            {
                return false;
            }

            var says = Says(written);
            return mark.Outcome switch
            {
                CheckOutcome.CrossesRedLine or CheckOutcome.CrossesPosition => !says.Any(outcome => MayAccept(mine, outcome)),
                CheckOutcome.Satisfied => says.All(outcome => Wants(mine, outcome)),
                CheckOutcome.Acceptable => says.All(outcome => Accepts(mine, outcome)),
                CheckOutcome.LeavesRoom => says.Any(outcome => Accepts(mine, outcome)),
                _ => false,
            };
        }));
    }

    /// <summary>Whether a party surely accepts, at each point, all that the draft says there.</summary>
    internal bool Consents(string party, string topic) => Memberships.All(members => Points(topic).All(point =>
    {
        var written = Written.Where(one => Covers(one, topic, point, members)).ToList();
        var mine = Said.Where(one => one.By == party && Covers(one, topic, point, members)).ToList();
        return !written.Exists(Binds) || (mine.Count > 0 && Says(written).All(outcome => Accepts(mine, outcome)));
    }));

    /// <summary>A ceiling without a limit holds nobody to anything.</summary>
    internal static bool Binds(CheckWord word) => word.Term is not TroopCap { Ceiling: NoLimit };

    /// <summary>Whether the draft speaks at each point of a demand.</summary>
    internal bool IsSpokenTo(CheckWord demand) => Memberships.All(members => Points(demand.Topic).Where(point => Covers(demand, demand.Topic, point, members))
        .All(point => Written.Any(one => Covers(one, demand.Topic, point, members))));

    public override string ToString() => $"westland in the league {IsWestInLeague}\n{string.Join('\n', Said)}\nthe draft:\n{string.Join('\n', Written)}";

    /// <summary>Every league that fits what is known: whether or not westland is one of its members.</summary>
    private string[][] Memberships => IsWestInLeague ? [["eastland", "westland"]] : [["eastland"], ["eastland", "westland"]];

    private static IEnumerable<(string Member, string Area, int Moment)> Points(string topic) => topic switch
    {
        "presence-permitted" => from member in new[] { "eastland", "westland" } from area in Areas from moment in new[] { 1, 2 } select (member, area, moment),
        _ => from moment in new[] { 1, 2 } select ("", "", moment),
    };

    private static bool Covers(CheckWord word, string topic, (string Member, string Area, int Moment) point, string[] league) => word.Topic == topic
        && (word.When == 0 || word.When == point.Moment)
        && (point.Member == "" || word.Of.Contains(point.Member) || (word.Of.Contains("league") && league.Contains(point.Member)))
        && (point.Area == "" || word.Area == "valley" || word.Area == point.Area);

    /// <summary>What stands in one text holds together.</summary>
    private static List<int> Says(List<CheckWord> written) => [.. written[0].Possible.Where(outcome => written.TrueForAll(one => one.Possible.Contains(outcome)))];

    /// <summary>Any one of several wishes may be the one that holds; acceptances add, refusals take away; who has only refused may accept all else.</summary>
    private static bool MayAccept(List<CheckWord> mine, int outcome) =>
        (mine.Exists(one => one.Stance != Stance.Rejects && one.Possible.Contains(outcome)) || mine.TrueForAll(one => one.Stance == Stance.Rejects))
        && !mine.Exists(one => one.Stance == Stance.Rejects && one.Sure.Contains(outcome));

    private static bool Wants(List<CheckWord> mine, int outcome) => mine.Exists(one => one.Stance == Stance.Demands)
        && mine.Where(one => one.Stance == Stance.Demands).All(one => one.Sure.Contains(outcome)) && !IsRefused(mine, outcome);

    private static bool Accepts(List<CheckWord> mine, int outcome) => !IsRefused(mine, outcome)
        && (Wants(mine, outcome) || mine.Exists(one => one.Stance == Stance.Accepts && one.Sure.Contains(outcome)));

    private static bool IsRefused(List<CheckWord> mine, int outcome) => mine.Exists(one => one.Stance == Stance.Rejects && one.Possible.Contains(outcome));

    private static IEnumerable<IReadOnlyList<CheckWord>> Without(IReadOnlyList<CheckWord> words) =>
        words.Count < 2 ? [] : words.Select((_, place) => (IReadOnlyList<CheckWord>)[.. words.Where((_, other) => other != place)]);

    private static Gen<CheckWord> Words(params string[] speakers) =>
        from who in Gen.Elements(speakers)
        from word in Gen.OneOf(Ceilings(who), Lengths(who), Presences(who))
        select word;

    private static Gen<CheckWord> Ceilings(string who) =>
        from stance in Stances(who)
        from value in Gen.Choose(1, 4).SelectMany(figure => Gen.Elements<(Quantity Term, int[] Sure, int[] Possible, bool IsBare)>(
            (Persons(figure), [figure], [figure], true),
            (new FigureRange { AtLeast = figure, Unit = "persons" }, Up(figure), Up(figure), false),
            (new ApproximateFigure { Value = 3, Tolerance = 1, Unit = "persons" }, [3], [2, 3, 4], true),
            (new NoLimit(), [6], [6], true)))
        where (stance != Stance.Rejects || value.Term is not (NoLimit or FigureRange)) && (who != "northland" || value.Term is not NoLimit)
        from moment in Gen.Choose(0, 2)
        let bounds = Directed(value.Sure, value.Possible, stance, value.IsBare, who == "southland" ? true : who == "northland" ? false : null)
        select new CheckWord(who, stance, "ceiling", ["southland"], "", moment, bounds.Sure, bounds.Possible, Ceiling(value.Term) with { Circumstance = At(moment) });

    private static Gen<CheckWord> Lengths(string who) =>
        from stance in Gen.Elements(who == "mediator" ? [Stance.Demands] : new[] { Stance.Demands, Stance.Accepts })
        from years in Gen.Choose(1, who == "eastland" ? 4 : 5)
        let outcome = years == 5 ? 6 : years
        let bounds = Directed([outcome], [outcome], stance, true, who == "southland" ? true : who == "eastland" ? false : null)
        select new CheckWord(who, stance, "guarantee-length", ["eastland"], "", 0, bounds.Sure, bounds.Possible, Guarantee(years == 5 ? new IndefiniteDuration() : Years(years)));

    private static Gen<CheckWord> Presences(string who) =>
        from rule in Gen.Elements(PresenceRule.Barred, PresenceRule.Permitted)
        from stance in rule == PresenceRule.Barred && who != "mediator" ? Gen.Elements(Stance.Demands, Stance.Accepts) : Stances(who)
        from forces in Gen.Elements<string[]>(["eastland"], ["westland"], ["league"], ["eastland", "westland"])
        from area in Gen.Elements("valley", "upper-valley", "lower-valley")
        from moment in Gen.Choose(0, 2)
        let outcome = rule == PresenceRule.Barred ? 0 : 1
        select new CheckWord(who, stance, "presence-permitted", forces, area, moment, [outcome], [outcome],
            Forces(rule, forces) with { Areas = [Area.Whole(T(area))], Circumstance = At(moment) });

    private static Gen<Stance> Stances(string who) => Gen.Elements(who == "mediator" ? [Stance.Demands] : new[] { Stance.Demands, Stance.Demands, Stance.Accepts, Stance.Rejects });

    private static Circumstance? At(int moment) => moment == 1 ? new Peacetime() : moment == 2 ? new Wartime() : null;

    private static int[] Up(int from) => [.. Enumerable.Range(from, 7 - from)];

    private static (int[] Sure, int[] Possible) Directed(int[] sure, int[] possible, Stance stance, bool isBare, bool? wantsMore)
    {
        int[] Towards(int[] set, bool more) => more ? Up(set.Min()) : [.. Enumerable.Range(0, set.Max() + 1)];
        return (stance, wantsMore) switch
        {
            (_, null) => (sure, possible),
            (Stance.Rejects, { } more) => (Towards(sure, !more), Towards(possible, !more)),
            (_, { } more) when isBare => (stance == Stance.Demands ? Towards(sure, more) : sure, Towards(possible, more)),
            _ => (sure, possible),
        };
    }
}
