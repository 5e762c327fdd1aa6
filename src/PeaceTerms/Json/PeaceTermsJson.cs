using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms;

/// <summary>The JSON form of the records, for applications that hold them inside records of their own.</summary>
public static class PeaceTermsJson
{
    /// <summary>
    /// The metadata of the dossier and of all records in it; add it to the resolvers of the application's own options, and give those the
    /// naming policy camelCase. Files are read and written with <see cref="DossierJson"/> and <see cref="DraftJson"/>, which check more.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => PeaceTermsJsonResolver.OfDossiers;
}
