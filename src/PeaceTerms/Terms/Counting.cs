using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Whether a figure is meant for each of several parties or for all of them together (rule I12).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Counting>))]
public enum Counting
{
    /// <summary>For each.</summary>
    [JsonStringEnumMemberName("each")]
    Each,

    /// <summary>For all together.</summary>
    [JsonStringEnumMemberName("inTotal")]
    InTotal,
}

/// <summary>Counting as a facet of scope.</summary>
internal static class CountingText
{
    public static CategoryFacet Facet(Counting? counting) => new()
    {
        Name = RoleNames.Counting,
        Categories = counting is { } said ? [said == Counting.Each ? BuiltInCategories.Each : BuiltInCategories.InTotal] : [],
    };
}
