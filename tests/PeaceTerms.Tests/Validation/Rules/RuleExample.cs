using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using PeaceTerms.Validation;
using YamlDotNet.Serialization;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A wrong and a right example of one rule.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Name">The name of the code.</param>
/// <param name="At">The place that the example fills.</param>
/// <param name="Reported">The place where the problem is told.</param>
/// <param name="Wrong">What breaks the rule, as a reader sees it.</param>
/// <param name="Right">What keeps it, as a reader sees it.</param>
internal sealed record RuleExample(string Code, string Name, string At, string Reported, string Wrong, string Right)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Validation", "Rules");

    /// <summary>The dossier that the examples change.</summary>
    public static string Base { get; } = File.ReadAllText(Path.Combine(Folder, "base.json")).ReplaceLineEndings("\n");

    /// <summary>The examples, in order of their codes.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. InCode.Concat(new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Path.Combine(Folder, "examples.yaml")))
            .Select(entry => new RuleExample(entry.Key, entry.Value["name"], entry.Value["at"], entry.Value.GetValueOrDefault("reported", entry.Value["at"]), entry.Value["wrong"], entry.Value["right"])))
            .OrderBy(example => example.Code, StringComparer.Ordinal),
    ];

    /// <summary>The dossiers of an example that no file can hold, since reading refuses it.</summary>
    public (Dossier Wrong, Dossier Right)? Records { get; init; }

    // What reading a file refuses at once can still be built in code.
    private static IEnumerable<RuleExample> InCode =>
    [
        Built(ErrorCodes.ValueMissing, nameof(ErrorCodes.ValueMissing), "$.statements[0].term", (Term?)null, Guarantee, term => With(Guarantee) with { Statements = [With(Guarantee).Statements[0] with { Term = term! }] }),
        Built(ErrorCodes.IdEmpty, nameof(ErrorCodes.IdEmpty), "$.parties[6].id", default(PartyId), PartyId.Parse("westland"), id => With(new Party { Id = id, Name = "Westland", Kind = PartyKind.State })),
        Built(ErrorCodes.EnumUnknown, nameof(ErrorCodes.EnumUnknown), "$.parties[6].kind", (PartyKind)99, PartyKind.State, kind => With(new Party { Id = P("westland"), Name = "Westland", Kind = kind })),
    ];

    /// <summary>The problems of the dossier with the wrong or the right example in it.</summary>
    public IReadOnlyList<Problem> Problems(bool wrong) => DossierValidation.Check(Records is { } records ? wrong ? records.Wrong : records.Right : DossierJson.Read(Filled(wrong ? Wrong : Right)));

    private string Filled(string value)
    {
        var root = JsonNode.Parse(Base)!;
        JsonPathText.Set(root, At, value == "absent" ? null : JsonNode.Parse(value));
        return root.ToJsonString();
    }

    private static RuleExample Built<T>(string code, string name, string at, T wrong, T right, Func<T, Dossier> put, [CallerArgumentExpression(nameof(wrong))] string wrongText = "", [CallerArgumentExpression(nameof(right))] string rightText = "") =>
        new(code, name, at, at, wrongText, rightText) { Records = (put(wrong), put(right)) };
}
