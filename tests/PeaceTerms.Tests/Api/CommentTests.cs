using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What can be checked of the comments: that a summary is there is the compiler's work (CS1591 is an error).</summary>
public sealed partial class CommentTests
{
    private static readonly Assembly[] Packages = [typeof(Dossier).Assembly, typeof(HtmlReport).Assembly];

    private static readonly Dictionary<string, XElement> Comments = Packages
        .SelectMany(package => XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member"))
        .GroupBy(member => (string)member.Attribute("name")!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static IEnumerable<(MethodBase Method, XElement Comment)> Methods => Packages.SelectMany(package => package.GetExportedTypes())
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
        .Where(method => Comments.ContainsKey(ApiWords.Id(method)))
        .Select(method => (method, Comments[ApiWords.Id(method)]));

    [Fact]
    public void Every_public_type_and_member_that_is_written_by_hand_has_a_summary() =>
        Assert.All(Packages.SelectMany(package => package.GetExportedTypes()).SelectMany(type => type.GetMembers().Prepend(type)).Where(member => Comments.ContainsKey(ApiWords.Id(member))), member =>
            Assert.True(Comments[ApiWords.Id(member)].Element("summary")?.Value.Trim().Length > 0 || Comments[ApiWords.Id(member)].Element("inheritdoc") is not null, $"{ApiWords.Id(member)} has none."));

    [Fact]
    public void Every_method_says_what_each_parameter_is_and_what_it_gives() =>
        Assert.All(Methods.Where(method => method.Comment.Element("inheritdoc") is null), method =>
        {
            Assert.Equal(method.Method.GetParameters().Select(parameter => parameter.Name), method.Comment.Elements("param").Where(param => param.Value.Trim().Length > 0).Select(param => (string?)param.Attribute("name")));
            Assert.True(method.Method is not MethodInfo { ReturnType: var given } || given == typeof(void) || method.Comment.Element("returns")?.Value.Trim().Length > 0, $"{ApiWords.Id(method.Method)} does not say what it gives.");
        });

    /// <summary>A null where none may be is the caller's slip and said by the types; everything else that is thrown is named.</summary>
    [Fact]
    public void Every_exception_that_a_method_throws_itself_is_named() =>
        Assert.All(Methods.Where(method => method.Comment.Element("inheritdoc") is null), method =>
            Assert.All(ThrownExceptions.By(method.Method).Where(thrown => thrown != typeof(ArgumentNullException)), thrown =>
                Assert.Contains($"T:{thrown.FullName}", method.Comment.Elements("exception").Select(named => (string?)named.Attribute("cref")))));

    [Fact]
    public void A_figure_says_its_unit() =>
        Assert.All(Packages.SelectMany(package => package.GetExportedTypes()).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(int) || type == typeof(decimal)) && Comments.ContainsKey(ApiWords.Id(property))),
            property => Assert.Matches(Unit(), Comments[ApiWords.Id(property)].Element("summary")!.ToString()));

    [GeneratedRegex(@"\b(unit|months?|hours?|days?|bytes|percent|how many|number of|statements|levels|line|counted|members|part|share|of the whole|fraction|position|axis)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
