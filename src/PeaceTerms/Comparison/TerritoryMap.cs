namespace PeaceTerms;

/// <summary>How areas relate: the tree of territories, vague extents, and the parts that sides hold at lines (rules S2, S4).</summary>
internal sealed class TerritoryMap
{
    private readonly TreeMap<TerritoryId> tree;
    private readonly Dictionary<TerritoryId, Territory> territories;
    private readonly Dictionary<LineId, Line> lines;
    private readonly IReadOnlyList<Holding> holdings;
    private readonly DateOnly? asOf;

    public TerritoryMap(Dossier dossier, DateOnly? asOf)
    {
        territories = dossier.Territories.ToDictionary(territory => territory.Id);
        tree = new TreeMap<TerritoryId>(dossier.Territories.Select(territory => (territory.Id, territory.Within)));
        lines = dossier.Lines.ToDictionary(line => line.Id);
        holdings = dossier.Holdings;
        this.asOf = asOf;
    }

    public string NameOf(TerritoryId id) => territories.TryGetValue(id, out var territory) ? territory.Name : id.ToString();

    public string NameOf(LineId id) => lines.TryGetValue(id, out var line) ? line.Name : id.ToString();

    public FacetRelation Relate(AreaFacet first, AreaFacet second, bool asAWhole)
    {
        if (first.Areas.Count == 0 || second.Areas.Count == 0)
        {
            var (firstAny, secondAny) = (first.Areas.Count == 0, second.Areas.Count == 0);
            var narrower = firstAny ? second : first;
            var (filled, facts) = SurelyFilled(narrower);
            return new FacetRelation
            {
                Shared = narrower,
                IsSure = asAWhole ? firstAny && secondAny : filled,
                FirstInside = secondAny && (!asAWhole || firstAny),
                SecondInside = firstAny && (!asAWhole || secondAny),
                Facts = facts,
            };
        }

        var pairs = (from one in first.Areas from other in second.Areas select (one, other, Relation: Relate(one, other))).Where(pair => pair.Relation.Shared is not null).ToList();
        if (pairs.Count == 0)
        {
            return FacetRelation.Apart;
        }

        var sure = pairs.Where(pair => pair.Relation.IsSure).ToList();
        var firstInside = first.Areas.All(one => pairs.Exists(pair => pair.one == one && pair.Relation.FirstInside));
        var secondInside = second.Areas.All(other => pairs.Exists(pair => pair.other == other && pair.Relation.SecondInside));
        var isSame = firstInside && secondInside;
        var shown = (sure.Count > 0 ? sure : pairs).Select(pair => pair.Relation.Shared!).Distinct().ToList();
        return new FacetRelation
        {
            Shared = isSame ? first : new AreaFacet { Name = first.Name, Areas = shown },
            IsSure = sure.Count > 0 && (!asAWhole || isSame),
            FirstInside = firstInside && (!asAWhole || isSame),
            SecondInside = secondInside && (!asAWhole || isSame),
            Facts = [.. sure.SelectMany(pair => pair.Relation.Facts).Distinct()],
        };
    }

    /// <summary>Whether the area is surely more than nothing, and the records that say so.</summary>
    public (bool IsFilled, IReadOnlyList<ScopeFact> Facts) IsFilled(Area area) => area.HeldBy is null
        ? (true, [])
        : RecordOf(area) is { } record ? (true, FactsOf(area, record)) : (false, []);

    private (bool, IReadOnlyList<ScopeFact>) SurelyFilled(AreaFacet facet)
    {
        foreach (var area in facet.Areas)
        {
            var (isFilled, facts) = IsFilled(area);
            if (isFilled)
            {
                return (true, facts);
            }
        }

        return (facet.Areas.Count == 0, []);
    }

    private (Area? Shared, bool IsSure, bool FirstInside, bool SecondInside, IReadOnlyList<ScopeFact> Facts) Relate(Area one, Area other)
    {
        var (territory, isSure, oneInside, otherInside, facts) = Relate(one.Territory, other.Territory);
        if (territory is not { } common || (one.HeldBy is not null && other.HeldBy is not null && one.HeldBy != other.HeldBy && (one.Line, one.AsOf) == (other.Line, other.AsOf)))
        {
            return (null, false, false, false, []);
        }

        // Parts at two lines, or of two holders at two moments, may share anything or nothing.
        if (one.HeldBy is not null && other.HeldBy is not null && (one.HeldBy, one.Line, one.AsOf) != (other.HeldBy, other.Line, other.AsOf))
        {
            return (one, false, false, false, []);
        }

        var part = one.HeldBy is not null ? one : other;
        var shared = part with { Territory = common };
        var (isFilled, records) = IsFilled(shared);
        return (shared, isSure && isFilled, oneInside && (other.HeldBy is null || one.HeldBy is not null), otherInside && (one.HeldBy is null || other.HeldBy is not null), [.. facts, .. records]);
    }

    private (TerritoryId? Shared, bool IsSure, bool OneInside, bool OtherInside, IReadOnlyList<ScopeFact> Facts) Relate(TerritoryId one, TerritoryId other)
    {
        if (one == other)
        {
            return (one, true, true, true, []);
        }

        if (tree.IsWithin(one, other))
        {
            return IsVague(other) ? (one, false, false, false, []) : (one, true, true, false, [.. tree.Chain(one, other)]);
        }

        if (tree.IsWithin(other, one))
        {
            return IsVague(one) ? (other, false, false, false, []) : (other, true, false, true, [.. tree.Chain(other, one)]);
        }

        if (IsVague(one) || IsVague(other))
        {
            return RelateVague(one, other);
        }

        return (null, false, false, false, []);
    }

    /// <summary>A vague territory is sure in its core, possible where it may reach, and lies as a whole in what it lies within.</summary>
    private (TerritoryId? Shared, bool IsSure, bool OneInside, bool OtherInside, IReadOnlyList<ScopeFact> Facts) RelateVague(TerritoryId one, TerritoryId other)
    {
        foreach (var (vague, second) in new[] { (one, other), (other, one) })
        {
            if (!IsVague(vague))
            {
                continue;
            }

            foreach (var sure in territories[vague].Core)
            {
                var inner = tree.IsWithin(sure, second) ? sure : tree.IsWithin(second, sure) ? second : (TerritoryId?)null;
                if (inner is { } common && (common == second || !IsVague(second)))
                {
                    var link = new ScopeFact { Kind = ScopeFactKind.Core, Subject = sure.ToString(), Object = vague.ToString() };
                    var isWhole = second == common;
                    return (common, true, isWhole && second == one, isWhole && second == other, [link, .. tree.Chain(common, isWhole ? sure : second)]);
                }
            }
        }

        return MayReach(one, other) ? (one, false, false, false, []) : (null, false, false, false, []);
    }

    private bool MayReach(TerritoryId one, TerritoryId other) =>
        Reach(one, []) is not { } mine || Reach(other, []) is not { } theirs || mine.Any(part => theirs.Any(piece => tree.IsWithin(part, piece) || tree.IsWithin(piece, part)));

    /// <summary>The territories beyond which one surely does not reach; null where nothing is said of that.</summary>
    private IEnumerable<TerritoryId>? Reach(TerritoryId id, HashSet<TerritoryId> known)
    {
        if (!IsVague(id) || !known.Add(id))
        {
            return [id];
        }

        var extent = territories[id];
        TerritoryId[] named = extent.MayInclude.Count > 0 ? [.. extent.MayInclude, .. extent.Core] : extent.Within is { } within ? [within] : [];
        var parts = named.Select(part => Reach(part, known)).ToList();
        return named.Length == 0 || parts.Contains(null) ? null : parts.SelectMany(part => part!).Append(id);
    }

    private bool IsVague(TerritoryId id) => territories.TryGetValue(id, out var territory) && territory.IsVague;

    /// <summary>
    /// The record that shows a part not to be empty: one of the same line, or the newest one of a day not after the line's own day, or the day
    /// of which it is meant, and the as-of day. A line at a later day, or at an event, needs a record of its own (rule S2).
    /// </summary>
    private Holding? RecordOf(Area part)
    {
        var here = holdings.Where(record => record.By == part.HeldBy && tree.IsWithin(record.Territory, part.Territory)).ToList();
        if (here.Find(record => record.Line is { } line && line == part.Line && record.Nothing != true && (part.AsOf is null || record.Date is null || record.Date <= part.AsOf)) is { } ofTheLine)
        {
            return ofTheLine;
        }

        if (part.Line is not { } id || !lines.TryGetValue(id, out var drawn) || (drawn.Date ?? part.AsOf) is not { } day || day > (asOf ?? DateOnly.MaxValue))
        {
            return null;
        }

        var newest = here.Where(record => record.Date <= day).OrderByDescending(record => record.Date).ThenBy(record => record.Nothing == true ? 0 : 1).ThenBy(record => record.Territory).ToList();
        return newest.Find(record => record.Nothing != true && !newest.Exists(later => later.Nothing == true && later.Date >= record.Date && tree.IsWithin(record.Territory, later.Territory)));
    }

    private List<ScopeFact> FactsOf(Area part, Holding record) =>
    [
        new ScopeFact { Kind = ScopeFactKind.Holding, Subject = record.By.ToString(), Object = (part with { Territory = record.Territory }).ToString(), Source = record.Source },
        .. tree.Chain(record.Territory, part.Territory),
    ];
}
