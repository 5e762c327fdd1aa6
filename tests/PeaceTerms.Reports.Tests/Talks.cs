using PeaceTerms.Reports;

namespace PeaceTerms.Tests;

/// <summary>The example talks, compiled once.</summary>
internal static class Talks
{
    public static CompiledDossier Dossier { get; } = CompiledDossier.Compile(DossierJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/ukraine-2026-01.json"))));

    public static ComparisonReport Report { get; } = ComparisonReport.Of(Dossier);

    public static string Page { get; } = HtmlReport.Write(Report);

    public static ComparisonReport Nothing { get; } = ComparisonReport.Of(CompiledDossier.Compile(new Dossier()));
}
