namespace PeaceTerms;

/// <summary>Reads the conditions on which positions depend against a draft: a statement or provision that is named is granted, refused or left open by what the draft says.</summary>
internal sealed class ConditionReader(IKnownDossier dossier, World world, DraftReader reader)
{
    public IEnumerable<DraftCondition> Conditions() => reader.Standing
        .SelectMany(statement => world.Conditions.Open(statement.Conditions).Where(state => state.Omission is null).Select(state => (State: state with { Holds = true }, Statement: statement)))
        .GroupBy(one => one.State, one => one.Statement)
        .OrderBy(condition => condition.Key)
        .Select(condition =>
        {
            var (answer, provisions) = Answer(condition.Key);
            return new DraftCondition
            {
                Condition = condition.Key,
                Answer = answer,
                Parties = [.. condition.SelectMany(statement => statement.By).Distinct().Order()],
                Statements = [.. condition.Select(statement => statement.Id).Distinct().Order()],
                Provisions = provisions,
            };
        });

    private (ConditionAnswer Answer, IReadOnlyList<StatementId> Provisions) Answer(ConditionState condition)
    {
        if (condition.Statement is not { } named)
        {
            return (ConditionAnswer.Open, []);
        }

        if (reader.Provisions.Any(provision => provision.Id == named))
        {
            return (ConditionAnswer.Granted, [named]);
        }

        var asked = new SpeakerList(world, dossier.Statements, reader.Provisions).Each(statement => statement.Id == named);
        var meetings = reader.Meetings(asked).Where(meeting => meeting.Text is not null).ToList();
        var answering = meetings.SelectMany(meeting => meeting.Text!.Statements).Select(use => use.Id).Distinct().Order().ToList();
        if (meetings.Exists(meeting => meeting.Finding is { Verdict: Verdict.Conflict, Certainty: Certainty.Definite }))
        {
            return (ConditionAnswer.Refused, answering);
        }

        var isGranted = asked.Count > 0 && asked.All(entry => entry.Value.SelectMany(speaker => speaker.Own).All(ask => IsGranted(ask, meetings)));
        return (isGranted ? ConditionAnswer.Granted : ConditionAnswer.Open, answering);
    }

    /// <summary>Whether what is asked is surely met, in all of its scope and by all that the draft says of it.</summary>
    private bool IsGranted(Requirement ask, List<DraftMeeting> meetings)
    {
        var here = meetings.Where(meeting => meeting.Finding.Issue == ask.Issue && meeting.Party.Scope == ask.Scope).ToList();
        return here.Count > 0 && here.TrueForAll(meeting => meeting.Outcome >= CheckOutcome.Acceptable)
            && here.Exists(meeting => world.Scopes.Relate(world.TopicOf(ask.Issue), meeting.Text!.Scope, ask.Scope) is { SecondInside: true });
    }
}
