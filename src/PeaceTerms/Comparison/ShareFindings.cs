namespace PeaceTerms;

/// <summary>Shares that exceed their whole: what one side asks for the recipients of one pool, or two or more together of which no fewer do (rules O12, F1). Knows no topic by name.</summary>
internal sealed class ShareFindings
{
    // More sides than this, or more families of sides in one scope, are not tried, so that no input takes exponential time.
    private const int MostSides = 6;
    private const int MostTried = 4096;

    private readonly World world;
    private readonly Topic topic;
    private readonly SharedWhole whole;
    private readonly decimal amount;
    private readonly Issue pool;
    private readonly List<(Issue Issue, IReadOnlyList<Speaker> Speakers)> recipients;
    private readonly Wording wording;

    private ShareFindings(World world, Topic topic, SharedWhole whole, decimal amount, Issue pool, List<(Issue, IReadOnlyList<Speaker>)> recipients)
    {
        (this.world, this.topic, this.whole, this.amount, this.pool, this.recipients) = (world, topic, whole, amount, pool, recipients);
        wording = new Wording(world);
    }

    /// <summary>The findings of all pools: issues of one topic that differ only in who receives.</summary>
    public static IEnumerable<Finding> Of(World world, IEnumerable<KeyValuePair<Issue, List<Speaker>>> speakers) => speakers
        .Where(entry => world.TopicOf(entry.Key).SharesOf is { Amount: not null })
        .GroupBy(entry => Pool(entry.Key, world.TopicOf(entry.Key).SharesOf!))
        .OrderBy(entries => TopicOrder.Of(entries.Key.Topic)).ThenBy(entries => entries.Key.ToString(), StringComparer.Ordinal)
        .SelectMany(entries =>
        {
            var shared = world.TopicOf(entries.Key);
            var receiving = entries.OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
                .Select(entry => (entry.Key, (IReadOnlyList<Speaker>)[.. entry.Value.Where(speaker => speaker is { Text: null, Parties.Count: 1 })])).ToList();
            return new ShareFindings(world, shared, shared.SharesOf!, shared.SharesOf!.Amount!.Value, entries.Key, receiving).Findings();
        });

    private static Issue Pool(Issue issue, SharedWhole whole) => issue with { Key = [.. issue.Key.Where(value => value.Role != whole.Role)] };

    private IEnumerable<Finding> Findings()
    {
        var parties = recipients.SelectMany(one => one.Speakers).Select(speaker => speaker.Parties[0]).Distinct().Order().ToList();
        var found = Scopes().SelectMany(scope => In(scope, parties)).ToList();
        return found.Where(finding => !found.Exists(wider => wider.Sides.SelectMany(side => side.Parties).SequenceEqual(finding.Sides.SelectMany(side => side.Parties)) && IsNarrower(finding.Overlap.Scope, wider.Overlap.Scope)))
            .OrderBy(finding => finding.Sides.Count).ThenBy(finding => finding.Key, StringComparer.Ordinal);
    }

    private bool IsNarrower(Scope inner, Scope outer) => inner != outer && world.Scopes.Relate(topic, inner, outer) is { FirstInside: true, SecondInside: false };

    private IEnumerable<Scope> Scopes() => recipients.SelectMany(recipient => recipient.Speakers).SelectMany(speaker => speaker.Own).Where(said => said.Quantifier == Quantifier.Every)
        .Select(said => said.Scope).Distinct().Where(scope => world.Scopes.Relate(topic, scope, scope) is { IsSure: true }).OrderBy(scope => scope.ToString(), StringComparer.Ordinal);

    /// <summary>The smallest families of parties that ask too much in one scope: those of which no fewer do, and who do not clash on one recipient's share already.</summary>
    private List<Finding> In(Scope scope, IReadOnlyList<PartyId> parties)
    {
        var said = parties.Select(party =>
        {
            var apart = new List<Scope>();
            return (Party: party, Shares: recipients.ConvertAll(recipient => At(recipient.Speakers, party, scope, apart)), Apart: apart);
        }).Where(one => one.Shares.Exists(position => position is not null)).ToList();
        var found = new List<(IReadOnlyList<int> Family, Finding? Finding)>();
        var families = said.Select((_, place) => (IReadOnlyList<int>)[place]).ToList();
        for (var tried = families.Count; families.Count > 0 && tried <= MostTried; tried += families.Count)
        {
            var open = new List<IReadOnlyList<int>>();
            foreach (var family in families.Where(family => !found.Exists(smaller => smaller.Family.All(family.Contains))))
            {
                List<OrderedSet> together = [.. Enumerable.Range(0, recipients.Count).Select(recipient => Together(family.Select(place => said[place].Shares[recipient])))];
                if (!Exceeds(together))
                {
                    // Who clashes on one share already shows nothing more together with others.
                    open.AddRange(together.Exists(set => set.Ranges.Count == 0) ? [] : Enumerable.Range(family[^1] + 1, said.Count - family[^1] - 1).Select(next => (IReadOnlyList<int>)[.. family, next]));
                }
                else
                {
                    List<Scope> apart = [.. family.SelectMany(place => said[place].Apart).Distinct().OrderBy(part => part.ToString(), StringComparer.Ordinal)];
                    found.Add((family, world.Scopes.Exceeds(topic, scope, apart, isOfSome: false) ? Of(scope, [.. family.Select(place => (said[place].Party, (IReadOnlyList<Position?>)said[place].Shares))], together, apart) : null));
                }
            }

            families = [.. open.Where(family => family.Count <= MostSides)];
        }

        return [.. found.Select(one => one.Finding).OfType<Finding>()];
    }

    private Finding Of(Scope scope, IReadOnlyList<(PartyId Party, IReadOnlyList<Position?> Shares)> sides, List<OrderedSet> together, List<Scope> apart)
    {
        var counted = Enumerable.Range(0, recipients.Count).Where(recipient => together[recipient].Ranges[0] is not { From: 0, FromIncluded: true } && sides.Any(side => side.Shares[recipient] is not null)).ToList();
        var isAlone = sides.Count == 1;
        var positions = counted.SelectMany(recipient => sides.Select(side => side.Shares[recipient])).OfType<Position>().ToList();
        return new Finding
        {
            Key = $"{(isAlone ? "selfContradiction" : sides.Count > 2 ? "joint" : "meeting")}|{pool}|{scope}|{string.Join("~", sides.Select(side => side.Party))}|",
            Kind = isAlone ? FindingKind.SelfContradiction : sides.Count > 2 ? FindingKind.Joint : FindingKind.Meeting,
            Verdict = isAlone ? null : Verdict.Conflict,
            Severity = positions.TrueForAll(position => position.Used.HasRedLine) && !isAlone ? FindingSeverity.Blocking : FindingSeverity.Serious,
            Issue = pool,
            Question = wording.Question(topic, pool, scope),
            Overlap = new ScopeOverlap { Scope = scope, IsSure = true, Except = apart },
            Sides = [.. sides.Select(side => SideOf(side.Party, scope, counted.Select(recipient => side.Shares[recipient]).OfType<Position>()))],
            Whole = whole,
            Proof =
            [
                .. counted.Select(recipient => new ProofCase
                {
                    Case = $"{whole.Role}: {NameOf(recipients[recipient].Issue)}",
                    Issue = recipients[recipient].Issue,
                    First = SetOf(sides[0].Shares[recipient]),
                    Second = isAlone ? SetOf(null) : SetOf(sides[1].Shares[recipient]),
                    Others = [.. sides.Skip(2).Select(side => SetOf(side.Shares[recipient]))],
                }),
            ],
            Readings = [.. positions.SelectMany(position => position.Used.Readings).Distinct().OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal)],
        };
    }

    private string NameOf(Issue issue) => issue.Key.First(value => value.Role == whole.Role).Id;

    /// <summary>What a party can accept for a recipient in a scope; null where it says nothing definite there, or in another unit.</summary>
    private Position? At(IReadOnlyList<Speaker> speakers, PartyId party, Scope scope, List<Scope> apart)
    {
        if (speakers.FirstOrDefault(speaker => speaker.Parties[0] == party) is not { } speaker)
        {
            return null;
        }

        var said = speaker.Own.Concat(speaker.OfGroups).Select(one => (Requirement: one, Relation: world.Scopes.Relate(topic, one.Scope, scope))).Where(one => one.Relation is not null).ToList();
        bool Covers((Requirement Requirement, ScopeRelation? Relation) one) => one.Requirement.Quantifier == Quantifier.Every && (one.Requirement.Scope == scope || one.Relation is { IsSure: true, SecondInside: true });
        apart.AddRange(said.Where(one => !Covers(one)).Select(one => one.Requirement.Scope));
        var position = PositionMerger.Merge([.. said.Where(Covers).Select(one => one.Requirement)]);
        return position is null || position.Acceptable.Domain != OutcomeDomain.Amount(whole.Unit) || (position.Used.Vagueness & (Vagueness.BelowDuty | Vagueness.Denied)) != 0 ? null : position;
    }

    private OutcomeSet SetOf(Position? position) => position?.Acceptable.Possible ?? OutcomeDomain.Amount(whole.Unit).Everything;

    private OrderedSet Together(IEnumerable<Position?> positions) => (OrderedSet)positions.Aggregate(OutcomeDomain.Amount(whole.Unit).Everything, (all, one) => all.Intersect(SetOf(one)));

    /// <summary>Whether even the least of each add up to more than the whole. A share without a figure, or on which both clash by themselves, shows nothing here.</summary>
    private bool Exceeds(IReadOnlyList<OrderedSet> least)
    {
        if (least.Any(set => set.Ranges.Count == 0))
        {
            return false;
        }

        var sum = least.Sum(set => set.Ranges[0].From);
        return sum > amount || (sum == amount && least.Any(set => !set.Ranges[0].FromIncluded));
    }

    private Side SideOf(PartyId party, Scope scope, IEnumerable<Position> positions) => new()
    {
        Parties = [party],
        Label = wording.Label([party]),
        Scope = scope,
        Quantifier = Quantifier.Every,
        Statements = [.. positions.SelectMany(position => position.Used).Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says)).OrderBy(use => use.Date).ThenBy(use => use.Id).ThenBy(use => use.By).ThenBy(use => use.Says, StringComparer.Ordinal)],
        SetAside = [.. positions.SelectMany(position => position.SetAside).Select(one => one.Requirement.AsUse(one.Reason)).DistinctBy(use => (use.Id, use.By, use.Says))],
    };
}
