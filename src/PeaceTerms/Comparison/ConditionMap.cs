namespace PeaceTerms;

/// <summary>What is known of conditions as of a day, and which of them exclude each other (rules T6, M3).</summary>
internal sealed class ConditionMap
{
    // More conditions than this on one pair of positions are not told apart case by case; 2^6 cases can still be read.
    private const int MostConditions = 6;

    private readonly Dictionary<EventId, string> names;
    private readonly HashSet<EventId> happened;
    private readonly HashSet<(EventId, EventId)> exclusive;
    private readonly Dictionary<ConditionState, bool> assumed;

    public ConditionMap(Dossier dossier, DateOnly? asOf, IEnumerable<ConditionState> assumed)
    {
        this.assumed = assumed.ToDictionary(state => state with { Holds = true, Name = null }, state => state.Holds);
        names = dossier.Events.ToDictionary(happening => happening.Id, happening => happening.Name);
        happened = [.. dossier.Events.Where(happening => happening.Date <= asOf).Select(happening => happening.Id)];
        exclusive = [.. dossier.Events.SelectMany(happening => happening.Excludes.SelectMany(other => new[] { (happening.Id, other), (other, happening.Id) }))];
    }

    /// <summary>The conditions that may still hold or not.</summary>
    public ValueList<ConditionState> Open(ValueList<ConditionState> conditions) =>
        conditions.Count == 0 ? conditions : ValueList.From(conditions.Where(state => Known(state) is null)
            .Select(state => state.Event is { } happening ? state with { Name = names[happening] } : state));

    /// <summary>Whether one of the conditions is known not to hold, or two of them exclude each other.</summary>
    public bool Fails(ValueList<ConditionState> conditions) => conditions.Count > 0 && (conditions.Any(state => Known(state) == false || conditions.Contains(state.Not)) || !IsPossible(conditions));

    /// <summary>All cases in which the named conditions hold or not; null when there are too many to tell apart.</summary>
    public IReadOnlyList<Situation>? Situations(IReadOnlyCollection<ConditionState> atoms)
    {
        if (atoms.Count > MostConditions)
        {
            return null;
        }

        IEnumerable<IReadOnlyList<ConditionState>> lists = [[]];
        foreach (var atom in atoms.Order())
        {
            lists = lists.SelectMany(list => new[] { atom, atom.Not }.Select(state => (IReadOnlyList<ConditionState>)[.. list, state]));
        }

        return [.. lists.Where(IsPossible).Select(list => new Situation(list))];
    }

    private bool IsPossible(IReadOnlyList<ConditionState> states)
    {
        var events = states.Where(state => state is { Holds: true, Event: not null }).Select(state => state.Event!.Value).ToList();
        return !events.Any(one => events.Any(other => exclusive.Contains((one, other))) || happened.Any(past => exclusive.Contains((one, past))));
    }

    private bool? Known(ConditionState state) => assumed.Count > 0 && assumed.TryGetValue(state with { Holds = true, Name = null }, out var holds) ? state.Holds == holds
        : state.Event is not { } happening ? null
        : happened.Contains(happening) ? state.Holds
        : happened.Any(past => exclusive.Contains((past, happening))) ? !state.Holds
        : null;
}
