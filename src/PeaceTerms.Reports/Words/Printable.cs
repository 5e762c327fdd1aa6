using System.Globalization;
using System.Text;

namespace PeaceTerms.Reports;

/// <summary>Text as it is safe to show: what could steer a terminal or turn the order of letters is shown escaped.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(IsUnsafe(rune) ? string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}") : rune.ToString());
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xE0000 and <= 0xE007F);
}
