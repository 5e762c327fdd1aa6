namespace PeaceTerms;

/// <summary>How two texts stand to the parties' positions, so that each change can say what it does to them.</summary>
internal sealed class PartyEffects(World world, DraftReader first, DraftReader second)
{
    private readonly List<(PartyId Party, ILookup<Issue, DraftMeeting> Before, ILookup<Issue, DraftMeeting> After)> heard =
        [.. first.Heard.Select(party => (party, MeetingsOf(first, party), MeetingsOf(second, party)))];

    /// <summary>The parties to whom the two entries stand differently.</summary>
    public IReadOnlyList<PartyEffect> Of(EntryWords? before, EntryWords? after) =>
    [
        .. heard.Select(one => new PartyEffect { Party = one.Party, Label = world.Parties.NameOf(one.Party), Before = Outcome(one.Before, before), After = Outcome(one.After, after) })
            .Where(effect => effect.Before != effect.After),
    ];

    private static ILookup<Issue, DraftMeeting> MeetingsOf(DraftReader reader, PartyId party) =>
        reader.MeetingsWith(party).Where(meeting => meeting.Text is not null).ToLookup(meeting => meeting.Finding.Issue);

    /// <summary>The worst outcome wherever the party speaks to what the entry says; null where it does not.</summary>
    private CheckOutcome? Outcome(ILookup<Issue, DraftMeeting> meetings, EntryWords? entry) => entry is null ? null
        : meetings[entry.Issue].Where(meeting => meeting.Text!.Statements.Any(use => entry.Provisions.Any(own => own.Id == use.Id)) && world.Scopes.Relate(world.TopicOf(entry.Issue), meeting.Finding.Overlap.Scope, entry.Scope) is not null)
            .Select(meeting => (CheckOutcome?)meeting.Outcome).Min();
}
