namespace PeaceTerms;

/// <summary>The findings on one issue, one for each key, without those that repeat what one on a wider scope says.</summary>
internal sealed class FindingSet(ScopeClasses classes, bool eachStatement)
{
    // Among so few, looking at each is cheaper than a dictionary.
    private const int MostToLookThrough = 8;

    private readonly List<Finding> findings = [];
    private Dictionary<string, int>? places;

    public int Count => findings.Count;

    public void Add(Finding finding)
    {
        // Two ways to the same scope show the same and rest on the facts of both; where they do not, the one that shows more is kept.
        var place = PlaceOf(finding.Key);
        if (place < 0)
        {
            places?.Add(finding.Key, findings.Count);
            findings.Add(finding);
        }
        else if (Rank(finding) < Rank(findings[place]))
        {
            findings[place] = finding;
        }
        else if (Rank(finding) == Rank(findings[place]))
        {
            var known = findings[place];
            var facts = known.Overlap.RestsOn.Concat(finding.Overlap.RestsOn).Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object));
            findings[place] = known with { Overlap = known.Overlap with { RestsOn = [.. facts] } };
        }
    }

    private int PlaceOf(string key)
    {
        if (findings.Count <= MostToLookThrough)
        {
            for (var place = 0; place < findings.Count; place++)
            {
                if (findings[place].Key == key)
                {
                    return place;
                }
            }

            return -1;
        }

        places ??= Enumerable.Range(0, findings.Count).ToDictionary(place => findings[place].Key, StringComparer.Ordinal);
        return places.GetValueOrDefault(key, -1);
    }

    /// <summary>The findings by kind and key.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        Finding[] all = [.. WithoutRepetition()];
        Array.Sort(all, static (one, other) => one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Key, other.Key));
        return all;
    }

    private static int Rank(Finding finding) => finding.Verdict is { } verdict ? (int)verdict : int.MaxValue;

    /// <summary>Leaves out what a finding on a wider scope already says of the same sides with the same outcomes.</summary>
    private IEnumerable<Finding> WithoutRepetition()
    {
        static string Who(Finding finding) => string.Join("~", finding.Sides.Select(side => $"{side.Text}:{string.Join("+", side.Parties)}:{string.Join("+", side.Options)}"));
        if (classes.Count == 1 || findings.Count == 1)
        {
            return findings;
        }

        var bySides = findings.ToLookup(finding => (finding.Kind, finding.Verdict, Who(finding)));
        return findings.Where(finding => eachStatement || !bySides[(finding.Kind, finding.Verdict, Who(finding))]
            .Any(wider => wider != finding && wider.Overlap.IsSure == finding.Overlap.IsSure && SaysTheSame(wider, finding)
                && classes.Relate(finding.Overlap.Scope, wider.Overlap.Scope) is { FirstInside: true, SecondInside: false }));
    }

    private static bool SaysTheSame(Finding one, Finding other) => one.Sides.Count == other.Sides.Count && one.Sides.Zip(other.Sides).All(pair =>
        pair.First.Ideal == pair.Second.Ideal && pair.First.Acceptable == pair.Second.Acceptable && pair.First.Quantifier == pair.Second.Quantifier
        && pair.Second.Statements.All(used => pair.First.Statements.Any(wide => wide.Id == used.Id)));
}
