namespace PeaceTerms;

/// <summary>The names and the version of the JSON format's root.</summary>
internal static class DossierFormat
{
    public const int Version = 1;
    public const string Dossier = "dossier";
    public const string Draft = "draft";
}
