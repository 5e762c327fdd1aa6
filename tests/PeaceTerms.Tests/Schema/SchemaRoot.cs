using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms.Tests;

/// <summary>A kind of file that has a schema.</summary>
/// <param name="Name">Its name, as in <c>peaceterms schema NAME</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">The record that is its root.</param>
/// <param name="Options">How it is read or written.</param>
internal sealed record SchemaRoot(string Name, string Title, Type Type, JsonSerializerOptions Options)
{
    public static IReadOnlyList<SchemaRoot> All { get; } =
    [
        new(DossierFormat.Dossier, "PeaceTerms dossier", typeof(Dossier), Read(PeaceTermsJsonResolver.OfDossiers)) { Fixed = Header(DossierFormat.Dossier) },
        new(DossierFormat.Draft, "PeaceTerms draft", typeof(Draft), Read(PeaceTermsJsonResolver.OfDrafts)) { Fixed = Header(DossierFormat.Draft) },
        new("findings", "PeaceTerms findings", typeof(ComparisonResult), FindingsJson.Options) { IsWritten = true },
        new("diff", "PeaceTerms diff of two drafts", typeof(DraftDiff), FindingsJson.Options) { IsWritten = true },
        new("history", "PeaceTerms history", typeof(PositionHistory), FindingsJson.Options) { IsWritten = true },
        new("table", "PeaceTerms negotiating table", typeof(NegotiatingTable), FindingsJson.Options) { IsWritten = true },
        new("check", "PeaceTerms check of a draft", typeof(DraftCheck), FindingsJson.Options) { IsWritten = true },
    ];

    /// <summary>The schema's id, which changes with the version of the format.</summary>
    public string Id => $"urn:peaceterms:schema:{Name}:{DossierFormat.Version}";

    /// <summary>Members of the root that have one value and must be there.</summary>
    public IReadOnlyDictionary<string, Func<JsonNode>> Fixed { get; init; } = new Dictionary<string, Func<JsonNode>>();

    /// <summary>Whether the library only writes it, so that whatever is always written is there.</summary>
    public bool IsWritten { get; init; }

    private static JsonSerializerOptions Read(IJsonTypeInfoResolver resolver) => new(PeaceTermsJsonContext.Default.Options) { TypeInfoResolver = resolver };

    private static Dictionary<string, Func<JsonNode>> Header(string type) => new()
    {
        ["formatVersion"] = () => DossierFormat.Version,
        ["type"] = () => type,
    };
}
