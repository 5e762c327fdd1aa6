using System.Text;
using System.Text.RegularExpressions;

namespace PeaceTerms.Tests;

/// <summary>What a test reads off a C# file: its text without comments and strings, the types it declares and those it may use.</summary>
internal sealed partial record SourceText
{
    private readonly string code;
    private readonly HashSet<string> members;

    public SourceText(string path, string text)
    {
        (Path, code) = (path, Blanked(text));
        members = [.. Member().Matches(code).Select(match => match.Groups["name"].Value), .. EnumBody().Matches(code).SelectMany(EnumMembers)];
    }

    public string Path { get; }

    /// <summary>The first folder of the path; empty for the front door.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>Types that other files can see; nested ones, which are indented, cannot be named without the outer type.</summary>
    public IEnumerable<string> Types => Declaration().Matches(code).Select(match => match.Groups["name"].Value);

    /// <summary>Where a name occurs as a type may: not behind a dot, not set in an initialiser, and not as a member of this file.</summary>
    public IEnumerable<(int Line, string Name)> Uses(IReadOnlySet<string> names) => Word().Matches(code)
        .Where(match => names.Contains(match.Value) && MayBeType(match))
        .Select(match => (code.AsSpan(0, match.Index).Count('\n') + 1, match.Value));

    private bool MayBeType(Match match)
    {
        var (before, after) = (code[..match.Index].TrimEnd(), code[(match.Index + match.Length)..].TrimStart());
        if (before.EndsWith('.') || (after.StartsWith('=') && !after.StartsWith("==", StringComparison.Ordinal) && !after.StartsWith("=>", StringComparison.Ordinal)))
        {
            return false;
        }

        return !members.Contains(match.Value) || TypePlaceBefore().IsMatch(before) || TypePlaceAfter().IsMatch(after);
    }

    private static IEnumerable<string> EnumMembers(Match body) =>
        Attributes().Replace(body.Groups["body"].Value, "").Split(',').Select(member => member.Split('=')[0].Trim());

    /// <summary>The text with comments and strings blanked out; code inside interpolated strings stays.</summary>
    private static string Blanked(string text)
    {
        var blank = new StringBuilder(text);
        for (var at = 0; at < text.Length;)
        {
            at = Literal(text, at) is var end && end > at ? Blank(text, blank, at, end) : at + 1;
        }

        return blank.ToString();
    }

    /// <summary>Where the comment or string ends that begins here; the same place when none does.</summary>
    private static int Literal(string text, int at)
    {
        var match = CommentOrString().Match(text, at);
        return match.Success ? at + match.Length : at;
    }

    private static int Blank(string text, StringBuilder blank, int start, int end)
    {
        var isInterpolated = text[start] == '$';
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth += isInterpolated && text[at] == '{' ? 1 : 0;
            if (text[at] != '\n' && (depth == 0 || text[at] is '{' or '}'))
            {
                blank[at] = ' ';
            }

            depth -= isInterpolated && text[at] == '}' && depth > 0 ? 1 : 0;
        }

        return end;
    }

    // Comments, raw, verbatim and plain strings (the holes of interpolated ones may hold plain strings), characters.
    [GeneratedRegex("""
        \G(?: //[^\n]* | /\*.*?\*/ | \$*(?<raw>"{3,}).*?\k<raw>"* | (?:\$@|@\$|@)"(?:[^"]|"")*"
            | \$"(?: \{\{ | \{(?:[^{}"]|"(?:\\.|[^"\\])*"|\{[^{}]*\})*\} | \\. | [^"\\{] )*" | "(?:\\.|[^"\\])*" | '(?:\\.[^']*|[^'\\])' )
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|abstract|static|readonly|partial|ref)\s+)*(?:record\s+struct|record\s+class|class|record|struct|enum|interface)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    // A name behind a type, with what can follow the name of a property, field, method or parameter.
    [GeneratedRegex(@"(?<!\b(?:new|is|as|return|class|record|struct|enum|interface|case|typeof|await|throw|not|or|and|in)\s)(?<=[\w>\]?)]\s)(?<name>[A-Z]\w*)(?=\s*(?:\{|=>|=(?!=)|;|\(|,|\)))")]
    private static partial Regex Member();

    [GeneratedRegex(@"\benum\s+\w+[^{]*\{(?<body>[^}]*)\}")]
    private static partial Regex EnumBody();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:\b(?:new|is|as|case|not|or)|[<:]|\btypeof\s*\()$")]
    private static partial Regex TypePlaceBefore();

    [GeneratedRegex(@"^(?:\?|\[\])?\s*(?!(?:is|as|and|or|when|switch|with|in|select|where|orderby|into)\b)[A-Za-z_]\w*|^(?:\?|\[\])?>")]
    private static partial Regex TypePlaceAfter();
}
