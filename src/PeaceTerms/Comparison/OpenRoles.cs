namespace PeaceTerms;

/// <summary>Fills the key roles that asks leave open, as "waits for nothing but E" does, with each id that others name there (rule I1).</summary>
internal sealed class OpenRoles
{
    private readonly World world;
    private readonly Lazy<ILookup<Issue, (string Id, PartyId By, StatementId Statement)>> named;

    public OpenRoles(World world, IReadOnlyList<CompiledStatement> statements)
    {
        this.world = world;
        named = new(() => Named(statements));
    }

    /// <summary>The requirement on each issue that it speaks to; itself where nobody else names an id.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="eachStatement">Whether every statement speaks for itself, rather than for its party.</param>
    public IEnumerable<Requirement> Fill(Requirement requirement, bool eachStatement)
    {
        if (requirement.Open is not { } open)
        {
            return [requirement];
        }

        var ids = named.Value[requirement.Issue]
            .Where(one => eachStatement ? one.Statement != requirement.Statement : one.By != requirement.By)
            .Select(one => one.Id).Distinct().Where(id => IsMeant(open, id)).Order(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? [requirement] : ids.Select(id => requirement with { Issue = With(requirement.Issue, open.Role, id), Open = null });
    }

    private bool IsMeant(OpenRole open, string id) => !open.Except.Contains(id)
        && (open.Kind is not { } kind || (PartyId.TryParse(id, out var party) && world.Parties.KindOf(party) == kind))
        && !(EventId.TryParse(id, out var happening) && world.IsAcceptance(happening));

    /// <summary>Every id that is named, under its issue with that role left open.</summary>
    private static ILookup<Issue, (string Id, PartyId By, StatementId Statement)> Named(IReadOnlyList<CompiledStatement> statements)
    {
        var topics = statements.SelectMany(statement => statement.Asks).Where(ask => ask.Open is not null).Select(ask => (ask.Issue.Topic, ask.Open!.Role)).ToHashSet();
        var uses = from statement in statements
                   from ask in statement.Asks
                   where ask.Open is null
                   from role in ask.Issue.Key
                   where topics.Contains((ask.Issue.Topic, role.Role))
                   from speaker in statement.By
                   select (Open: With(ask.Issue, role.Role, OpenRole.Open), role.Id, By: speaker, Statement: statement.Id);
        return uses.ToLookup(one => one.Open, one => (one.Id, one.By, one.Statement));
    }

    private static Issue With(Issue issue, string role, string id) => issue with { Key = [.. issue.Key.Select(one => one.Role == role ? one with { Id = id } : one)] };
}
