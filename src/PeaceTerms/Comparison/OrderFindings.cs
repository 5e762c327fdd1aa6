namespace PeaceTerms;

/// <summary>
/// The order of events over all speakers (rule I10): a circle of duties with a strict step can't be kept, and is its own proof. A chain that
/// would close if its two ends were one event is undetermined, unless the dossier keeps them apart.
/// </summary>
internal static class OrderFindings
{
    public static IEnumerable<Finding> Of(World world, Dictionary<Issue, List<Speaker>> speakers)
    {
        var links = speakers.Where(entry => world.TopicOf(entry.Key).Order is not null && entry.Key.Key.All(role => role.Id != OpenRole.Open))
            .OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
            .SelectMany(entry => entry.Value.Where(speaker => speaker.Text is null).SelectMany(speaker => OptionVariants.Of(speaker, world.Options)).OrderBy(speaker => speaker.Parties[0])
                .SelectMany(speaker => OrderLinks.Of(world, entry.Key, speaker)))
            .Where(link => link.First != link.Then || link.IsStrict).Distinct().ToList();
        if (links.Count == 0)
        {
            return [];
        }

        var topic = world.TopicOf(links[0].Words[0].Issue);
        var circles = OrderCircles.Parts(links).SelectMany(part => new OrderCircles(world, topic, part).Find()).ToList();
        var closed = circles.Select(circle => circle.Select(link => link.By).ToHashSet()).ToList();
        return circles.Select(circle => Circle(world, topic, circle))
            .Concat(Chains(links).Where(chain => !closed.Exists(parties => parties.SetEquals(chain.Select(link => link.By)))).Where(chain => new OrderCircles(world, topic, links).ScopeOf(chain) is { IsSure: true } && MayBeOne(world, chain[0].First, chain[^1].Then))
                .GroupBy(chain => (chain[0].First, chain[^1].Then, string.Join("+", chain.Select(link => link.By).Distinct().Order())))
                .Select(same => Chain(world, topic, same.First())))
            .OrderBy(finding => finding.Kind).ThenBy(finding => finding.Key, StringComparer.Ordinal);
    }

    /// <summary>Two strict steps of two speakers, one behind the other: they close if the ends are one event.</summary>
    private static IEnumerable<IReadOnlyList<OrderLink>> Chains(List<OrderLink> links)
    {
        var starting = links.Where(link => link.IsStrict && link.Conditions.Count == 0 && link.Speaker.Options.Count == 0).ToLookup(link => link.First);
        return from link in starting.SelectMany(own => own)
               from next in starting[link.Then]
               where next.By != link.By && next.Then != link.First
               select (IReadOnlyList<OrderLink>)[link, next];
    }

    private static bool MayBeOne(World world, EventId one, EventId other) =>
        world.Find(one) is { } first && world.Find(other) is { } second && !first.DistinctFrom.Contains(other) && !second.DistinctFrom.Contains(one)
        && (first.Date is null || second.Date is null || first.Date == second.Date);

    private static Finding Circle(World world, Topic topic, IReadOnlyList<OrderLink> circle)
    {
        var parties = circle.Select(link => link.By).Distinct().Count();
        var conditions = circle.SelectMany(link => link.Conditions).Distinct().Order().ToList();
        var isOptional = circle.Any(link => link.Speaker.Options.Count > 0);
        var kind = parties == 1 ? FindingKind.SelfContradiction : parties == 2 ? FindingKind.Meeting : FindingKind.Joint;
        var certainty = isOptional ? Certainty.UnderOption : conditions.Count > 0 ? Certainty.Conditional : Certainty.Definite;
        var finding = Make(world, topic, kind, circle, [.. circle.Select(link => link.First)]);
        return finding with
        {
            Verdict = kind == FindingKind.SelfContradiction ? null : Verdict.Conflict,
            Certainty = kind == FindingKind.SelfContradiction ? null : certainty,
            Conditions = conditions.Count == 0 ? [] : [new ConditionCase { States = conditions }],
            Severity = certainty != Certainty.Definite ? FindingSeverity.Notice
                : finding.Sides.All(side => side.Statements.Any(use => use.Firmness == Firmness.RedLine)) ? FindingSeverity.Blocking : FindingSeverity.Serious,
        };
    }

    private static Finding Chain(World world, Topic topic, IReadOnlyList<OrderLink> chain) =>
        Make(world, topic, FindingKind.Meeting, chain, [.. chain.Select(link => link.First), chain[^1].Then]) with { Verdict = Verdict.Undetermined, Reasons = [UndeterminedReason.SameEvent] };

    private static Finding Make(World world, Topic topic, FindingKind kind, IReadOnlyList<OrderLink> steps, IReadOnlyList<EventId> events)
    {
        var scope = new OrderCircles(world, topic, steps).ScopeOf(steps)!;
        var sides = steps.GroupBy(link => link.By).OrderBy(own => own.Key).Select(own => new Side
        {
            Parties = [own.Key],
            Label = world.Parties.NameOf(own.Key),
            Scope = scope.Shared,
            Quantifier = Quantifier.Every,
            Options = [.. own.SelectMany(link => link.Speaker.Options).Distinct().Order()],
            Statements = [.. own.SelectMany(link => link.Words).OrderBy(one => one.Date).ThenBy(one => one.Statement).Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.Says))],
        }).ToList();
        var name = kind.ToString();
        var options = string.Join("+", sides.SelectMany(side => side.Options).Distinct().Order());
        return new Finding
        {
            Key = $"{char.ToLowerInvariant(name[0])}{name[1..]}|{topic.Id}({string.Join(">", events)})|{scope.Shared}|{string.Join("~", sides.Select(side => side.Parties[0]))}|{options}",
            Kind = kind,
            Severity = FindingSeverity.Info,
            Issue = steps[0].Words[0].Issue,
            Question = $"{topic.Name}: {string.Join(", ", events.Select(world.NameOf))}",
            Overlap = new ScopeOverlap { Scope = scope.Shared, IsSure = scope.IsSure, RestsOn = scope.Facts },
            Sides = sides,
            Circle =
            [
                .. steps.Select(link => new OrderStep
                {
                    First = link.First,
                    Then = link.Then,
                    IsStrict = link.IsStrict ? true : null,
                    By = link.By,
                    Statements = [.. link.Words.Select(one => one.Statement).Distinct().Order()],
                    Words = $"{world.NameOf(link.First)} {(link.IsStrict ? "before" : "together with")} {world.NameOf(link.Then)}",
                }),
            ],
        };
    }
}
