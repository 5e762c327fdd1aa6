using System.Text.Json;

namespace PeaceTerms.Validation;

/// <summary>Property paths as JSON paths.</summary>
internal static class JsonPath
{
    /// <summary>Such as <c>$.statements[0].by</c> for <c>Statements[0].By</c>; <c>$</c> for the root.</summary>
    public static string Of(string? propertyPath) => string.IsNullOrEmpty(propertyPath)
        ? "$"
        : $"$.{string.Join('.', propertyPath.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName))}";
}
