namespace PeaceTerms;

/// <summary>Shares that exceed their whole: what two sides ask for the recipients of one pool, or one side alone (rules O12, F1). Knows no topic by name.</summary>
internal sealed class ShareFindings
{
    private readonly World world;
    private readonly Topic topic;
    private readonly SharedWhole whole;
    private readonly decimal amount;
    private readonly Issue pool;
    private readonly IReadOnlyList<(Issue Issue, IReadOnlyList<Speaker> Speakers)> recipients;
    private readonly Wording wording;

    private ShareFindings(World world, Topic topic, SharedWhole whole, decimal amount, Issue pool, IReadOnlyList<(Issue, IReadOnlyList<Speaker>)> recipients)
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
            var topic = world.TopicOf(entries.Key);
            var recipients = entries.OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
                .Select(entry => (entry.Key, (IReadOnlyList<Speaker>)[.. entry.Value.Where(speaker => speaker is { Text: null, Parties.Count: 1 })])).ToList();
            return new ShareFindings(world, topic, topic.SharesOf!, topic.SharesOf!.Amount!.Value, entries.Key, recipients).Findings();
        });

    private static Issue Pool(Issue issue, SharedWhole whole) => issue with { Key = [.. issue.Key.Where(value => value.Role != whole.Role)] };

    private IEnumerable<Finding> Findings()
    {
        var parties = recipients.SelectMany(one => one.Speakers).Select(speaker => speaker.Parties[0]).Distinct().Order().ToList();
        foreach (var one in parties)
        {
            foreach (var other in parties.Where(other => other.CompareTo(one) >= 0))
            {
                var found = Scopes(one, other).Select(scope => In(scope, one, other)).OfType<Finding>().ToList();
                foreach (var finding in found.Where(finding => !found.Exists(wider => IsNarrower(finding.Overlap.Scope, wider.Overlap.Scope))))
                {
                    yield return finding;
                }
            }
        }
    }

    private bool IsNarrower(Scope inner, Scope outer) => inner != outer && world.Scopes.Relate(topic, inner, outer) is { FirstInside: true, SecondInside: false };

    private IEnumerable<Scope> Scopes(PartyId one, PartyId other) => recipients.SelectMany(recipient => recipient.Speakers)
        .Where(speaker => speaker.Parties[0] == one || speaker.Parties[0] == other).SelectMany(speaker => speaker.Own).Where(said => said.Quantifier == Quantifier.Every)
        .Select(said => said.Scope).Distinct().Where(scope => world.Scopes.Relate(topic, scope, scope) is { IsSure: true }).OrderBy(scope => scope.ToString(), StringComparer.Ordinal);

    /// <summary>What is too much in one scope; null where the shares fit, where one recipient's alone already clash, or where one side alone exceeds.</summary>
    private Finding? In(Scope scope, PartyId one, PartyId other)
    {
        var apart = new List<Scope>();
        var shares = recipients.Select(recipient => (recipient.Issue, First: At(recipient.Speakers, one, scope, apart), Second: At(recipient.Speakers, other, scope, apart)))
            .Where(share => share.First is not null || share.Second is not null).ToList();
        bool Exceed(Func<(Issue, Position? First, Position? Second), IEnumerable<Position?>> of) => Exceeds([.. shares.Select(share => Together(of(share)))]);
        var isAlone = one == other;
        if (!Exceed(share => [share.First, share.Second]) || !world.Scopes.Exceeds(topic, scope, [.. apart.Distinct()], isOfSome: false)
            || (!isAlone && (Exceed(share => [share.First]) || Exceed(share => [share.Second]))))
        {
            return null;
        }

        var counted = shares.Where(share => Together([share.First, share.Second]) is { IsEmpty: false } both && both.Ranges[0] is not { From: 0, FromIncluded: true }).ToList();
        var kind = isAlone ? FindingKind.SelfContradiction : FindingKind.Meeting;
        var sides = isAlone ? [one] : new[] { one, other };
        return new Finding
        {
            Key = $"{(isAlone ? "selfContradiction" : "meeting")}|{pool}|{scope}|{string.Join("~", sides)}|",
            Kind = kind,
            Verdict = isAlone ? null : Verdict.Conflict,
            Severity = counted.TrueForAll(share => new[] { share.First, share.Second }.All(position => position?.Used.HasRedLine != false)) && !isAlone ? FindingSeverity.Blocking : FindingSeverity.Serious,
            Issue = pool,
            Question = wording.Question(topic, pool, scope),
            Overlap = new ScopeOverlap { Scope = scope, IsSure = true, Except = [.. apart.Distinct().OrderBy(part => part.ToString(), StringComparer.Ordinal)] },
            Sides = [.. sides.Select(party => SideOf(party, scope, counted.Select(share => party == one ? share.First : share.Second).OfType<Position>()))],
            Whole = whole,
            Proof = [.. counted.Select(share => new ProofCase { Case = $"{whole.Role}: {NameOf(share.Issue)}", Issue = share.Issue, First = SetOf(share.First), Second = SetOf(share.Second) })],
            Readings = [.. counted.SelectMany(share => new[] { share.First, share.Second }.OfType<Position>()).SelectMany(position => position.Used.Readings).Distinct().OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal)],
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
