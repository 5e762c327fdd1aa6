using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeaceTerms.Cli;

/// <summary>Problems of files as JSON, indented, with a new line at the end.</summary>
internal static class ProblemsJson
{
    public static string Write(ValidationReport report)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("files", report.Files);
            writer.WriteBoolean("isComplete", report.IsComplete);
            writer.WriteNumber("errors", report.Errors);
            writer.WriteNumber("warnings", report.Warnings);
            writer.WriteStartArray("problems");
            foreach (var problem in report.Problems)
            {
                Write(writer, problem);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, PlacedProblem problem)
    {
        writer.WriteStartObject();
        if (problem is { File: { } file, Line: { } line })
        {
            writer.WriteString("file", file);
            writer.WriteNumber("line", line);
        }

        if (problem.Code is { } code)
        {
            writer.WriteString("code", code);
        }

        writer.WriteString("severity", Words.Of(problem.Severity));
        writer.WriteString("path", problem.Path);
        writer.WriteString("message", problem.Message);
        writer.WriteEndObject();
    }
}
