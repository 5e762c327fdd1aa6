namespace PeaceTerms;

/// <summary>
/// What is refused as a package, no deal may hold as a whole. It meets only a side whose standing demands include each of its asks, and that
/// is a conflict (rule T2).
/// </summary>
internal sealed class PackageFindings(World world, IReadOnlyList<CompiledStatement> statements, Dictionary<Issue, List<Speaker>> speakers)
{
    public IEnumerable<Finding> Findings() => statements
        .Where(statement => statement.Package.Count > 1 && !statement.IsDenied && statement.Conditions.Count == 0 && statement.Option is null)
        .SelectMany(statement => statement.By.SelectMany(by => Of(statement, by)))
        .OrderBy(finding => finding.Key, StringComparer.Ordinal);

    private IEnumerable<Finding> Of(CompiledStatement statement, PartyId by)
    {
        // The same asks as single refusals give the refused sets, in the speaker's direction.
        var refused = world.RequirementsOf(statement with { Asks = statement.Package }, by, Voice.Own).ToList();
        if (refused.Exists(one => (one.Vagueness & (Vagueness.BelowDuty | Vagueness.Denied)) != 0 || IsLifted(one, by)))
        {
            return [];
        }

        var others = refused.Select(one => speakers.GetValueOrDefault(one.Issue, []).Where(speaker => !speaker.Parties.Contains(by)).ToList()).ToList();
        return others[0].Where(first => others.TrueForAll(list => list.Exists(speaker => speaker.Parties.SequenceEqual(first.Parties))))
            .Select(first => Meet(refused, [.. others.Select(list => list.First(speaker => speaker.Parties.SequenceEqual(first.Parties)))])).OfType<Finding>();
    }

    /// <summary>Whether the speaker has since asked for or accepted something on the issue, so that its refusal may no longer stand as it was.</summary>
    private bool IsLifted(Requirement refused, PartyId by) => speakers.GetValueOrDefault(refused.Issue, []).Where(speaker => speaker.Parties.Contains(by))
        .SelectMany(speaker => speaker.Own).Any(one => one.Date > refused.Date && !one.IsRefusal && world.Scopes.Relate(world.TopicOf(one.Issue), one.Scope, refused.Scope) is not null);

    private Finding? Meet(List<Requirement> refused, IReadOnlyList<Speaker> demanding)
    {
        var demands = refused.Zip(demanding, (ask, speaker) => DemandOn(ask, speaker)).ToList();
        if (demands.Exists(position => position is null))
        {
            return null;
        }

        var first = refused[0];
        var used = Evidence.OfAll([.. demands.Select(position => position!.Used)]);
        var refusing = new Position { Ideal = AllowedOutcomes.Unknown(first.Outcomes.Domain), Acceptable = AllowedOutcomes.Unknown(first.Outcomes.Domain), Used = new Evidence([.. refused]) };
        return new FindingMaker(world, world.TopicOf(first.Issue), first.Issue).Package(
            new Standpoint([new Speaker { Parties = [first.By], Own = refused }], refusing, first.Scope, Quantifier.Every, eachStatement: false),
            new Standpoint([demanding[0]], demands[0]! with { Used = used }, first.Scope, Quantifier.Every, eachStatement: false),
            world.Scopes.Relate(world.TopicOf(first.Issue), first.Scope, first.Scope)!,
            [.. refused.Zip(demands, (ask, position) => new ProofCase
            {
                Case = $"to be without {ask.Issue} {ask.Words}",
                Issue = ask.Issue,
                First = ask.Outcomes.Sure.Complement(),
                Second = position!.Acceptable.Possible,
            })]);
    }

    /// <summary>The other side's position, if all that it can accept lies in what is refused, surely and everywhere in the refused scope; null otherwise.</summary>
    private Position? DemandOn(Requirement ask, Speaker speaker)
    {
        var topic = world.TopicOf(ask.Issue);
        var classes = new ScopeClasses(world, topic, speaker.Own.Append(ask));
        var positions = new Positions(classes);
        return speaker.Own.Where(one => one.Quantifier == Quantifier.Every && one.Option is null).Select(one => one.Scope).Distinct()
            .Select(scope => (Scope: scope, Relation: classes.Relate(ask.Scope, scope)))
            .Where(pair => pair.Relation is { IsSure: true, FirstInside: true })
            .Select(pair => positions.At(speaker, (pair.Scope, Quantifier.Every), pair.Relation!))
            .FirstOrDefault(position => position is not null && position.Apart.Count == 0 && position.Used.Any(one => one.Stance == Stance.Demands)
                && (position.Used.Vagueness & (Vagueness.BelowDuty | Vagueness.Denied)) == 0
                && position.Acceptable.Domain == ask.Outcomes.Domain && !position.Acceptable.Possible.IsEmpty && position.Acceptable.Possible.IsSubsetOf(ask.Outcomes.Sure));
    }
}
