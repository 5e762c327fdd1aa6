using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms;

/// <summary>Writes findings as JSON. The form is stable: equal results give equal bytes.</summary>
public static class FindingsJson
{
    internal static IJsonTypeInfoResolver Resolver { get; } = FindingsJsonContext.Default.WithAddedModifier(PeaceTermsJsonResolver.LeaveOutTheEmpty);

    internal static JsonSerializerOptions Options { get; } = new(FindingsJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = Resolver,
    };

    /// <summary>Writes a comparison's result, indented, with a new line at the end.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The text.</returns>
    public static string Write(ComparisonResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(result, (JsonTypeInfo<ComparisonResult>)Options.GetTypeInfo(typeof(ComparisonResult))) + "\n";
    }

    /// <summary>Writes a check of a draft, indented, with a new line at the end.</summary>
    /// <param name="check">The check.</param>
    /// <returns>The text.</returns>
    public static string Write(DraftCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonSerializer.Serialize(check, (JsonTypeInfo<DraftCheck>)Options.GetTypeInfo(typeof(DraftCheck))) + "\n";
    }

    /// <summary>Writes a diff of two drafts, indented, with a new line at the end.</summary>
    /// <param name="diff">The diff.</param>
    /// <returns>The text.</returns>
    public static string Write(DraftDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return JsonSerializer.Serialize(diff, (JsonTypeInfo<DraftDiff>)Options.GetTypeInfo(typeof(DraftDiff))) + "\n";
    }

    /// <summary>Writes histories, indented, with a new line at the end.</summary>
    /// <param name="history">The histories.</param>
    /// <returns>The text.</returns>
    public static string Write(PositionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonSerializer.Serialize(history, (JsonTypeInfo<PositionHistory>)Options.GetTypeInfo(typeof(PositionHistory))) + "\n";
    }

    /// <summary>Writes a table of issues, indented, with a new line at the end.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The text.</returns>
    public static string Write(NegotiatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return JsonSerializer.Serialize(table, (JsonTypeInfo<NegotiatingTable>)Options.GetTypeInfo(typeof(NegotiatingTable))) + "\n";
    }

    /// <summary>Writes one finding, indented, with a new line at the end.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The text.</returns>
    public static string Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return JsonSerializer.Serialize(finding, (JsonTypeInfo<Finding>)Options.GetTypeInfo(typeof(Finding))) + "\n";
    }
}

/// <summary>The generated metadata of findings.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    IndentSize = 2,
    NewLine = "\n",
    Converters = [typeof(PlainDecimalConverter)])]
[JsonSerializable(typeof(ComparisonResult))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(DraftCheck))]
[JsonSerializable(typeof(DraftDiff))]
[JsonSerializable(typeof(PositionHistory))]
[JsonSerializable(typeof(NegotiatingTable))]
internal sealed partial class FindingsJsonContext : JsonSerializerContext;
