namespace PeaceTerms.Tests;

/// <summary>Figures with their comparator, unit and scope.</summary>
internal static class QuantityFacts
{
    private const decimal Percent = 100;
    private const decimal Smallest = 0.000_000_001m;
    private const string Level = "times the level of ";

    // What a word of the scope names beside the figure's own ask: the same clause may say it elsewhere.
    private static readonly string[] Own = ["category", "territory", "zone", "site", "to"];
    private static readonly string[] Words = [.. Own, "time", "members", "except", "line", "within", "each", "per", "of", "between", "from", "side", "extent", "distance"];
    private static readonly string[] Listed = ["category", "territory", "members", "except", "between", "of"];

    public static IEnumerable<(string Fact, string Expected)> Lost(CorpusDocument document, Node provision, EncodedProvision encoded)
    {
        foreach (var quantity in provision["quantity"].Items)
        {
            var scope = quantity["scope"];
            var holding = encoded.Asks.Where(ask => Holds(quantity, ask, encoded)).ToList();
            if (holding.Count == 0)
            {
                yield return ("figure", $"{quantity["comparator"].Text} {string.Join(':', quantity["value"].Texts)} {quantity["unit"].Text}");
                continue;
            }

            foreach (var (name, value) in scope.Members.Where(member => Words.Contains(member.Name)))
            {
                foreach (var word in Listed.Contains(name) ? value.Texts : [string.Join(", ", value.Texts)])
                {
                    var ids = document.IdsOf(word);
                    var isIn = Own.Contains(name) ? holding.Any(ask => ids.All(id => IsSaid(id, ask))) : ids.All(id => encoded.Ids.Contains(id) || encoded.Asks.Any(ask => IsSaid(id, ask)));
                    if (ids.Count == 0 || !isIn)
                    {
                        yield return (name, word);
                    }
                }
            }

            if (scope["cumulative"].Number is { } all && all != quantity["value"].Number && !encoded.Asks.Any(ask => IsShare(ask, all)))
            {
                yield return ("cumulative", scope["cumulative"].Text);
            }

            if (scope["among"] is { IsGiven: true } among && !among.Texts.All(encoded.Ids.Contains))
            {
                yield return ("among", string.Join(", ", among.Texts));
            }
        }
    }

    public static bool IsZero(EncodedAsk ask) => ask.Domain.Kind == DomainKind.Amount && ask.Possible is OrderedSet { NoLimit: false, Ranges: [{ From: 0, To: 0 }] };

    public static bool IsNoLimit(EncodedAsk ask) => ask.Domain.Kind == DomainKind.Amount && ask.Possible is OrderedSet { NoLimit: true, Ranges.Count: 0 };

    public static bool IsSaid(string id, EncodedAsk ask) => ask.Ids.Contains(id) || (id.StartsWith("topic:", StringComparison.Ordinal) && $"topic:{ask.Topic.Id}" == id)
        || (ask.Domain.Unit is { } unit && unit.Split(' ').Contains(id)) || (id == "each" && ask.IsOfEach);

    private static bool Holds(Node quantity, EncodedAsk ask, EncodedProvision encoded)
    {
        var value = quantity["value"];
        var unit = quantity["unit"].Text switch { "persons per month" => "persons per P1M", "percent per year" => "percent per P1Y", var same => same };
        var isOfUnit = ask.Domain.Kind == DomainKind.Amount && ask.Domain.Unit == unit;
        var isAmount = ask.Domain.Kind == DomainKind.Amount;
        var ranges = (ask.Possible as OrderedSet)?.Ranges ?? [];
        return quantity["comparator"].Text switch
        {
            "at-most" or "exactly" => isOfUnit && ask.Ends.Contains(value.Number ?? -1),
            "zero" => (isOfUnit && IsZero(ask)) || ask.IsNegative || IsLifted(ask),
            "about" => isOfUnit && ask.Sure is OrderedSet { Ranges: [var only] } && only.From == value.Number && ranges.Any(range => range.From < value.Number && range.To > value.Number),
            "at-least" => isOfUnit && ranges.Any(range => range.From == value.Number && range.To is null),
            "between" => isOfUnit && ranges.Any(range => range.From == quantity["min"].Number && range.To == quantity["max"].Number),
            "one-of" => isOfUnit && value.Items.All(one => ranges.Any(range => range.From == one.Number && range.To == one.Number)),
            "no-limit" => IsNoLimit(ask),
            "unspecified" => isAmount && ask.Domain.Unit == unit && ask.Sure.IsEmpty && ranges is [{ To: null }],
            "all" => (ask.Domain.Kind == DomainKind.Choice && !ask.Sure.IsEmpty && !ask.IsNegative && ask.IsEvery) || (ask.Domain.Kind == DomainKind.Grade && (unit == "territory" ? !ask.IsNegative && ask.IsEvery : IsTop(ask))),
            "some" => ask.Domain.Kind == DomainKind.Grade && ask.Sure is OrderedSet { Ranges: [var some] } && some.From == some.To && some.From > 0 && some.From < ask.Domain.Outcomes.Count - 1,
            "percent-of-baseline" => IsShare(ask, value.Number ?? -1) || encoded.Levels.Any(level => level.Amount is Figure figure && figure.Unit == ask.Domain.Unit && ask.Ends.Contains(figure.Value * (value.Number ?? -1) / Percent)),
            "baseline" => IsLevel(ask) && ranges is [{ From: 1, To: 1 }],
            "at-most-baseline" => IsLevel(ask) && ranges is [{ From: 0, To: 1 }],
            "at-least-baseline" => IsLevel(ask) && ranges is [{ From: 1, To: null }],
            "proportional" => IsLevel(ask) && ask.Ids.Any(id => id.Contains("-per-", StringComparison.Ordinal)),
            "ratio" => IsRatio(quantity, ask, encoded),
            "line" => (ask.Topic.Domain is { Kind: DomainKind.Choice, IsOpen: true, Outcomes.Count: 0 } && !ask.Sure.IsEmpty) || ask.Scope.Facets.OfType<AreaFacet>().Any(facet => facet.Areas.Any(area => area.Line is not null)),
            "excludes" => ask.Domain == OutcomeDomain.YesNo && ask.IsNegative,
            "remainder" => ask.Topic.SharesOf is not null && ask.Sure.IsEmpty,
            _ => false,
        };
    }

    /// <summary>A waiver: the outcome that holds without the deal is ruled out, and the topic names no outcome that says no.</summary>
    private static bool IsLifted(EncodedAsk ask) => ask.Topic is { NegativeOutcomes.Count: 0, Default: { } without, Domain: { Kind: DomainKind.Choice, Outcomes: [_, _] } domain } && domain != OutcomeDomain.YesNo
        && domain.Knows(without) && ask.Possible.Intersect(domain.Named(without)).IsEmpty;

    private static bool IsTop(EncodedAsk ask) => ask.Sure is OrderedSet { Ranges: [var only] } && only.From == ask.Domain.Outcomes.Count - 1;

    private static bool IsLevel(EncodedAsk ask) => ask.Domain.Unit?.StartsWith(Level, StringComparison.Ordinal) == true;

    private static bool IsShare(EncodedAsk ask, decimal percent) => IsLevel(ask) && ask.Ends.Contains(percent / Percent);

    /// <summary>Each two of the parts in their ratio, one way or the other.</summary>
    private static bool IsRatio(Node quantity, EncodedAsk ask, EncodedProvision encoded)
    {
        if (ask.Domain.Unit != "to 1")
        {
            return false;
        }

        var parts = quantity["value"].Items.Select(part => part.Number ?? 0).ToList();
        var names = quantity["scope"]["among"].Texts.ToList();
        var pairs = parts.SelectMany((first, place) => parts.Skip(place + 1).Select((second, next) => (First: first, Second: second, Names: names.Count > place + 1 + next ? new[] { names[place], names[place + 1 + next] } : [])));
        return pairs.All(pair => encoded.Asks.Any(one => one.Domain.Unit == "to 1" && pair.Names.All(name => one.Issue.Key.Any(role => role.Id == name))
            && Ratios(pair.First, pair.Second, pair.Names.Length == 0 ? null : one.Issue.Key[0].Id == pair.Names[0]).Any(ratio => one.Ends.Any(end => Math.Abs(end - ratio) < Smallest))));
    }

    /// <summary>The ratio in the order in which the issue has the two; both where the fact does not say whose part is whose.</summary>
    private static IEnumerable<decimal> Ratios(decimal first, decimal second, bool? inOrder) => inOrder switch
    {
        true => [first / second],
        false => [second / first],
        null => [first / second, second / first],
    };
}
