namespace PeaceTerms;

/// <summary>Issues and scopes in words, with the names that the dossier gives.</summary>
internal sealed class Wording(World world)
{
    public string Question(Topic topic, Issue issue, Scope scope) => Words(topic, issue, scope).ToString();

    /// <summary>The topic and each detail on its own.</summary>
    public IssueWords Words(Topic topic, Issue issue, Scope scope) => new()
    {
        Topic = topic.Name,
        Details = [.. issue.Key.Select(role => new IssueDetail { Role = role.Role, Words = NameOf(topic, role) }), .. Details(scope)],
    };

    /// <summary>A scope alone, as it stands in questions; empty where nothing is restricted.</summary>
    public string Where(Scope scope) => string.Join("; ", Details(scope));

    public string Label(IReadOnlyList<PartyId> parties) => parties.Count == 1 ? world.Parties.NameOf(parties[0]) : Label(parties.AsEnumerable());

    public string Label(IEnumerable<PartyId> parties) => OutcomeText.Either([.. parties.Select(world.Parties.NameOf)], "and");

    /// <summary>An area held, in words: a part of one that the scope names, by its text in keys.</summary>
    public string Held(string area, Scope scope)
    {
        var parts = scope.Facets.OfType<AreaFacet>().SelectMany(facet => facet.Areas).Where(part => part.HeldBy is not null)
            .Select(part => TerritoryId.TryParse(area.Split('[')[0], out var territory) ? part with { Territory = territory } : part);
        return parts.FirstOrDefault(part => $"{part}" == area) is { } held ? string.Concat(Names([held])) : area;
    }

    private IEnumerable<IssueDetail> Details(Scope scope)
    {
        foreach (var facet in scope.Facets)
        {
            var (listed, except) = facet switch
            {
                PartyFacet parties => (parties.Parties.Select(world.Parties.NameOf), parties.Except.Select(world.Parties.NameOf)),
                AreaFacet areas => (Names(areas.Areas), []),
                CategoryFacet categories => (categories.Categories.Select(world.Categories.NameOf), categories.Except.Select(world.Categories.NameOf)),
                _ => ([], []),
            };
            var names = OutcomeText.Either([.. listed], "and");
            var left = OutcomeText.Either([.. except], "and");
            yield return new IssueDetail { Role = facet.Name, Words = $"{(names.Length == 0 ? "any" : names)}{(left.Length == 0 ? "" : $" without {left}")}" };
        }

        if (scope.Circumstance is { } circumstance && Words(circumstance) is { Length: > 0 } when)
        {
            yield return new IssueDetail { Words = when };
        }

        if (scope.Period is { } period)
        {
            yield return new IssueDetail { Words = TimeText.Of(period) };
        }
    }

    private string Words(Circumstance circumstance)
    {
        var whole = circumstance switch
        {
            Together together => string.Join(" ", together.Parts.Select(Words)),
            AfterEvent after => $"after {world.NameOf(after.Event)}",
            BeforeEvent before => $"before {world.NameOf(before.Event)}",
            OnTrigger trigger => $"on {world.NameOf(trigger.Event)}",
            _ => circumstance.Words,
        };
        var unless = circumstance.Except.Count == 0 ? "" : $"unless {OutcomeText.Either([.. circumstance.Except.Select(world.NameOf)])}";
        return $"{whole}{(whole.Length > 0 && unless.Length > 0 ? ", " : "")}{unless}";
    }

    /// <summary>Areas held by the same party at the same line are named together.</summary>
    private IEnumerable<string> Names(IEnumerable<Area> areas) => areas.GroupBy(area => (area.HeldBy, area.Line, area.AsOf)).SelectMany(Names);

    private IEnumerable<string> Names(IGrouping<(PartyId? HeldBy, LineId? Line, DateOnly? AsOf), Area> areas)
    {
        var names = areas.Select(area => world.Territories.NameOf(area.Territory)).ToList();
        return areas.Key is { HeldBy: { } holder, Line: { } line, AsOf: var asOf }
            ? [$"the {(names.Count == 1 ? "part" : "parts")} of {OutcomeText.Either(names, "and")} that {world.Parties.NameOf(holder)} holds at the {world.Territories.NameOf(line)}{(asOf is { } day ? $" on {day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}" : "")}"]
            : names;
    }

    private string NameOf(Topic topic, RoleValue role) => topic.Keys.FirstOrDefault(key => key.Name == role.Role)?.Kind switch
    {
        RoleKind.Parties when PartyId.TryParse(role.Id, out var party) => world.Parties.NameOf(party),
        RoleKind.Areas when TerritoryId.TryParse(role.Id, out var territory) => world.Territories.NameOf(territory),
        RoleKind.Categories when CategoryId.TryParse(role.Id, out var category) => world.Categories.NameOf(category),
        RoleKind.Events when EventId.TryParse(role.Id, out var happening) => world.NameOf(happening),
        _ when role.Id == OpenRole.Open => "any",
        _ => role.Id,
    };
}
