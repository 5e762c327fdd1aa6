namespace PeaceTerms;

/// <summary>Finds whom a draft binds who has neither proposed nor surely offered or accepted it (rule M8).</summary>
internal sealed class ConsentReader(World world, DraftReader reader, IReadOnlyList<DraftMeeting> meetings)
{
    private readonly Wording wording = new(world);

    public IEnumerable<MissingConsent> Missing() =>
        from issue in reader.Issues
        from one in reader.Contents[issue].SelectMany(text => text.Own.Where(one => !one.IsRefusal && one.Stance != Stance.Withdraws).SelectMany(one => one.Binds.Where(bound => !Proposes(bound, text)).Select(bound => (Bound: bound, Requirement: one))))
            .GroupBy(one => (one.Bound, Scope: one.Requirement.Scope.ToString()), one => one.Requirement)
            .OrderBy(bound => bound.Key.Bound).ThenBy(bound => bound.Key.Scope, StringComparer.Ordinal)
        let missing = Of(issue, one.Key.Bound, [.. one])
        where missing is not null
        select missing;

    /// <summary>Whether it is among those whose text it is, be it in a group that speaks for it, or as a joint force by all its contributors.</summary>
    private bool Proposes(PartyId bound, Speaker text)
    {
        var proposing = (reader.IsOwn(text) ? text.Parties.Concat(reader.Draft.Endorsers) : text.Parties).SelectMany(world.Parties.Reach).ToHashSet();
        return proposing.Contains(bound) || (Contributors(bound) is { Count: > 0 } contributors && contributors.All(proposing.Contains));
    }

    private MissingConsent? Of(Issue issue, PartyId bound, IReadOnlyList<Requirement> binding)
    {
        var (topic, scope) = (world.TopicOf(issue), binding[0].Scope);
        var provisions = binding.Select(one => one.Statement).ToHashSet();
        var here = meetings.Where(meeting => meeting.Text is { } text && meeting.Finding.Issue == issue && meeting.Finding.RelatedIssue is null
            && text.Statements.Any(use => provisions.Contains(use.Id)) && world.Scopes.Relate(topic, meeting.Finding.Overlap.Scope, scope) is not null).ToList();
        var heard = Heard(bound, here);

        // A joint force has no word but those of its contributors, each of which must agree.
        if (heard.Count == 0 && Contributors(bound) is { Count: > 0 } contributors)
        {
            var each = contributors.Select(one => Heard(one, here)).ToList();
            if (contributors.Zip(each).All(one => Agrees(topic, one.First, scope, one.Second)))
            {
                return null;
            }

            heard = [.. each.SelectMany(one => one).Distinct()];
        }
        else if (Agrees(topic, bound, scope, heard))
        {
            return null;
        }

        return new MissingConsent
        {
            Key = $"unconsented|{issue}|{scope}|{bound}",
            Party = bound,
            Label = wording.Label([bound]),
            Consent = heard.Exists(meeting => meeting.Outcome <= CheckOutcome.CrossesPosition) ? Consent.Objects : heard.Count > 0 || HasSpoken(bound, binding) ? Consent.Undetermined : Consent.Silent,
            Issue = issue,
            Scope = scope,
            Question = wording.Question(topic, issue, scope),
            Provisions = [.. reader.Draft.Provisions.Select(provision => provision.Id).Where(provisions.Contains)],
            Said = [.. heard.SelectMany(meeting => meeting.Party.Statements).DistinctBy(use => (use.Id, use.By, use.Says)).OrderBy(use => use.Date).ThenBy(use => use.Id)],
        };
    }

    /// <summary>The party's own word before that of a group that it belongs to.</summary>
    private List<DraftMeeting> Heard(PartyId bound, List<DraftMeeting> here)
    {
        var own = here.Where(meeting => meeting.Party.Parties.Contains(bound)).ToList();
        return own.Count > 0 ? own : [.. here.Where(meeting => meeting.Party.Parties.Any(party => world.Parties.Reach(party).Contains(bound)))];
    }

    /// <summary>Whether it, or who speaks for it, says anything on the issue, even where that meets nothing.</summary>
    private bool HasSpoken(PartyId bound, IReadOnlyList<Requirement> binding) => reader.Heard
        .Where(party => world.Parties.Reach(party).Contains(bound) || Contributors(bound).Contains(party))
        .Any(party => binding.Any(one => reader.Speaks(party, one)));

    /// <summary>Whether all that the draft allows is surely acceptable, and in every part in which the party is bound.</summary>
    private bool Agrees(Topic topic, PartyId bound, Scope scope, List<DraftMeeting> heard) => heard.Count > 0 && heard.TrueForAll(meeting => meeting.Outcome >= CheckOutcome.Acceptable)
        && scope.Singles().Where(part => MayBeOf(bound, part, scope)).All(part => heard.Exists(meeting => world.Scopes.Relate(topic, meeting.Finding.Overlap.Scope, part) is { SecondInside: true }));

    /// <summary>A part that names one of several parties concerns the others only where they belong to it.</summary>
    private bool MayBeOf(PartyId bound, Scope part, Scope whole) => whole.Facets.OfType<PartyFacet>().Where(facet => facet.Parties.Contains(bound))
        .All(facet => part[facet.Name] is not PartyFacet { Parties: [var one] } || one == bound);

    private IReadOnlyList<PartyId> Contributors(PartyId bound) => world.Parties.IsJointForce(bound) ? world.Parties.NamedMembers(bound) : [];
}
