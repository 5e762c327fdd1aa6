using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms;

/// <summary>The JSON form of the records, for applications that hold them inside records of their own.</summary>
public static class PeaceTermsJson
{
    /// <summary>
    /// The metadata of the dossier, of findings, checks, diffs, histories and tables, and of all records in them, without reflection. Put it before the application's own
    /// resolvers in the chain of its options, and give those the naming policy camelCase; whether unknown members are refused is for them to say.
    /// Files are read and written with <see cref="DossierJson"/> and <see cref="DraftJson"/>, which check more; findings are for writing.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = JsonTypeInfoResolver.Combine(PeaceTermsJsonResolver.OfDossiers, FindingsJson.Resolver);
}
