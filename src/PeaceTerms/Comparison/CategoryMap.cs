namespace PeaceTerms;

/// <summary>How categories relate: one in the other, or apart; and what is counted or not (rules I11, I12).</summary>
internal sealed class CategoryMap
{
    private readonly TreeMap<CategoryId> tree;
    private readonly Dictionary<CategoryId, string> names;

    public CategoryMap(IEnumerable<Category> declared)
    {
        var all = BuiltInCategories.All.Concat(declared).GroupBy(category => category.Id).Select(same => same.Last()).ToList();
        tree = new TreeMap<CategoryId>(all.Select(category => (category.Id, category.Within)));
        names = all.ToDictionary(category => category.Id, category => category.Name);
    }

    public string NameOf(CategoryId id) => names.GetValueOrDefault(id, id.ToString());

    public FacetRelation Relate(CategoryFacet first, CategoryFacet second, bool asAWhole) => asAWhole ? RelateWholes(first, second) : RelateParts(first, second);

    private FacetRelation RelateParts(CategoryFacet first, CategoryFacet second)
    {
        var firstInside = IsInside(first, second);
        var secondInside = IsInside(second, first);
        var common = first.Categories.Count == 0 ? second.Categories
            : second.Categories.Count == 0 ? first.Categories
            : [.. first.Categories.Where(one => second.Categories.Any(other => tree.IsWithin(one, other)))
                .Union(second.Categories.Where(other => first.Categories.Any(one => tree.IsWithin(other, one)))).Order()];
        var left = first.Except.Union(second.Except).ToList();
        var isAny = first.Categories.Count == 0 && second.Categories.Count == 0;
        common = [.. common.Where(category => !left.Exists(gone => tree.IsWithin(category, gone)))];
        if (common.Count == 0 && !isAny)
        {
            return FacetRelation.Apart;
        }

        return new FacetRelation
        {
            Shared = firstInside ? first : secondInside ? second : new CategoryFacet { Name = first.Name, Categories = common, Except = left },
            IsSure = isAny ? left.Count == 0 : common.Any(category => !left.Exists(gone => tree.IsWithin(gone, category))),
            FirstInside = firstInside,
            SecondInside = secondInside,
            Facts = [.. common.SelectMany(category => first.Categories.Concat(second.Categories).Where(whole => tree.IsWithin(category, whole)).SelectMany(whole => tree.Chain(category, whole))).Distinct()],
        };
    }

    private bool IsInside(CategoryFacet inner, CategoryFacet outer) =>
        (outer.Categories.Count == 0 || (inner.Categories.Count > 0 && inner.Categories.All(part => outer.Categories.Any(whole => tree.IsWithin(part, whole)))))
        && outer.Except.All(left => inner.Except.Any(own => tree.IsWithin(left, own))
            || (inner.Categories.Count > 0 && inner.Categories.All(part => !tree.IsWithin(part, left) && !tree.IsWithin(left, part))));

    /// <summary>
    /// Counted as a whole, only the same counts the same. Where one side leaves something out that the other says nothing of, the other may count
    /// more; a category around another surely does.
    /// </summary>
    private FacetRelation RelateWholes(CategoryFacet first, CategoryFacet second)
    {
        var sameWords = first.Categories.Order().SequenceEqual(second.Categories.Order());
        if (sameWords)
        {
            var firstMayBeWider = second.Except.Except(first.Except).Any();
            var secondMayBeWider = first.Except.Except(second.Except).Any();
            List<CountingWay> ways = [CountingWay.Same];
            ways.AddRange(firstMayBeWider ? [CountingWay.FirstWider] : []);
            ways.AddRange(secondMayBeWider ? [CountingWay.SecondWider] : []);
            ways.AddRange(firstMayBeWider && secondMayBeWider ? [CountingWay.Open] : []);
            return new FacetRelation
            {
                Shared = secondMayBeWider ? first : second,
                IsSure = true,
                FirstInside = !firstMayBeWider && !secondMayBeWider,
                SecondInside = !firstMayBeWider && !secondMayBeWider,
                Ways = CountingWays.Of(ways),
            };
        }

        var parts = RelateParts(first, second);
        var way = Counts(first, second) ? CountingWay.FirstWider : Counts(second, first) ? CountingWay.SecondWider : CountingWay.Open;
        return parts.Shared is null ? parts : parts with { IsSure = false, FirstInside = false, SecondInside = false, Ways = CountingWays.Of(way) };
    }

    /// <summary>
    /// Whether the one surely counts all that the other does. What it leaves out the other must leave out too, even where the tree has it
    /// elsewhere, since a source may count what it does not mention.
    /// </summary>
    private bool Counts(CategoryFacet outer, CategoryFacet inner) =>
        (outer.Categories.Count == 0 || (inner.Categories.Count > 0 && inner.Categories.All(part => outer.Categories.Any(whole => tree.IsWithin(part, whole)))))
        && outer.Except.All(left => inner.Except.Any(own => tree.IsWithin(left, own)));
}
