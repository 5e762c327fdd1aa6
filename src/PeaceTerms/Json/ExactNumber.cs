using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeaceTerms;

/// <summary>Whether a JSON number is one that a decimal holds without loss.</summary>
internal static class ExactNumber
{
    private const int SurelyExact = 20;

    public static bool Fits(ref Utf8JsonReader reader)
    {
        if (!reader.TryGetDecimal(out var number))
        {
            return false;
        }

        var span = reader.ValueSpan;
        return (span.Length <= SurelyExact && span.IndexOfAny((byte)'e', (byte)'E') < 0)
            || Digits(Encoding.ASCII.GetString(span)) == Digits(number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Digits(string number)
    {
        var end = number.IndexOfAny(['e', 'E']);
        var mantissa = end < 0 ? number : number[..end];
        return mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0').TrimEnd('0');
    }
}
