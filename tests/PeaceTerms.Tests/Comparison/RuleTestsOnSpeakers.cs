using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules T3, M6 and I1: who speaks on an issue, with whose words, and of whom nobody else speaks.</summary>
public class RuleTestsOnSpeakers
{
    private static readonly Dossier League = Joined(Group("league", PartyKind.Coalition), ("eastland", null)) with { Topics = Hosts.Topics };

    private static Statement Word(string by, string room, int day = 0, bool isReport = false) => Say(by, Stance.Demands, Term([room]), day) with { AttributedBy = isReport ? "a newspaper" : null };

    private static Side Eastland(params Statement[] said) => League.With([Word("southland", "garden"), .. said]).Findings()
        .Single(finding => finding.Kind == FindingKind.Meeting && finding.Sides.Any(side => side.Parties.Contains(P("eastland"))) && finding.Sides.Any(side => side.Parties.Contains(P("southland"))))
        .Sides.Single(side => side.Parties.Contains(P("eastland")));

    [Fact]
    public void T3_a_groups_own_word_has_the_voice_of_a_report_on_its_member_and_a_report_of_it_a_weaker_one()
    {
        Assert.Equal("tower", $"{Eastland(Word("eastland", "hall", isReport: true), Word("league", "tower", 1)).Ideal!.Possible}");
        Assert.Equal("hall", $"{Eastland(Word("eastland", "hall", isReport: true), Word("league", "tower", 1, isReport: true)).Ideal!.Possible}");
        Assert.Equal("hall", $"{Eastland(Word("eastland", "hall"), Word("league", "tower", 1)).Ideal!.Possible}");
    }

    [Fact]
    public void T5_a_groups_word_is_heard_beside_each_option_of_its_member()
    {
        var option = Word("eastland", "hall") with { Source = new() { Document = D("note-1") }, Option = new() { Group = "ways", Name = "one" } };
        Assert.Equal(S("s3"), Assert.Single(Eastland(option, Word("league", "tower", 1)).SetAside).Id);
    }

    [Fact]
    public void M6_rival_provisions_speak_for_each_of_their_owners_and_the_text_for_all()
    {
        Provision Of(int number, string room, params string[] by) => new() { Id = S($"text/{number}"), Locator = $"{number}", Term = Term([room]), By = [.. by.Select(P)] };
        var text = new Draft { Id = D("text"), Title = "The text", Date = Monday, Proposers = [P("northland"), P("eastland")], Provisions = [Of(1, "hall"), Of(2, "tower", "northland", "eastland")] };
        var dossier = Hosts.With(Word("southland", "garden")) with { Drafts = [text] };

        var sides = dossier.Meetings("venue", new() { Statements = StatementSelection.All }).SelectMany(finding => finding.Sides).Where(side => side.Parties[0] != P("southland"))
            .Select(side => $"{side.Text}: {string.Join("+", side.Parties)} {string.Join("+", side.Statements.Select(use => use.Id))}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal([": eastland text/2", ": northland text/2", "text: eastland+northland text/1"], sides);

        var alone = Assert.Single(PositionComparer.Meet(CompiledDossier.Compile(dossier), MeetingSide.OfText(D("text")), MeetingSide.OfParty(P("southland"))));
        Assert.Equal([S("text/1")], alone.Sides[0].Statements.Select(use => use.Id));
    }

    private static List<string> OneSided(params Statement[] said) => [.. Hosts.With(said).Findings().Where(finding => finding.Kind == FindingKind.OneSided).Select(finding => $"{finding.Overlap.Scope}")];

    [Fact]
    public void I1_who_speaks_alone_is_told_once_for_all_scopes_that_touch()
    {
        Assert.Equal(["any"], OneSided(Word("northland", "hall"), For(Word("northland", "tower"), "eastland")));
        Assert.Equal(["users=eastland", "users=westland"], OneSided(For(Word("northland", "hall"), "westland"), For(Word("northland", "tower"), "eastland")));
        Assert.Equal(["users=westland"], OneSided(For(Word("northland", "hall"), "westland"), For(Word("northland", "tower"), "eastland"), For(Word("southland", "tower"), "eastland")));
    }

    [Fact]
    public void I1_what_is_denied_or_taken_back_is_as_if_it_had_not_been_said()
    {
        Assert.Equal(["users=westland"], OneSided(For(Word("northland", "hall"), "westland"), For(Word("northland", "tower") with { Denied = true }, "eastland")));
        Statement Back(int day) => Say("northland", Stance.Withdraws, Term(["hall"]), day);
        Assert.Empty(OneSided(Word("northland", "hall"), Back(1)));
        Assert.Empty(OneSided(Word("northland", "hall"), Back(1), Back(2)));
        Assert.Equal(["any"], OneSided(Word("northland", "hall"), Back(1), Word("northland", "hall", 2)));
        Assert.Equal(["any"], OneSided(Word("northland", "hall"), Word("southland", "hall") with { Denied = true }));

        // Who has taken it back, or said it elsewhere only, is no second voice.
        Assert.Equal(["any"], OneSided(Word("northland", "hall"), Say("southland", Stance.Demands, Term(["hall"])), Say("southland", Stance.Withdraws, Term(["hall"]), 1), Say("southland", Stance.Withdraws, Term(["hall"]), 2)));
        Assert.Equal(["users=eastland", "users=westland"], OneSided(For(Word("northland", "tower"), "eastland"), For(Word("southland", "tower") with { Denied = true }, "eastland"), For(Word("southland", "hall"), "westland")));
    }
}
