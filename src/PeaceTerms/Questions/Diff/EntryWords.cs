namespace PeaceTerms;

/// <summary>What a text says on one issue in one scope, before it is written: the words, what they come to, and the scope as the text gives it.</summary>
internal sealed record EntryWords
{
    public required Issue Issue { get; init; }

    /// <summary>The scope, which may be one of several that the text names in one breath.</summary>
    public required Scope Scope { get; init; }

    public required Quantifier Quantifier { get; init; }

    /// <summary>What it allows; for a refusal all but what is refused.</summary>
    public required AllowedOutcomes Allows { get; init; }

    public required bool IsRefusal { get; init; }

    public required Vagueness Vagueness { get; init; }

    public required IReadOnlyCollection<PartyFacet> SideRoles { get; init; }

    public required ValueList<PartyId> By { get; init; }

    public OptionChoice? Option { get; init; }

    /// <summary>The provisions, in order of their ids.</summary>
    public required ValueList<StatementUse> Provisions { get; init; }

    /// <summary>The earlier provisions that they restate.</summary>
    public required IReadOnlyCollection<StatementId> Restates { get; init; }

    /// <summary>Whose version it is and under which option.</summary>
    public string Version => $"{string.Join("+", By)}|{Option}";

    public string Key => $"{Scope}|{Quantifier}|{Version}";

    /// <summary>What it asks, wherever and at whatever point.</summary>
    public string Asked => $"{IsRefusal}|{Allows.Sure}|{Allows.Possible}|{Allows.Domain.Unit}|{IsBelowDuty}|{string.Join("+", Says)}|{string.Join("+", Conditions)}";

    /// <summary>What two entries share that may be told as one.</summary>
    public string Likeness => $"{Version}|{Quantifier}|{Asked}|{string.Join("+", SideRoles)}|{string.Join("+", Provisions.Select(use => use.Source?.Locator).Distinct().Order(StringComparer.Ordinal))}";

    public IEnumerable<string> Places => Provisions.Select(use => Place.Of(use.Source?.Locator)).Distinct();

    public IEnumerable<string> Says => Provisions.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{use.Says}").Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<ConditionState> Conditions => Provisions.SelectMany(use => use.Conditions).Select(state => state with { Name = null }).Distinct().Order();

    public bool IsBelowDuty => Vagueness.HasFlag(PeaceTerms.Vagueness.BelowDuty);

    /// <summary>Entries that are alike as one.</summary>
    public static EntryWords? Join(IEnumerable<EntryWords?> alike, Scope? scope)
    {
        var list = alike.OfType<EntryWords>().ToList();
        return list.Count == 0 || scope is null ? null : list[0] with
        {
            Scope = scope,
            Provisions = ValueList.From(list.SelectMany(entry => entry.Provisions).DistinctBy(use => (use.Id, use.Says)).OrderBy(use => use.Id)),
        };
    }

    /// <summary>The entry for each single thing that its scope lists; what holds of a whole stays together.</summary>
    public IEnumerable<EntryWords> Singles(Topic topic)
    {
        // What several hold is one limit on all of them unless each is said to be meant (rule I12).
        bool IsEach(string counting) => Scope[counting] is CategoryFacet { Categories: [var way] } && way == BuiltInCategories.Each;
        bool IsAsAWhole(Role role) => role.CountedBy is { } counting ? !IsEach(counting) : role.AsAWhole == true;
        var whole = topic.Facets.Where(IsAsAWhole).SelectMany(role => new[] { role.Name, role.CountedBy }).ToHashSet();
        var kept = Scope.Facets.Where(facet => whole.Contains(facet.Name)).ToList();
        return (Scope with { Facets = [.. Scope.Facets.Where(facet => !whole.Contains(facet.Name))] }).Singles().Select(single => this with { Scope = single with { Facets = [.. single.Facets, .. kept] } });
    }
}
