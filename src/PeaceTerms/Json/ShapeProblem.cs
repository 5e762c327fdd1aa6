using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace PeaceTerms;

/// <summary>Finds where a JSON text departs from the shape of a record, in the order of the text, and says so in words.</summary>
internal static partial class ShapeProblem
{
    /// <summary>The first fault; null when none is found.</summary>
    /// <param name="json">JSON without syntax errors.</param>
    /// <param name="root">What it should be.</param>
    public static FormatProblem? Find(ReadOnlySpan<byte> json, JsonTypeInfo root) => Find(json, root, makesRecords: false) ?? Find(json, root, makesRecords: true);

    private static FormatProblem? Find(ReadOnlySpan<byte> json, JsonTypeInfo root, bool makesRecords)
    {
        var reader = new Utf8JsonReader(json, JsonTrail.AnyDepth);
        reader.Read();
        return new Walk(json, root.Options, makesRecords).Value(ref reader, root, "$");
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    private readonly ref struct Walk(ReadOnlySpan<byte> json, JsonSerializerOptions options, bool makesRecords)
    {
        private readonly ReadOnlySpan<byte> json = json;

        public FormatProblem? Value(ref Utf8JsonReader reader, JsonTypeInfo info, string path)
        {
            info = Nullable.GetUnderlyingType(info.Type) is { } underlying ? options.GetTypeInfo(underlying) : info;
            switch (info.Kind)
            {
                case JsonTypeInfoKind.Object:
                    return reader.TokenType == JsonTokenType.StartObject ? Object(ref reader, info, path) : Wrong(ref reader, path, "an object in braces");
                case JsonTypeInfoKind.Enumerable:
                    return reader.TokenType == JsonTokenType.StartArray ? List(ref reader, info, path) : Wrong(ref reader, path, "a list in brackets");
                default:
                    return Scalar(ref reader, info, path);
            }
        }

        private static FormatProblem Wrong(ref Utf8JsonReader reader, string path, string expected, string? suggestion = null) =>
            new(path, (int)reader.TokenStartIndex, expected, FormatProblem.Describe(ref reader), suggestion);

        private FormatProblem? List(ref Utf8JsonReader reader, JsonTypeInfo info, string path)
        {
            var element = options.GetTypeInfo(info.ElementType!);
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                if (Value(ref reader, element, JsonTrail.Element(path, index)) is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }

        private FormatProblem? Object(ref Utf8JsonReader reader, JsonTypeInfo info, string path)
        {
            var start = (int)reader.TokenStartIndex;
            var declared = info;
            var kindMember = info.PolymorphismOptions?.TypeDiscriminatorPropertyName;
            if (kindMember is not null)
            {
                if (Kind(reader, info.PolymorphismOptions!, path, out info) is { } unknownKind)
                {
                    return unknownKind;
                }
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = JsonTrail.TextOf(ref reader);
                if (!seen.Add(name))
                {
                    return new FormatProblem(JsonTrail.Member(path, name), (int)reader.TokenStartIndex, "each member once", $"a second {FormatProblem.Quote(name)}");
                }

                if (Member(ref reader, info, kindMember, name, path) is { } problem)
                {
                    return problem;
                }
            }

            foreach (var property in info.Properties)
            {
                if (property.IsRequired && !seen.Contains(property.Name))
                {
                    return new FormatProblem(path, start, $"a member '{property.Name}'", "none");
                }
            }

            return makesRecords && !Makes(start, (int)reader.BytesConsumed, declared)
                ? new FormatProblem(path, start, "members that go together", "members that do not")
                : null;
        }

        private FormatProblem? Member(ref Utf8JsonReader reader, JsonTypeInfo info, string? kindMember, string name, string path)
        {
            if (name == kindMember)
            {
                reader.Read();
                return null;
            }

            var property = info.Properties.FirstOrDefault(known => known.Name == name);
            if (property is null)
            {
                var known = info.Properties.Select(member => member.Name).Append(kindMember).OfType<string>().ToList();
                var expected = known.Count == 0 ? "no member" : $"{(known.Count == 1 ? "the member" : "a member,")} {FormatProblem.AnyOf(known)}";
                return new FormatProblem(JsonTrail.Member(path, name), (int)reader.TokenStartIndex, expected, FormatProblem.Quote(name), NearestName.To(name, known));
            }

            reader.Read();
            return Value(ref reader, options.GetTypeInfo(property.PropertyType), JsonTrail.Member(path, name));
        }

        /// <summary>Looks ahead for the kind, which may stand anywhere in its object; the caller's reader stays where it is.</summary>
        private FormatProblem? Kind(Utf8JsonReader reader, JsonPolymorphismOptions union, string path, out JsonTypeInfo info)
        {
            info = null!;
            var start = (int)reader.TokenStartIndex;
            var kinds = union.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!).ToList();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isKind = reader.ValueTextEquals(union.TypeDiscriminatorPropertyName);
                reader.Read();
                if (!isKind)
                {
                    reader.Skip();
                    continue;
                }

                var found = reader.TokenType == JsonTokenType.String ? JsonTrail.TextOf(ref reader) : null;
                var index = found is null ? -1 : kinds.IndexOf(found);
                if (index < 0)
                {
                    return Wrong(ref reader, JsonTrail.Member(path, union.TypeDiscriminatorPropertyName), FormatProblem.AnyOf(kinds), found is null ? null : NearestName.To(found, kinds));
                }

                info = options.GetTypeInfo(union.DerivedTypes[index].DerivedType);
                return null;
            }

            return new FormatProblem(path, start, $"a member '{union.TypeDiscriminatorPropertyName}', {FormatProblem.AnyOf(kinds)}", "none");
        }

        private FormatProblem? Scalar(ref Utf8JsonReader reader, JsonTypeInfo info, string path)
        {
            var problem = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || !Makes((int)reader.TokenStartIndex, (int)reader.BytesConsumed, info)
                ? Wrong(ref reader, path, Expected(info))
                : null;
            if (problem is null || reader.TokenType != JsonTokenType.String)
            {
                return problem;
            }

            var text = JsonTrail.TextOf(ref reader);
            if (info.Type == typeof(DateOnly) && DateForm().IsMatch(text))
            {
                return problem with { Found = $"{problem.Found}, a day that does not exist" };
            }

            return problem with { Suggestion = info.Converter is INamedValues names ? NearestName.To(text, names.Names) : null };
        }

        private static string Expected(JsonTypeInfo info) => info.Converter switch
        {
            INamedValues names => FormatProblem.AnyOf(names.Names),
            ISaysWhatItExpects converter => converter.Expected,
            _ when info.Type == typeof(string) => "text in double quotes",
            _ when info.Type == typeof(bool) => "true or false",
            _ when info.Type == typeof(int) => "a whole number",
            _ when info.Type == typeof(decimal) => "a number",
            _ when info.Type == typeof(DateOnly) => "a date such as 2025-12-28",
            _ => "another value",
        };

        private bool Makes(int start, int end, JsonTypeInfo info)
        {
            try
            {
                JsonSerializer.Deserialize(json[start..end], info);
                return true;
            }
            catch (Exception exception) when (JsonFile.IsRefusal(exception))
            {
                return false;
            }
        }
    }
}
