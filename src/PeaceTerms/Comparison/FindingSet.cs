namespace PeaceTerms;

/// <summary>The findings on one issue, one for each key, without those that repeat what one on a wider scope says.</summary>
internal sealed class FindingSet(ScopeClasses classes, bool eachStatement)
{
    private readonly Dictionary<string, Finding> findings = new(StringComparer.Ordinal);

    public int Count => findings.Count;

    public void Add(Finding finding)
    {
        // Two ways to the same scope show the same and rest on the facts of both; where they do not, the one that shows more is kept.
        if (findings.TryAdd(finding.Key, finding))
        {
            return;
        }

        var known = findings[finding.Key];
        if (Rank(finding) < Rank(known))
        {
            findings[finding.Key] = finding;
        }
        else if (Rank(finding) == Rank(known))
        {
            var facts = known.Overlap.RestsOn.Concat(finding.Overlap.RestsOn).Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object));
            findings[finding.Key] = known with { Overlap = known.Overlap with { RestsOn = [.. facts] } };
        }
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
            return findings.Values;
        }

        var bySides = findings.Values.ToLookup(finding => (finding.Kind, finding.Verdict, Who(finding)));
        return findings.Values.Where(finding => eachStatement || !bySides[(finding.Kind, finding.Verdict, Who(finding))]
            .Any(wider => wider != finding && wider.Overlap.IsSure == finding.Overlap.IsSure && SaysTheSame(wider, finding)
                && classes.Relate(finding.Overlap.Scope, wider.Overlap.Scope) is { FirstInside: true, SecondInside: false }));
    }

    private static bool SaysTheSame(Finding one, Finding other) => one.Sides.Count == other.Sides.Count && one.Sides.Zip(other.Sides).All(pair =>
        pair.First.Ideal == pair.Second.Ideal && pair.First.Acceptable == pair.Second.Acceptable && pair.First.Quantifier == pair.Second.Quantifier
        && pair.Second.Statements.All(used => pair.First.Statements.Any(wide => wide.Id == used.Id)));
}
