using System.Text.RegularExpressions;

namespace PeaceTerms.Tests;

/// <summary>What the compiled dossier asks under one place of a document: the walk reads nothing else.</summary>
internal sealed class EncodedProvision(CompiledDossier dossier, IReadOnlyList<CompiledStatement> statements)
{
    public IReadOnlyList<CompiledStatement> Statements => statements;

    public IReadOnlyList<EncodedAsk> Asks { get; } = [.. statements.SelectMany(statement => statement.Asks.Select(ask => new EncodedAsk(dossier, statement, ask)))];

    public IReadOnlySet<string> Ids => Asks.SelectMany(ask => ask.Ids).Concat(statements.SelectMany(statement => statement.By).Select(id => $"{id}"))
        .Concat(statements.SelectMany(statement => statement.Conditions).SelectMany(state => new[] { state.Event?.ToString(), state.Statement?.ToString() }).OfType<string>()).ToHashSet();

    public IReadOnlyList<ForceLevel> Levels => dossier.Dossier.Levels;

    public static IReadOnlyDictionary<string, EncodedProvision> Of(CompiledDossier dossier) => dossier.Statements.Where(statement => statement.Source?.Locator is not null)
        .GroupBy(statement => statement.Source!.Locator!).ToDictionary(group => group.Key, group => new EncodedProvision(dossier, [.. group]));
}

/// <summary>One ask as the walk sees it.</summary>
internal sealed partial class EncodedAsk
{
    private readonly Ask ask;
    private readonly Dictionary<CategoryId, CategoryId?> wider;
    private readonly Dictionary<TerritoryId, TerritoryId?> around;

    public EncodedAsk(CompiledDossier dossier, CompiledStatement statement, Ask ask)
    {
        this.ask = ask;
        around = dossier.Dossier.Territories.ToDictionary(territory => territory.Id, territory => territory.Within);
        wider = dossier.Dossier.Categories.Concat(BuiltInCategories.All).DistinctBy(category => category.Id).ToDictionary(category => category.Id, category => category.Within);
        Statement = statement;
        Topic = Aspects.With(dossier.Dossier.Topics)[ask.Issue.Topic];
        Ids = KeyIds().Concat(FacetIds()).Concat(ask.Binds.Concat(ask.SideRoles.SelectMany(role => role.Parties)).Select(id => $"{id}"))
            .Concat(Circumstances(ask.Scope.Circumstance)).Concat(Events(Domain.Unit)).Concat(Chosen()).ToHashSet();
    }

    public CompiledStatement Statement { get; }

    public Topic Topic { get; }

    public IReadOnlySet<string> Ids { get; }

    public OutcomeDomain Domain => ask.Value.Literal.Domain;

    public OutcomeSet Sure => ask.Value.Literal.Sure;

    public OutcomeSet Possible => ask.Value.Literal.Possible;

    public Scope Scope => ask.Scope;

    public Issue Issue => ask.Issue;

    public DateOnly? StartDate => ask.Value.StartDate;

    public bool IsEvery => ask.Quantifier == Quantifier.Every;

    public bool IsNegative => Possible is { IsEmpty: false } && Domain.Kind is DomainKind.Choice or DomainKind.Grade && Possible.IsSubsetOf(Domain.Named(Domain.Outcomes.Where(Topic.IsNegative)));

    /// <summary>The ends of the stretches of figures, sure and possible.</summary>
    public IEnumerable<decimal> Ends => new[] { Sure, Possible }.OfType<OrderedSet>().SelectMany(set => set.Ranges).SelectMany(range => new[] { range.From, range.To }).OfType<decimal>();

    public string? CircumstanceText => Scope.Circumstance?.ToString();

    /// <summary>Whether the outcome holds for each of the parties, rather than for all of them as a whole.</summary>
    public bool IsOfEach => Topic.Facets.Where(role => role.Kind == RoleKind.Parties).All(role => role.AsAWhole != true) && Topic.Facets.Any(role => role.Kind == RoleKind.Parties);

    /// <summary>The party or line that is the outcome itself.</summary>
    private IEnumerable<string> Chosen() => Possible is ChoiceSet { AllBut: false, Domain.IsOpen: true } chosen ? chosen.Named : [];

    /// <summary>A category or territory and those that it lies in.</summary>
    private IEnumerable<CategoryId> WithWider(CategoryId id) => Upward(id, wider);

    private IEnumerable<TerritoryId> Around(TerritoryId id) => Upward(id, around);

    private static IEnumerable<T> Upward<T>(T id, Dictionary<T, T?> tree)
        where T : struct
    {
        for (T? at = id; at is { } one; at = tree.GetValueOrDefault(one))
        {
            yield return one;
        }
    }

    private IEnumerable<string> KeyIds() => ask.Issue.Key.Select(role => role.Id);

    private IEnumerable<string> FacetIds() => ask.Scope.Facets.SelectMany(facet => facet switch
    {
        PartyFacet parties => parties.Parties.Concat(parties.Except).Select(id => $"{id}"),
        CategoryFacet categories => categories.Categories.SelectMany(WithWider).Concat(categories.Except).Select(id => $"{id}"),
        AreaFacet areas => areas.Areas.SelectMany(area => Around(area.Territory).Select(id => $"{id}").Concat(new[] { area.Line?.ToString(), area.HeldBy?.ToString() }.OfType<string>())),
        _ => [],
    });

    private static IEnumerable<string> Circumstances(Circumstance? circumstance) => circumstance switch
    {
        null => ["always"],
        Peacetime => ["peacetime"],
        Wartime => ["wartime"],
        AfterEvent after => [$"{after.Event}"],
        BeforeEvent before => [$"{before.Event}"],
        OnTrigger trigger => [$"{trigger.Event}"],
        Together together => together.Parts.SelectMany(Circumstances),
        _ => circumstance.Except.Select(id => $"{id}"),
    };

    private static IEnumerable<string> Events(string? unit) => unit is null ? [] : Event().Matches(unit).Select(match => match.Groups["event"].Value);

    [GeneratedRegex(@"(?:after|until|at) (?<event>[a-z0-9-]+)$")]
    private static partial Regex Event();
}
