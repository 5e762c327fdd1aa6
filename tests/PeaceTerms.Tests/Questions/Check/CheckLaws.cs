using FsCheck.Xunit;
using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What holds of every check, on random small worlds against an obvious reading of them. Each check also goes through the proof checker.</summary>
[Properties(Arbitrary = [typeof(CheckWorld)], MaxTest = 300)]
public class CheckLaws
{
    private static readonly string[] Parties = ["northland", "southland", "eastland"];

    [Property]
    public void No_mark_goes_beyond_what_the_words_allow(CheckWorld world) =>
        Assert.All(world.Check().Marks.Where(mark => mark.Finding is { Kind: FindingKind.Meeting, RelatedIssue: null } && mark.Outcome != CheckOutcome.Undetermined && mark.Finding.Issue.Topic != TopicOf("guarantee-given")), mark => Assert.True(world.Allows(mark), $"{mark.Sentence}\n{world}"));

    [Property]
    public void One_word_on_each_side_is_marked_as_its_sets_say(CheckWorld world)
    {
        var (said, written) = (world.Said[0], world.Written.FirstOrDefault(one => one.Topic == world.Said[0].Topic && one.Of.SequenceEqual(world.Said[0].Of) && one.Area == world.Said[0].Area && one.When == world.Said[0].When));
        if (written is null)
        {
            return;
        }

        var outcome = (world with { Said = [said], Written = [written] }).Check().Outcome(said.By, said.Topic);
        var isRefusal = said.Stance == Stance.Rejects;
        var expected = (isRefusal ? written.Possible.All(said.Sure.Contains) : !written.Possible.Any(said.Possible.Contains)) ? CheckOutcome.CrossesPosition
            : isRefusal || !written.Sure.Any(said.Sure.Contains) ? CheckOutcome.Undetermined
            : !written.Possible.All(said.Sure.Contains) ? CheckOutcome.LeavesRoom
            : said.Stance == Stance.Demands ? CheckOutcome.Satisfied : CheckOutcome.Acceptable;
        Assert.True(expected == outcome, $"{outcome} where {expected} was expected:\n{said}\n{written}");
    }

    [Property]
    public void A_mark_says_what_the_meeting_of_text_and_party_says(CheckWorld world)
    {
        static IEnumerable<string> Shown(IEnumerable<Finding> findings) => findings.Where(one => one is { Kind: FindingKind.Meeting, RelatedIssue: null })
            .Select(one => $"{one.Issue}|{one.Overlap.Scope}|{one.Verdict}|{one.Certainty}|{one.Witness}|{one.Gap}").Order(StringComparer.Ordinal);
        var compiled = CompiledDossier.Compile(world.Dossier with { Drafts = [world.Draft] });
        var check = DraftChecker.Check(compiled, D("text"));

        Assert.All(Parties, party => Assert.Equal(
            Shown(PositionComparer.Meet(compiled, MeetingSide.OfText(D("text")), MeetingSide.OfParty(P(party)))),
            Shown(check.Marks.Where(mark => mark.Party == P(party)).Select(mark => mark.Finding))));
    }

    [Property]
    public void A_draft_that_restates_what_a_party_demands_leaves_nothing_of_it_out_and_crosses_nothing(CheckWorld world)
    {
        var demands = world.Said.Where(one => one.By == world.Said[0].By && one.Stance == Stance.Demands).ToList();
        if (demands.Count == 0)
        {
            return;
        }

        var check = (world with { Said = demands, Written = demands }).Check();
        Assert.Empty(check.LeftOut);
        Assert.DoesNotContain(check.Marks, mark => mark.Outcome <= CheckOutcome.CrossesPosition);
    }

    [Property]
    public void What_is_left_out_is_what_no_provision_surely_covers(CheckWorld world)
    {
        var left = world.Check().LeftOut.Where(one => one.Issue.Topic != TopicOf("guarantee-given")).SelectMany(one => one.Statements.Select(use => (use.Id, Topic: $"{one.Issue.Topic}"))).ToHashSet();
        var demands = world.Said.Select((word, place) => (word, Id: S($"s{place + 1}"))).Where(one => one.word.Stance == Stance.Demands).ToList();

        Assert.All(demands, one => Assert.False(!left.Contains((one.Id, one.word.Topic)) && !world.IsSpokenTo(one.word), $"{one.word} is not told\n{world}"));
        Assert.All(demands.Where(one => world.Written.Any(written => written.Topic == one.word.Topic && written.When == one.word.When && written.Area == one.word.Area && written.Of.SequenceEqual(one.word.Of))),
            one => Assert.DoesNotContain((one.Id, one.word.Topic), left));
        Assert.All(left, one => Assert.Contains(demands, demand => demand.Id == one.Id && demand.word.Topic == one.Topic));
    }

    [Property]
    public void Whoever_is_bound_and_not_told_of_surely_accepts(CheckWorld world)
    {
        var check = world.Check();
        foreach (var (party, topic) in new[] { ("southland", "ceiling"), ("eastland", "guarantee-length") }.Where(one => world.Written.Any(written => written.Topic == one.Item2 && CheckWorld.Binds(written))))
        {
            var told = check.Unconsented.Where(one => one.Party == P(party) && one.Issue.Topic == TopicOf(topic)).ToList();
            Assert.False(told.Count == 0 && !world.Consents(party, topic), $"{party} is bound on {topic} without consent\n{world}");
            Assert.All(told.Where(one => one.Consent == Consent.Silent), _ => Assert.DoesNotContain(world.Said, word => word.By == party && word.Topic == topic && word.When == 0));
            Assert.All(told.Where(one => one.Consent == Consent.Objects), _ => Assert.Contains(world.Said, word => word.By == party && word.Topic == topic));
        }
    }

    [Property]
    public void Who_proposes_is_never_bound_without_consent(CheckWorld world)
    {
        var draft = world.Draft with { Proposers = [P("southland")], Endorsers = [P("eastland")] };

        Assert.DoesNotContain(world.Dossier.Check(draft).Unconsented, one => one.Party == P("southland") || one.Party == P("eastland"));
    }

    [Property]
    public void Reordering_statements_and_parties_changes_no_byte(CheckWorld world)
    {
        var dossier = world.Dossier;
        var turned = dossier with { Statements = [.. dossier.Statements.Reverse()], Parties = [.. dossier.Parties.Reverse().Select(party => party with { MemberOf = [.. party.MemberOf.Reverse()] })] };

        Assert.Equal(FindingsJson.Write(dossier.Check(world.Draft)), FindingsJson.Write(turned.Check(world.Draft)));
    }

    [Property]
    public void What_the_draft_says_is_no_position_of_its_proposer(CheckWorld world)
    {
        var check = (world with { Said = [] }).Check();

        Assert.Empty(check.Marks);
        Assert.Empty(check.LeftOut);
    }
}
