using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace PeaceTerms.Tests;

/// <summary>A scope is what it is restricted to, in whatever order sources list it (rule S1).</summary>
public sealed class ScopeTests
{
    [Property]
    public Property Lists_in_another_order_are_the_same_scope() => Prop.ForAll(Gen.Choose(0, 5).ListOf().ToArbitrary(), Gen.Choose(0, 5).ListOf().ToArbitrary(), (listed, left) =>
    {
        var (one, other) = (Of(listed, left), Of([.. Enumerable.Reverse(listed).Concat(listed)], [.. Enumerable.Reverse(left)]));
        return one == other && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString();
    });

    private static Scope Of(IEnumerable<int> listed, IEnumerable<int> left) => new()
    {
        Facets =
        [
            new PartyFacet { Name = "forces", Parties = [.. listed.Select(number => PartyId.Parse($"party-{number}"))], Except = [.. left.Select(number => PartyId.Parse($"party-{number}"))] },
            new AreaFacet { Name = "area", Areas = [.. listed.Select(number => new Area { Territory = TerritoryId.Parse($"land-{number}") })] },
            new CategoryFacet { Name = "medium", Categories = [.. listed.Select(number => CategoryId.Parse($"medium-{number}"))], Except = [.. left.Select(number => CategoryId.Parse($"medium-{number}"))] },
        ],
    };
}
