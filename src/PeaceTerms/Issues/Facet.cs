using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What fills one facet of a scope. A facet that is not listed is unrestricted.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PartyFacet), "parties")]
[JsonDerivedType(typeof(AreaFacet), "areas")]
[JsonDerivedType(typeof(CategoryFacet), "categories")]
public abstract record Facet
{
    private protected Facet()
    {
    }

    /// <summary>The facet's name, as the topic gives it.</summary>
    [JsonPropertyOrder(-1)]
    public required string Name { get; init; }

    /// <summary>Whether nothing is left out, so that the facet need not be listed.</summary>
    [JsonIgnore]
    internal abstract bool IsUnrestricted { get; }

    /// <summary>The same facet limited to one of the things it lists, for each of them.</summary>
    internal abstract IEnumerable<Facet> Single();

    /// <summary>The same facet with what it lists in ordinal order and once, since lists of a scope have no order of their own.</summary>
    internal abstract Facet InOrder();

    private protected static string Text(string name, IEnumerable<string> ids, IEnumerable<string> except)
    {
        var left = string.Join("+", except.Order(StringComparer.Ordinal));
        var listed = string.Join("+", ids.Order(StringComparer.Ordinal));
        return $"{name}={(listed.Length == 0 ? "any" : listed)}{(left.Length == 0 ? "" : $"-{left}")}";
    }
}
