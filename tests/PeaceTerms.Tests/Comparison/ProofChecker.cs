using System.Text.Json;

namespace PeaceTerms.Tests;

/// <summary>
/// Confirms findings from their JSON alone: it shares no code with the comparer and knows only the forms of proof of rule F1.
/// What it can't confirm must not be called conflict or agreement.
/// </summary>
internal static class ProofChecker
{
    /// <summary>What can't be confirmed; empty when the finding holds.</summary>
    public static IReadOnlyList<string> Doubts(Finding finding)
    {
        using var document = JsonDocument.Parse(FindingsJson.Write(finding));
        return [.. Check(document.RootElement)];
    }

    private static IEnumerable<string> Check(JsonElement finding)
    {
        var kind = Text(finding, "kind");
        var verdict = finding.TryGetProperty("verdict", out var said) ? said.GetString() : null;
        var sides = List(finding, "sides").ToList();
        if (kind is "oneSided" or "unconsented" or "shift")
        {
            return verdict is null ? [] : [$"{kind} carries a verdict"];
        }

        if (finding.TryGetProperty("whole", out var whole))
        {
            return Shares(finding, sides, whole);
        }

        if (List(finding, "circle").Any())
        {
            return Circle(finding, sides);
        }

        if (kind == "selfContradiction")
        {
            return sides.Count == 1 && Set(sides[0], "acceptable", "possible").IsEmpty ? [] : ["something is acceptable after all"];
        }

        if (kind == "package")
        {
            return Package(finding, sides);
        }

        if (kind == "disputedFact")
        {
            return verdict == "undetermined" ? [] : ["a disputed fact has a verdict"];
        }

        if (kind == "joint")
        {
            return verdict == "conflict" ? Joint(finding, sides).Concat(Overlap(finding, sides, isConflict: true)) : ["a joint finding that is no conflict"];
        }

        return verdict switch
        {
            "conflict" => Conflict(finding, sides).Concat(Cases(finding, sides)).Concat(Overlap(finding, sides, isConflict: true)),
            "aligned" => Witness(finding, sides, "ideal").Concat(Overlap(finding, sides, isConflict: false)),
            "bridgeable" => Witness(finding, sides, "acceptable").Concat(Overlap(finding, sides, isConflict: false)),
            "undetermined" => List(finding, "reasons").Any() ? [] : ["undetermined without a reason"],
            _ => [$"a verdict that is none: {verdict}"],
        };
    }

    private static IEnumerable<string> Conflict(JsonElement finding, List<JsonElement> sides)
    {
        var cases = List(finding, "proof").ToList();
        if (sides.Count != 2 || cases.Count == 0)
        {
            yield return "a conflict needs two sides and a proof";
            yield break;
        }

        var isTriedBothWays = cases.Count > 1;
        foreach (var one in cases)
        {
            var (first, second) = (PlainSet.Of(one.GetProperty("first")), PlainSet.Of(one.GetProperty("second")));
            if (first.Meets(second))
            {
                yield return $"the sets share an outcome: {first} and {second}";
            }

            // A case may count more than the side says, never less; where it depends on conditions, than the side says in that case.
            if (!Acceptable(sides[0], one).IsWithin(first) || !Acceptable(sides[1], one).IsWithin(second))
            {
                yield return "the proof leaves out what a side can accept";
            }

            if (isTriedBothWays && !one.TryGetProperty("case", out _))
            {
                yield return "a case has no name";
            }
        }
    }

    /// <summary>Each step begins where the one before ends, one of them is strict, and each is of a side that says so; in a conflict they close.</summary>
    private static IEnumerable<string> Circle(JsonElement finding, List<JsonElement> sides)
    {
        var steps = List(finding, "circle").ToList();
        var isClosed = Text(steps[^1], "then") == Text(steps[0], "first");
        if (steps.Zip(steps.Skip(1)).Any(pair => Text(pair.First, "then") != Text(pair.Second, "first")))
        {
            yield return "the steps do not follow each other";
        }

        if (!steps.Exists(step => step.TryGetProperty("isStrict", out var strict) && strict.GetBoolean()))
        {
            yield return "no step is strict";
        }

        var isClaimed = Text(finding, "kind") == "selfContradiction" || Text(finding, "verdict") == "conflict";
        if (isClaimed != isClosed || (!isClaimed && List(finding, "reasons").Select(reason => reason.GetString()).Single() != "sameEvent"))
        {
            yield return "only a closed circle is a conflict";
        }

        if (!finding.GetProperty("overlap").GetProperty("isSure").GetBoolean())
        {
            yield return "a circle in scopes that surely share nothing";
        }

        var said = sides.SelectMany(side => List(side, "statements").Select(use => (Text(use, "by"), Text(use, "id")))).ToHashSet();
        foreach (var step in steps.Where(step => !List(step, "statements").Any() || List(step, "statements").Any(id => !said.Contains((Text(step, "by"), id.GetString()!)))))
        {
            yield return $"nobody says {Text(step, "words")}";
        }
    }

    /// <summary>A package refused is avoided by one of its asks at least; each of them the other side rules out.</summary>
    private static IEnumerable<string> Package(JsonElement finding, List<JsonElement> sides)
    {
        var cases = List(finding, "proof").ToList();
        if (sides.Count != 2 || cases.Count < 2 || cases.Select(one => Text(one, "case")).Distinct().Count() != cases.Count)
        {
            yield return "a package needs two sides and a case for each of its asks";
        }

        foreach (var one in cases.Where(one => PlainSet.Of(one.GetProperty("first")).Meets(PlainSet.Of(one.GetProperty("second")))))
        {
            yield return $"the demand leaves room {Text(one, "case")}";
        }

        foreach (var one in cases.Where(one => !one.TryGetProperty("issue", out _)))
        {
            yield return $"a case without its issue: {Text(one, "case")}";
        }
    }

    /// <summary>What the side can accept, in the case of its conditions that the proof speaks of.</summary>
    private static PlainSet Acceptable(JsonElement side, JsonElement proof)
    {
        var when = List(proof, "when").Select(State).ToHashSet();
        var there = List(side, "cases").Where(_ => when.Count > 0).Where(one => List(one, "when").Select(State).All(when.Contains)).ToList();
        return Set(there.Count == 1 ? there[0] : side, "acceptable", "possible");
    }

    private static (string?, string?, bool) State(JsonElement state) => (
        state.TryGetProperty("event", out var happening) ? happening.GetString() : null,
        state.TryGetProperty("statement", out var statement) ? statement.GetString() : state.TryGetProperty("omission", out var text) ? $"omission {text.GetString()}" : null,
        state.GetProperty("holds").GetBoolean());

    /// <summary>A conflict that depends on conditions or an option says so; a definite one has a proof for each case of the sides' conditions.</summary>
    private static IEnumerable<string> Cases(JsonElement finding, List<JsonElement> sides)
    {
        var certainty = Text(finding, "certainty");
        var proofs = List(finding, "proof").Select(one => List(one, "when").Select(State).ToHashSet()).ToList();
        if ((certainty == "conditional") != List(finding, "conditions").Any() && certainty != "underOption")
        {
            yield return "a conditional conflict must name its conditions, and only such a one";
        }

        foreach (var one in List(finding, "conditions").Select(one => List(one, "states").Select(State).ToList()).Where(one => !proofs.Exists(when => one.TrueForAll(when.Contains))))
        {
            yield return $"no proof for the case {string.Join(", ", one)}";
        }

        if (sides.Exists(side => List(side, "options").Any()) && certainty == "definite"
            && List(finding, "options").Any(one => !one.GetProperty("clashes").GetBoolean() && !one.TryGetProperty("contradictsItself", out _)))
        {
            yield return "a definite conflict although an option does not clash";
        }

        var isOfEachCase = proofs.TrueForAll(when => when.Count > 0);
        if (certainty == "definite" && isOfEachCase)
        {
            foreach (var state in proofs.SelectMany(when => when).Distinct().Where(state => !proofs.Exists(when => when.Contains((state.Item1, state.Item2, !state.Item3)))))
            {
                yield return $"a definite conflict that needs {state}";
            }
        }
    }

    /// <summary>One case for each recipient: the least that the sides can take together must add up to more than the whole.</summary>
    private static IEnumerable<string> Shares(JsonElement finding, List<JsonElement> sides, JsonElement whole)
    {
        var cases = List(finding, "proof").ToList();
        var least = cases.Select(one => PlainSet.Least([PlainSet.Of(one.GetProperty("first")), PlainSet.Of(one.GetProperty("second")), .. List(one, "others").Select(PlainSet.Of)])).ToList();
        var issues = cases.Select(one => one.GetProperty("issue")).ToList();
        var keys = issues.Select(issue => List(issue, "key").ToDictionary(role => Text(role, "role"), role => Text(role, "id"))).ToList();
        var (role, unit) = (Text(whole, "role"), Text(whole, "unit"));
        if (sides.Count != (Text(finding, "kind") switch { "selfContradiction" => 1, "joint" => Math.Max(3, List(cases[0], "others").Count() + 2), _ => 2 }) || !finding.GetProperty("overlap").GetProperty("isSure").GetBoolean())
        {
            yield return "shares of the wrong sides or in a scope that is not sure";
        }

        if (keys.Select(key => key[role]).Distinct().Count() != cases.Count || keys.Select(key => string.Join(";", key.Where(one => one.Key != role))).Append(string.Join(";", List(finding.GetProperty("issue"), "key").ToDictionary(one => Text(one, "role"), one => Text(one, "id")))).Distinct().Count() != 1
            || issues.Any(issue => Text(issue, "topic") != Text(finding.GetProperty("issue"), "topic")))
        {
            yield return "the shares are not of one pool, each recipient once";
        }

        if (cases.SelectMany(one => new[] { one.GetProperty("first"), one.GetProperty("second") }).Any(set => Text(set.GetProperty("domain"), "unit") != unit))
        {
            yield return "a share is in another unit";
        }

        var sum = least.Sum(one => one?.Value ?? 0);
        var amount = whole.GetProperty("amount").GetDecimal();
        if (least.Contains(null) || !(sum > amount || (sum == amount && least.Exists(one => !one!.Value.IsReached))))
        {
            yield return $"the shares fit: {sum} of {amount}";
        }
    }

    /// <summary>One set for each of three or more sides, with nothing in common although any fewer of them have something.</summary>
    private static IEnumerable<string> Joint(JsonElement finding, List<JsonElement> sides)
    {
        var cases = List(finding, "proof").ToList();
        if (sides.Count < 3 || cases.Count != 1)
        {
            yield return "a joint conflict needs three sides and one proof";
            yield break;
        }

        PlainSet[] sets = [PlainSet.Of(cases[0].GetProperty("first")), PlainSet.Of(cases[0].GetProperty("second")), .. List(cases[0], "others").Select(PlainSet.Of)];
        if (sets.Length != sides.Count)
        {
            yield return $"{sets.Length} sets for {sides.Count} sides";
            yield break;
        }

        if (PlainSet.ShareAnOutcome(sets))
        {
            yield return "the sets share an outcome";
        }

        for (var place = 0; place < sets.Length; place++)
        {
            if (!Set(sides[place], "acceptable", "possible").IsWithin(sets[place]))
            {
                yield return "the proof leaves out what a side can accept";
            }

            if (!PlainSet.ShareAnOutcome([.. sets.Where((_, other) => other != place)]))
            {
                yield return $"the others clash without {Text(sides[place], "label")}";
            }
        }

        if (sides.Any(side => Text(side, "quantifier") == "some"))
        {
            yield return "what is asked for some takes no part in a joint conflict";
        }

        var parties = sides.SelectMany(side => List(side, "parties")).Select(party => party.GetString()).ToList();
        if (parties.Count != parties.Distinct().Count())
        {
            yield return "a party stands on two sides";
        }
    }

    private static IEnumerable<string> Witness(JsonElement finding, List<JsonElement> sides, string what)
    {
        if (!finding.TryGetProperty("witness", out var witness))
        {
            return ["an agreement needs a witness"];
        }

        return sides.Where(side => !Set(side, what, "sure").Contains(witness)).Select(side => $"the witness is not surely what {Text(side, "label")} takes");
    }

    /// <summary>Each thing in the common scope is reached by each side: listed, unrestricted, or by the facts that the overlap rests on.</summary>
    private static IEnumerable<string> Overlap(JsonElement finding, List<JsonElement> sides, bool isConflict)
    {
        var overlap = finding.GetProperty("overlap");
        if (!overlap.GetProperty("isSure").GetBoolean())
        {
            yield return "a verdict on an overlap that is not sure";
        }

        var facts = List(overlap, "restsOn").Select(fact => (Kind: Text(fact, "kind"), Subject: Text(fact, "subject"), Object: Text(fact, "object"))).ToHashSet();
        var shared = Facets(overlap.GetProperty("scope"));
        var some = sides.Where(side => Text(side, "quantifier") == "some").ToList();
        if (isConflict && some.Count == 2)
        {
            yield return "what two ask for some need not be the same";
        }

        foreach (var (name, items) in shared)
        {
            foreach (var side in sides)
            {
                var own = Facets(side.GetProperty("scope")).GetValueOrDefault(name) ?? [];
                foreach (var item in items.Where(item => own.Count > 0 && !own.Any(listed => Reaches(listed, item, facts))))
                {
                    yield return $"{Text(side, "label")} does not speak of {item} ({name})";
                }
            }

            foreach (var area in items.Where(item => name == "area" && item.Contains("[held-by", StringComparison.Ordinal)))
            {
                var territory = area[..area.IndexOf('[', StringComparison.Ordinal)];
                var part = area[area.IndexOf('[', StringComparison.Ordinal)..];
                if (!facts.Any(fact => fact.Kind == "holding" && fact.Object.EndsWith(part, StringComparison.Ordinal)
                    && Reaches(territory, fact.Object[..fact.Object.IndexOf('[', StringComparison.Ordinal)], facts)))
                {
                    yield return $"nothing shows that {area} is not empty";
                }
            }
        }

        // A clash with "some" needs all of the some inside: the shared scope must be what the some lists, not a part of it.
        if (isConflict && some.Count == 1)
        {
            foreach (var (name, listed) in Facets(some[0].GetProperty("scope")).Where(facet => shared.ContainsKey(facet.Key)))
            {
                var contributors = facts.Where(fact => fact.Kind == "member" && listed.Contains(fact.Object)).Select(fact => fact.Subject);
                foreach (var item in shared[name].Where(item => !listed.Contains(item) && (name != "forces" || !contributors.Contains(item))))
                {
                    yield return $"{item} is only a part of what is asked for some ({name})";
                }
            }
        }
    }

    private static bool Reaches(string listed, string item, HashSet<(string Kind, string Subject, string Object)> facts)
    {
        if (listed == item)
        {
            return true;
        }

        var (territory, part) = Split(item);
        var (whole, of) = Split(listed);
        return (of.Length == 0 || of == part) && (territory == whole
            || facts.Any(fact => fact.Kind is "member" or "within" or "core" && fact.Subject == territory && fact.Object != territory && Reaches(listed, fact.Object + (of.Length == 0 ? "" : part), facts)));
    }

    private static (string Id, string Part) Split(string area) => area.IndexOf('[', StringComparison.Ordinal) is >= 0 and var at ? (area[..at], area[at..]) : (area, "");

    private static Dictionary<string, List<string>> Facets(JsonElement scope) => List(scope, "facets").ToDictionary(
        facet => Text(facet, "name"),
        facet => List(facet, "parties").Concat(List(facet, "categories")).Select(id => id.GetString()!)
            .Concat(List(facet, "areas").Select(area => area.TryGetProperty("heldBy", out var holder)
                ? $"{Text(area, "territory")}[held-by {holder.GetString()} at {Text(area, "line")}{(area.TryGetProperty("asOf", out var day) ? $" on {day.GetString()}" : "")}]"
                : Text(area, "territory"))).ToList(),
        StringComparer.Ordinal);

    private static PlainSet Set(JsonElement side, string what, string which) => PlainSet.Of(side.GetProperty(what).GetProperty(which));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> List(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
