using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>
/// Random statements in circumstances with exceptions and with void clauses. Whether a launch or an attack is all of a war is not known, so what is
/// claimed must hold in every choice of situations in which each circumstance spoken of has some (rules S1, F3).
/// </summary>
public class CircumstanceWorlds
{
    private const int Seed = 20260411;
    private static readonly string[] Speakers = ["northland", "southland", "eastland"];
    private static readonly string[] Triggers = ["attack", "launch"];
    private static readonly string[] Seats = ["a", "b", "c"];

    private static readonly Situation[] Situations =
        [new(false, []), new(false, ["launch"]), new(true, []), new(true, ["attack"]), new(true, ["launch"]), new(true, ["attack", "launch"])];

    private static readonly CircumstanceOverlap PeacefulLaunch = new() { First = new OnTrigger { Event = E("launch") }, Second = new Peacetime() };

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS"), out var count) ? count : 700;

    [Fact]
    public void S1_no_claim_goes_beyond_what_every_choice_of_situations_allows()
    {
        var claims = new Dictionary<string, int>();
        for (var seed = Seed; seed < Seed + Count; seed++)
        {
            var random = new Random(seed);
            var isGuarantee = random.Next(2) == 0;
            Said[] said = [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => isGuarantee ? OfGuarantee(random) : OfSeat(random))];
            Part[] parts = [.. said.SelectMany((one, place) => one.Parts.Select(part => part with { Document = one.Document ?? $"own-{place}" }))];
            var isDeclared = random.Next(3) == 0;
            var named = said.SelectMany(one => one.Term.Circumstance!.Except).Select(trigger => $"{trigger}").Distinct().ToList();
            var worlds = Worlds(parts).Where(world => !isDeclared || world.Exists(situation => !situation.IsWar && situation.Triggers.Contains("launch"))).Where(world => named.TrueForAll(trigger => world.Exists(situation => situation.Triggers.Contains(trigger)))).ToList();
            var topic = TopicOf(isGuarantee ? "guarantee-given" : "seat");
            foreach (var finding in (DossierOf(said) with { Overlaps = isDeclared ? [PeacefulLaunch] : [] }).Findings().Where(one => one.Issue.Topic == topic && (one.Verdict is Verdict.Conflict or Verdict.Aligned or Verdict.Bridgeable || one.Kind == FindingKind.SelfContradiction)))
            {
                var claim = finding.Verdict?.ToString() ?? finding.Kind.ToString();
                Assert.True(
                    worlds.TrueForAll(world => world.Exists(situation => IsIn(finding.Overlap, situation) && Holds(finding, parts, situation))),
                    $"Seed {seed}: {finding.Sentence}\n{finding.Key}\n{string.Join('\n', (object[])said)}");
                var name = finding.Kind == FindingKind.Joint ? "Joint" : claim;
                claims[name] = claims.GetValueOrDefault(name) + 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} worlds: {string.Join(", ", claims)}");
        Assert.All(new[] { "Conflict", "Aligned", "SelfContradiction" }, claim => Assert.True(claims.GetValueOrDefault(claim) > Count / 20, $"Too few to show anything: {string.Join(", ", claims)}"));
    }

    /// <summary>Whether what is claimed of the sides is so at one situation.</summary>
    private static bool Holds(Finding finding, Part[] parts, Situation situation)
    {
        var sides = finding.Sides.Select(side => side.Parties.Select(party => Position(parts, $"{party}", situation)).ToList()).ToList();
        if (sides.Exists(side => side.Exists(position => position is null)))
        {
            return false;
        }

        var all = sides.SelectMany(side => side).Select(position => position!.Value).ToList();
        return finding.Kind switch
        {
            FindingKind.SelfContradiction => all.Exists(one => one.Possible.Count == 0),
            _ when finding.Verdict == Verdict.Conflict => sides.Select(side => side[0]!.Value.Possible.AsEnumerable()).Aggregate((some, one) => some.Intersect(one)).ToList() is [] && all.TrueForAll(one => one.Possible.Count > 0),
            _ => all.Select(one => one.Sure.AsEnumerable()).Aggregate((some, one) => some.Intersect(one)).Any(),
        };
    }

    /// <summary>The last day's words: those of one document hold together, and any document's may be the one that counts.</summary>
    private static (HashSet<string> Sure, HashSet<string> Possible)? Position(Part[] parts, string party, Situation situation)
    {
        var own = parts.Where(part => part.By == party && part.Covers(situation)).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var documents = own.Where(part => part.Day == own.Max(last => last.Day)).GroupBy(part => part.Document)
            .Select(document => document.Select(part => part.Outcomes.AsEnumerable()).Aggregate((some, one) => some.Intersect(one)).ToHashSet()).ToList();
        return ([.. documents.Select(one => one.AsEnumerable()).Aggregate((some, one) => some.Intersect(one))], [.. documents.SelectMany(one => one)]);
    }

    /// <summary>Every choice of situations that may occur: quiet peacetime always does, some war does, and each circumstance that someone speaks of has one, as has each trigger left out by name.</summary>
    private static IEnumerable<List<Situation>> Worlds(Part[] parts) => Enumerable.Range(0, 1 << Situations.Length)
        .Where(chosen => (chosen & 1) == 1)
        .Select(chosen => Situations.Where((_, place) => (chosen >> place & 1) == 1).ToList())
        .Where(world => world.Exists(situation => situation.IsWar) && parts.All(part => world.Exists(part.Covers)));

    private static bool IsIn(ScopeOverlap overlap, Situation situation) =>
        situation.IsIn(overlap.Scope.Circumstance) && !overlap.Except.Any(left => situation.IsIn(left.Circumstance));

    private static Dossier DossierOf(Said[] said) => Stage with
    {
        Topics = [new() { Id = TopicOf("seat"), Name = "seat of the talks", Domain = new() { Kind = DomainKind.Choice, Outcomes = Seats } }],
        Statements = [.. said.Select((one, place) => Demand(one.Parts[0].By, one.Term, one.Parts[0].Day, one.Document) with { Id = S($"s{place + 1}") })],
    };

    private static Said OfSeat(Random random)
    {
        var (by, day, when) = (Speakers[random.Next(3)], random.Next(2), Draw(random));
        string[] seats = [.. Seats.OrderBy(_ => random.Next()).Take(random.Next(1, 3))];
        var term = new GeneralTerm { Circumstance = when, Requires = [new() { Topic = TopicOf("seat"), Value = new OutcomesValue { AnyOf = seats } }] };
        return new(term, random.Next(2) == 0 ? "note-1" : null, [new(by, day, seats, situation => situation.IsIn(when))]);
    }

    private static Said OfGuarantee(Random random)
    {
        var (by, day, when, document) = (Speakers[random.Next(3)], random.Next(2), Draw(random), random.Next(2) == 0 ? "note-1" : null);
        if (random.Next(2) == 0)
        {
            TopicAsk no = new()
            {
                Topic = TopicOf("guarantee-given"),
                Key = [new() { Role = "beneficiary", Id = "southland" }],
                Facets = [new PartyFacet { Name = "guarantors", Parties = [P("eastland")] }],
                Value = new OutcomesValue { AnyOf = ["no"] },
            };
            return new(new GeneralTerm { Circumstance = when, Requires = [no] }, document, [new(by, day, ["no"], situation => situation.IsIn(when))]);
        }

        string[] voidOn = [.. Triggers.Where(_ => random.Next(3) == 0)];
        bool IsVoid(Situation situation) => voidOn.Any(trigger => situation.Triggers.Contains(trigger) && !(when is OnTrigger on && on.Event == E(trigger)));
        return new(
            Guarantee() with { Circumstance = when, VoidOn = [.. voidOn.Select(E)] },
            document,
            [new(by, day, ["yes"], situation => situation.IsIn(when) && !IsVoid(situation)), .. voidOn.Select(trigger => new Part(by, day, ["no"], situation => situation.Triggers.Contains(trigger)))]);
    }

    private static Circumstance Draw(Random random)
    {
        var trigger = E(Triggers[random.Next(2)]);
        Circumstance whole = random.Next(7) switch
        {
            0 => new Peacetime(),
            1 => new Wartime(),
            2 => new OnTrigger { Event = trigger },
            3 when trigger == E("launch") => new Together { Parts = [new Peacetime(), new OnTrigger { Event = trigger }] },
            _ => new Always(),
        };
        return random.Next(3) > 0 ? whole : whole with { Except = [.. Triggers.Where(_ => random.Next(2) == 0).Select(E).Where(one => !whole.IsOf(one))] };
    }

    /// <summary>Peace or war, and the triggers that occur; an attack occurs only in war.</summary>
    private sealed record Situation(bool IsWar, string[] Triggers)
    {
        public bool IsIn(Circumstance? circumstance) => circumstance is null || (!circumstance.Except.Any(left => Triggers.Contains($"{left}")) && circumstance switch
        {
            Peacetime => !IsWar,
            Wartime => IsWar,
            OnTrigger on => Triggers.Contains($"{on.Event}"),
            Together together => together.Parts.All(IsIn),
            _ => true,
        });
    }

    private sealed record Part(string By, int Day, string[] Outcomes, Predicate<Situation> Covers)
    {
        public string Document { get; init; } = "";
    }

    private sealed record Said(Term Term, string? Document, Part[] Parts)
    {
        public override string ToString() => $"{Parts[0].By} day {Parts[0].Day} {Document} {Term.Circumstance}: {Term switch
        {
            SecurityGuarantee given => $"guarantee void on {string.Join(",", given.VoidOn)}",
            _ => string.Join(",", Parts[0].Outcomes),
        }}";
    }
}
