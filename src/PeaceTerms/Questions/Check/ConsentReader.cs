namespace PeaceTerms;

/// <summary>Finds whom a draft binds who has neither proposed nor surely offered or accepted it (rule M8).</summary>
internal sealed class ConsentReader(World world, DraftReader reader, IReadOnlyList<DraftMeeting> meetings)
{
    private readonly Wording wording = new(world);

    public IEnumerable<MissingConsent> Missing() =>
        from issue in reader.Issues
        from one in reader.Contents[issue].SelectMany(text => text.Own.Where(one => !one.IsRefusal && one.Stance != Stance.Withdraws).SelectMany(one => one.Binds.Where(bound => !Proposes(bound, text)).Select(bound => (Bound: bound, Requirement: one))))
            .GroupBy(one => (one.Bound, one.Requirement.Scope), one => one.Requirement)
            .OrderBy(bound => bound.Key.Bound).ThenBy(bound => bound.Key.Scope.ToString(), StringComparer.Ordinal)
        let missing = Of(issue, one.Key.Bound, one.Key.Scope, [.. one])
        where missing is not null
        select missing;

    /// <summary>Whether it is among those whose text it is, be it in a group that speaks for it, or as a joint force by all its contributors.</summary>
    private bool Proposes(PartyId bound, Speaker text)
    {
        var proposing = text.Parties.Concat(reader.Draft.Endorsers).SelectMany(world.Parties.Reach).ToHashSet();
        return proposing.Contains(bound) || (world.Parties.IsJointForce(bound) && world.Parties.NamedMembers(bound) is { Count: > 0 } contributors && contributors.All(proposing.Contains));
    }

    private MissingConsent? Of(Issue issue, PartyId bound, Scope scope, IReadOnlyList<Requirement> binding)
    {
        var topic = world.TopicOf(issue);
        var provisions = binding.Select(one => one.Statement).Distinct().ToList();
        var heard = meetings.Where(meeting => meeting.Text is { } text && meeting.Finding.Issue == issue && meeting.Finding.RelatedIssue is null
            && text.Statements.Any(use => provisions.Contains(use.Id)) && SpeaksFor(meeting.Party, bound) && world.Scopes.Relate(topic, meeting.Finding.Overlap.Scope, scope) is not null).ToList();
        var own = heard.Where(meeting => meeting.Party.Parties.Contains(bound)).ToList();
        var counting = own.Count > 0 ? own : heard;
        if (counting.Count > 0 && counting.TrueForAll(meeting => meeting.Outcome >= CheckOutcome.Acceptable))
        {
            return null;
        }

        return new MissingConsent
        {
            Key = $"unconsented|{issue}|{scope}|{bound}",
            Party = bound,
            Label = wording.Label([bound]),
            Consent = counting.Exists(meeting => meeting.Outcome <= CheckOutcome.CrossesPosition) ? Consent.Objects : counting.Count == 0 ? Consent.Silent : Consent.Undetermined,
            Issue = issue,
            Scope = scope,
            Question = wording.Question(topic, issue, scope),
            Provisions = [.. reader.Draft.Provisions.Select(provision => provision.Id).Where(provisions.Contains)],
            Said = [.. counting.SelectMany(meeting => meeting.Party.Statements).DistinctBy(use => (use.Id, use.By, use.Says)).OrderBy(use => use.Date).ThenBy(use => use.Id)],
        };
    }

    private bool SpeaksFor(Side side, PartyId bound) => side.Parties.Any(party => world.Parties.Reach(party).Contains(bound));
}
