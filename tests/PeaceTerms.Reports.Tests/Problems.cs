using PeaceTerms.Reports;

namespace PeaceTerms.Tests;

/// <summary>Problems of a dossier whose statement names a party that it does not have.</summary>
internal static class Problems
{
    private const string Text = """{ "formatVersion": 1, "type": "dossier", "parties": [{ "id": "a", "name": "A", "kind": "state" }], "statements": [{ "id": "s", "by": "nobody", "date": "2026-01-01", "stance": "demands", "term": { "type": "troopCap", "holders": ["a"], "category": "personnel", "ceiling": { "type": "figure", "value": -5, "unit": "persons" } } }] }""";

    public static ValidationReport Some { get; } = Of();

    private static ValidationReport Of()
    {
        var joined = DossierFiles.Join([new DossierText("talks | \"1\".json", System.Text.Encoding.UTF8.GetBytes(Text))]);
        return new ValidationReport { Files = 1, IsComplete = true, Problems = [.. DossierValidation.Check(joined.Dossier).Select(problem => PlacedProblem.Of(joined, problem))] };
    }
}
