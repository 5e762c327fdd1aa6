namespace PeaceTerms.Tests;

/// <summary>A provision's facts with one of them changed, so that the encoded document no longer holds it: the walk must notice each.</summary>
internal static class FactMutations
{
    private const string Nobody = "nobody at all";

    private static readonly string[] WithUnit = ["at-most", "exactly", "about", "at-least", "between", "one-of", "unspecified"];

    public static IEnumerable<(string Fact, Node Changed)> Of(Node provision)
    {
        foreach (var (path, change) in Paths(provision))
        {
            yield return ($"{provision["ref"].Text}: {string.Join('.', path)}", new Node(With(provision.Value!, path, change)));
        }
    }

    private static IEnumerable<(object[] Path, Func<object?, object?> Change)> Paths(Node provision)
    {
        foreach (var role in new[] { "holder", "beneficiary", "counterparty", "position_of" }.Where(role => provision[role].IsGiven))
        {
            yield return ([role, 0], _ => Nobody);
        }

        if (provision["stance"].Text is "demands" or "offers" or "accepts")
        {
            yield return (["stance"], stance => $"{stance}" == "demands" ? "offers" : "demands");
        }

        yield return (["exactness"], exactness => $"{exactness}" == "reported" ? "exact" : "reported");
        foreach (var position in Enumerable.Range(0, provision["conditions"].Items.Count).Where(position => provision["conditions"].Items[position].Text != "or"))
        {
            yield return (["conditions", position], _ => Nobody);
        }

        foreach (var (position, quantity) in provision["quantity"].Items.Index())
        {
            object[] at = ["quantity", position];
            if (quantity["value"].Number is not null && quantity["comparator"].Text is not ("zero" or "all"))
            {
                yield return ([.. at, "value"], value => new Node(value).Number + 1);
            }

            if (WithUnit.Contains(quantity["comparator"].Text))
            {
                yield return ([.. at, "unit"], _ => Nobody);
            }

            yield return ([.. at, "comparator"], comparator => $"{comparator}" == "no-limit" ? "unspecified" : "no-limit");
            foreach (var name in new[] { "category", "territory", "zone", "site", "to", "time", "except", "within" }.Where(name => quantity["scope"][name].Value is string))
            {
                yield return ([.. at, "scope", name], _ => Nobody);
            }
        }

        foreach (var member in new[] { "value", "min", "max" }.Where(member => provision["duration"][member].Number is not null))
        {
            yield return (["duration", member], value => new Node(value).Number + 1);
        }

        foreach (var member in new[] { "start", "end" }.Where(member => provision["duration"][member].IsGiven))
        {
            yield return (["duration", member], _ => Nobody);
        }

        foreach (var part in new[] { "renewal", "notice" }.Where(part => provision["duration"][part]["value"].IsGiven))
        {
            yield return (["duration", part, "value"], value => new Node(value).Number + 1);
        }
    }

    /// <summary>A copy with one value changed.</summary>
    private static object? With(object? value, object[] path, Func<object?, object?> change)
    {
        if (path.Length == 0)
        {
            return change(value);
        }

        if (value is List<object?> list)
        {
            var (place, rest) = path[0] is int position ? (position, path[1..]) : (0, path);
            List<object?> copied = [.. list];
            copied[place] = With(list[place], rest, change);
            return copied;
        }

        if (path[0] is int)
        {
            return With(value, path[1..], change);
        }

        var map = new Dictionary<object, object?>((Dictionary<object, object?>)value!);
        map[path[0]] = With(map[path[0]], path[1..], change);
        return map;
    }
}
