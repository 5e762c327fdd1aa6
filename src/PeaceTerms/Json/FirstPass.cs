using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace PeaceTerms;

/// <summary>What is checked before any record is made: encoding, syntax, depth, nulls, numbers, the root's version and type, the count of statements.</summary>
internal ref struct FirstPass
{
    private readonly ReadOnlySpan<byte> json;
    private readonly string type;
    private readonly DossierReadOptions options;
    private FormatProblem? first;
    private FormatProblem? wrongType;
    private bool hasVersion;
    private bool hasType;
    private int countedDepth = -1;
    private int statements;

    private FirstPass(ReadOnlySpan<byte> json, string type, DossierReadOptions options)
    {
        this.json = json;
        this.type = type;
        this.options = options;
    }

    /// <summary>The first fault; null when there is none. A higher format version goes before all others.</summary>
    public static FormatProblem? Check(ReadOnlySpan<byte> json, string type, DossierReadOptions options)
    {
        if (Encoding(json) is { } problem)
        {
            return problem;
        }

        try
        {
            return new FirstPass(json, type, options).Run();
        }
        catch (JsonException)
        {
            return SyntaxProblem.Explain(json);
        }
    }

    private static FormatProblem? Encoding(ReadOnlySpan<byte> json)
    {
        if (Utf8.IsValid(json))
        {
            return null;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(json[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return new FormatProblem("$", valid, "text in UTF-8", string.Create(CultureInfo.InvariantCulture, $"the byte 0x{json[valid]:X2}, which is none"));
    }

    private FormatProblem? Run()
    {
        var reader = new Utf8JsonReader(json, JsonTrail.AnyDepth);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new FormatProblem("$", (int)reader.TokenStartIndex, "an object in braces", FormatProblem.Describe(ref reader));
        }

        var countNext = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    CheckText(ref reader);
                    countNext = reader.ValueTextEquals("statements"u8) || reader.ValueTextEquals("provisions"u8);
                    if (reader.CurrentDepth == 1 && reader.ValueTextEquals("formatVersion"u8))
                    {
                        reader.Read();
                        if (CheckVersion(ref reader) is { } tooHigh)
                        {
                            return tooHigh;
                        }
                    }
                    else if (reader.CurrentDepth == 1 && reader.ValueTextEquals("type"u8))
                    {
                        reader.Read();
                        CheckType(ref reader);
                    }
                    else
                    {
                        continue;
                    }
                }

                CheckValue(ref reader, countNext);
                countNext = false;
            }
        }
        catch (JsonException) when (first is not null)
        {
            return first;
        }

        if (!hasVersion)
        {
            return new FormatProblem("$", 0, $"a member 'formatVersion'; add \"formatVersion\": {DossierFormat.Version}", "none");
        }

        if (!hasType)
        {
            return new FormatProblem("$", 0, $"a member 'type'; add \"type\": \"{type}\"", "none");
        }

        return wrongType ?? first;
    }

    private FormatProblem? CheckVersion(ref Utf8JsonReader reader)
    {
        hasVersion = true;
        var isNumber = reader.TokenType == JsonTokenType.Number;
        if (isNumber && reader.TryGetInt32(out var version) && version == DossierFormat.Version)
        {
            return null;
        }

        var offset = (int)reader.TokenStartIndex;
        if (isNumber && reader.TryGetDecimal(out var number) && number > DossierFormat.Version && number == decimal.Truncate(number))
        {
            return new FormatProblem("$.formatVersion", offset, $"format version {DossierFormat.Version}, the highest that can be read here", $"version {number.ToString("0", CultureInfo.InvariantCulture)}");
        }

        first ??= new FormatProblem("$.formatVersion", offset, $"the number {DossierFormat.Version}", FormatProblem.Describe(ref reader));
        return null;
    }

    private void CheckType(ref Utf8JsonReader reader)
    {
        hasType = true;
        if (reader.TokenType == JsonTokenType.String && JsonTrail.TextOf(ref reader) is var found)
        {
            if (found == type)
            {
                return;
            }

            var offset = (int)reader.TokenStartIndex;
            wrongType ??= found is DossierFormat.Dossier or DossierFormat.Draft
                ? new FormatProblem("$.type", offset, $"a {type}", $"a {found}")
                : new FormatProblem("$.type", offset, $"'{type}'", FormatProblem.Quote(found), NearestName.To(found, [type]));
            return;
        }

        wrongType ??= new FormatProblem("$.type", (int)reader.TokenStartIndex, $"'{type}'", FormatProblem.Describe(ref reader));
    }

    private void CheckValue(ref Utf8JsonReader reader, bool countNext)
    {
        var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (reader.CurrentDepth == countedDepth && reader.TokenType == JsonTokenType.EndArray)
        {
            countedDepth = -1;
        }

        if (!isEnd && countedDepth >= 0 && reader.CurrentDepth == countedDepth + 1 && ++statements > options.MaxStatements && first is null)
        {
            Note(ref reader, string.Create(CultureInfo.InvariantCulture, $"no more than {options.MaxStatements} statements and provisions"), "more");
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                Note(ref reader, "a value, or the member to be left out", "null");
                break;
            case JsonTokenType.String:
                CheckText(ref reader);
                break;
            case JsonTokenType.Number when !ExactNumber.Fits(ref reader):
                Note(ref reader, "a number that a decimal of 28 digits holds exactly", FormatProblem.Describe(ref reader));
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= options.MaxDepth:
                Note(ref reader, string.Create(CultureInfo.InvariantCulture, $"no more than {options.MaxDepth} levels of objects and lists"), "more");
                break;
            case JsonTokenType.StartArray when countNext:
                countedDepth = reader.CurrentDepth;
                break;
            default:
                break;
        }
    }

    private void CheckText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return;
        }

        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Note(ref reader, "text in Unicode", "half of a surrogate pair");
        }
    }

    private void Note(ref Utf8JsonReader reader, string expected, string found)
    {
        var offset = (int)reader.TokenStartIndex;
        first ??= new FormatProblem(JsonTrail.PathAt(json, offset), offset, expected, found);
    }
}
