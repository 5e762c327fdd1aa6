namespace PeaceTerms;

/// <summary>Writes what two entries say on one issue into a change.</summary>
internal sealed class ChangeMaker(World world, DraftReader first, DraftReader second, PartyEffects effects)
{
    private readonly Wording wording = new(world);

    public DraftChange Of(EntryWords? before, EntryWords? after)
    {
        var entry = (before ?? after)!;
        var topic = world.TopicOf(entry.Issue);
        var parts = before is null || after is null ? [] : Parts(before, after);
        var (kind, struck) = KindOf(before, after, parts);
        var (from, to) = Sets(topic, before, after);
        var direction = from is null || to is null ? null : Movement.Of(from, to);
        var inScope = before is null || after is null ? null : ScopeMovement(topic, before, after);
        var felt = kind is ChangeKind.Changed or ChangeKind.Added or ChangeKind.Dropped ? effects.Of(before, after) : [];
        var (won, lost) = kind is ChangeKind.Changed or ChangeKind.Added or ChangeKind.Dropped ? new Favour(world, topic).Of(before, after, direction ?? Reach(topic, to, inScope), inScope, felt) : ([], []);
        var isOfSubstance = kind is not (ChangeKind.Kept or ChangeKind.Moved or ChangeKind.Reworded);
        return new DraftChange
        {
            Key = KeyOf(entry.Issue, before, after),
            Kind = kind,
            Severity = !isOfSubstance ? FindingSeverity.Info
                : felt.Any(effect => effect.CrossesRedLineNow) ? FindingSeverity.Blocking
                : felt.Any(effect => effect.After == CheckOutcome.CrossesPosition && effect.Before is not (CheckOutcome.CrossesPosition or CheckOutcome.CrossesRedLine)) ? FindingSeverity.Serious
                : FindingSeverity.Notice,
            Issue = entry.Issue,
            Before = Written(topic, before),
            After = Written(topic, after),
            Parts = parts,
            Direction = isOfSubstance ? direction ?? inScope : null,
            Gap = isOfSubstance && before is not null && after is not null && from is not null && to is not null && from.Intersect(to).IsEmpty ? from.DistanceTo(to) : null,
            Default = before is null || after is null ? topic.Default : null,
            StruckBy = struck,
            InFavourOf = won,
            Against = lost,
            Effects = felt,
        };
    }

    private string KeyOf(Issue issue, EntryWords? before, EntryWords? after)
    {
        static string Side(DocumentId text, EntryWords? entry) => entry is null ? $"text:{text}" : $"text:{text}:{string.Join("+", entry.Provisions.Select(use => use.Id).Distinct())}";
        var scope = before is null ? $"~{after!.Scope}" : after is null ? $"{before.Scope}~" : before.Scope == after.Scope ? $"{before.Scope}" : $"{before.Scope}~{after.Scope}";
        return $"diff|{issue}|{scope}|{Side(first.Draft.Id, before)}~{Side(second.Draft.Id, after)}";
    }

    private TextEntry? Written(Topic topic, EntryWords? entry) => entry is null ? null : new TextEntry
    {
        Scope = entry.Scope,
        Question = wording.Question(topic, entry.Issue, entry.Scope),
        Quantifier = entry.Quantifier,
        Allows = entry.Allows,
        OnlyRefuses = entry.IsRefusal,
        By = entry.By,
        Label = entry.By.Count == 0 ? null : wording.Label(entry.By),
        Provisions = entry.Provisions,
    };

    private static List<ChangedPart> Parts(EntryWords before, EntryWords after)
    {
        var (mine, theirs, lost) = CommonDomain.Of(before.Allows, after.Allows, null);
        var parts = new List<ChangedPart>();
        void When(bool isSo, ChangedPart part)
        {
            if (isSo)
            {
                parts.Add(part);
            }
        }

        // What only follows from something else allows the same outcomes, less surely; that is no change of what is asked.
        var isDerived = (before.Vagueness | after.Vagueness).HasFlag(Vagueness.Derived);
        var isSame = lost is null ? isDerived ? mine.Possible == theirs.Possible : mine == theirs : before.Allows == after.Allows;
        When(!isSame, ChangedPart.Outcome);
        When(before.Scope != after.Scope || before.Quantifier != after.Quantifier, ChangedPart.Scope);
        When(!before.Conditions.SequenceEqual(after.Conditions), ChangedPart.Condition);
        When(before.IsBelowDuty != after.IsBelowDuty, ChangedPart.Force);
        When(before.Version != after.Version, ChangedPart.Version);
        When(!before.Places.Intersect(after.Places).Any(), ChangedPart.Place);
        When(!before.Says.SequenceEqual(after.Says), ChangedPart.Words);
        return parts;
    }

    private (ChangeKind Kind, IReadOnlyList<StatementUse> Struck) KindOf(EntryWords? before, EntryWords? after, List<ChangedPart> parts)
    {
        if (before is null || after is null)
        {
            return (before is null ? ChangeKind.Added : ChangeKind.Dropped, before is null ? StrikesOf(first, after!) : StrikesOf(second, before));
        }

        // A text that only refuses what the other asks strikes it.
        if (before.IsRefusal != after.IsRefusal && Sets(null, before, after) is ({ } mine, { } theirs) && mine.Intersect(theirs).IsEmpty)
        {
            return after.IsRefusal ? (ChangeKind.Dropped, after.Provisions) : (ChangeKind.Added, before.Provisions);
        }

        return (parts.Exists(part => part < ChangedPart.Place) ? ChangeKind.Changed : parts.Contains(ChangedPart.Place) ? ChangeKind.Moved : parts.Count > 0 ? ChangeKind.Reworded : ChangeKind.Kept, []);
    }

    /// <summary>The provisions of a text that strike all clauses of an entry of the other (rule I6).</summary>
    private IReadOnlyList<StatementUse> StrikesOf(DraftReader striking, EntryWords entry)
    {
        var strikes = entry.Provisions.Select(use => striking.Contents.GetValueOrDefault(TextTopics.ClauseIn(use.Id, isIn: false).Issue, []).SelectMany(text => text.Own).Where(one => !one.Outcomes.Possible.Contains(new Outcome { Choice = "in" })).ToList()).ToList();
        return strikes.TrueForAll(one => one.Count > 0) ? [.. strikes.SelectMany(one => one).Select(one => one.AsUse()).DistinctBy(use => use.Id).OrderBy(use => use.Id)] : [];
    }

    /// <summary>What is possible before and after, in one domain; what only one text speaks to stands against what holds if nothing is said, where that is an outcome.</summary>
    private static (OutcomeSet? Before, OutcomeSet? After) Sets(Topic? topic, EntryWords? before, EntryWords? after)
    {
        if (before is not null && after is not null)
        {
            var (mine, theirs, lost) = CommonDomain.Of(before.Allows, after.Allows, null);
            return lost is null ? (mine.Possible, theirs.Possible) : (null, null);
        }

        var said = (before ?? after)!.Allows.Possible;
        var holds = topic?.DefaultIn(said.Domain);
        return before is null ? (holds, said) : (said, holds);
    }

    /// <summary>Which way it goes when the same is asked of more or of less: toward it or back to what holds if nothing is said.</summary>
    private static ChangeDirection? Reach(Topic topic, OutcomeSet? asked, ChangeDirection? inScope) =>
        asked is null || inScope is not (ChangeDirection.Wider or ChangeDirection.Narrower) || topic.DefaultIn(asked.Domain) is not { } holds ? null
        : inScope == ChangeDirection.Wider ? Movement.Of(holds, asked) : Movement.Of(asked, holds);

    private ChangeDirection? ScopeMovement(Topic topic, EntryWords before, EntryWords after)
    {
        if (before.Scope == after.Scope)
        {
            return null;
        }

        return world.Scopes.Relate(topic, before.Scope, after.Scope) switch
        {
            { FirstInside: true, SecondInside: false } => ChangeDirection.Wider,
            { FirstInside: false, SecondInside: true } => ChangeDirection.Narrower,
            _ => ChangeDirection.Other,
        };
    }
}
