using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PeaceTerms.Tests;

/// <summary>The summaries of the library's XML comments, in the words of a file: members by their JSON names, and left out where the code says null.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> summaries;

    private XmlDocs(XDocument document) => summaries = document.Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!, StringComparer.Ordinal);

    public static XmlDocs OfLibrary { get; } = new(XDocument.Load(Path.ChangeExtension(typeof(Dossier).Assembly.Location, ".xml")));

    public string Of(Type type) => Text($"T:{type.FullName}");

    /// <summary>What a member is; one that overrides another says what that one does.</summary>
    public string Of(MemberInfo member) => Text($"{(member is PropertyInfo ? 'P' : 'F')}:{member.DeclaringType!.FullName}.{member.Name}");

    private string Text(string id) => summaries.TryGetValue(id, out var summary)
        ? InWordsOfAFile(string.Concat(summary.Nodes().Select(Words)))
        : throw new InvalidOperationException($"{id} has no summary.");

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see when (string?)see.Attribute("cref") is { } id => id[0] == 'T' ? id.Split('.')[^1] : $"'{JsonNamingPolicy.CamelCase.ConvertName(id.Split('.')[^1])}'",
        XElement { Name.LocalName: "c" } code => $"'{code.Value}'",
        _ => throw new InvalidOperationException($"A schema can't show {node}."),
    };

    private static string InWordsOfAFile(string text)
    {
        text = Space().Replace(text, " ").Trim();
        text = Promise().Replace(text, match => match.Groups["rest"].Value.ToUpperInvariant());
        return Null().Replace(text, match => match.Value[0] == 'N' ? "Left out" : "left out").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    // What is promised of a property says nothing of a file: there a list that is empty is left out.
    [GeneratedRegex(@"(?: ?No list is ever null\.)|(?: ?Never null\.)|(?:Never null; (?<rest>\w))")]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b[Nn]ull\b")]
    private static partial Regex Null();
}
