using System.Text;

namespace PeaceTerms.Reports;

/// <summary>Text from a dossier as Markdown text: signs that could begin markup are escaped.</summary>
internal static class Markdown
{
    private const string Signs = "\\`*_{}[]<>()#|~!&";

    public static string Of(string words)
    {
        var text = new StringBuilder();
        foreach (var sign in Printable.Of(words.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')))
        {
            text.Append(Signs.Contains(sign, StringComparison.Ordinal) && !(sign is '(' or ')' or '!') ? $"\\{sign}" : sign);
        }

        return text.ToString();
    }

    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    public static string Rule(int columns) => Row(Enumerable.Repeat("---", columns));

    /// <summary>The sign of a mark, told apart without colour.</summary>
    public static string Sign(Mark mark) => mark switch
    {
        Mark.RedLine => "⛔",
        Mark.Conflict => "✕",
        Mark.Conditional => "✕?",
        Mark.Bridgeable => "△",
        Mark.Undetermined => "?",
        Mark.Acceptable => "✓",
        Mark.Aligned => "=",
        _ => "◐",
    };
}
