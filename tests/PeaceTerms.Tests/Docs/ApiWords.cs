using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PeaceTerms.Tests;

/// <summary>Names and comments of the library as the reference writes them.</summary>
internal sealed partial class ApiWords
{
    private readonly Dictionary<string, XElement> comments;

    public ApiWords(IEnumerable<Assembly> assemblies) => comments = assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    public bool Knows(MemberInfo member) => comments.ContainsKey(Id(member));

    public string Summary(Type type) => Text(comments[$"T:{type.FullName}"].Element("summary"));

    /// <summary>What a member is, what it takes and gives, and what it throws.</summary>
    public string Row(MemberInfo member)
    {
        var comment = comments[Id(member)];
        var parts = new List<string> { Text(comment.Element("summary")) };
        parts.AddRange(comment.Elements("param").Where(HasText).Select(param => $"`{(string?)param.Attribute("name")}`: {Text(param)}"));
        parts.AddRange(comment.Elements("returns").Where(HasText).Select(returns => $"Gives: {Text(returns)}"));
        parts.AddRange(comment.Elements("exception").Select(thrown => $"Throws `{((string)thrown.Attribute("cref")!).Split('.')[^1]}`: {Text(thrown)}"));
        return string.Join("<br>", parts.Where(part => part.Length > 0)).Replace("|", "\\|", StringComparison.Ordinal);
    }

    public string Name(Type type) => type switch
    {
        { IsArray: true } => $"{Name(type.GetElementType()!)}[]",
        { IsByRef: true } => Name(type.GetElementType()!),
        _ when Nullable.GetUnderlyingType(type) is { } value => $"{Name(value)}?",
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => Keyword(type),
    };

    public string Signature(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
        FieldInfo { DeclaringType.IsEnum: true } field => field.Name,
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        ConstructorInfo constructor => $"new {Name(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => member.Name,
    };

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static bool HasText(XElement element) => element.Value.Trim().Length > 0;

    public static string Id(MemberInfo member) => member switch
    {
        Type type => $"T:{type.FullName}",
        PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        FieldInfo => $"F:{member.DeclaringType!.FullName}.{member.Name}",
        MethodBase method => $"M:{member.DeclaringType!.FullName}.{member.Name.Replace('.', '#')}{Parameters(method.GetParameters())}",
        _ => "",
    };

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => IdOf(parameter.ParameterType)))})";

    private static string IdOf(Type type) => type switch
    {
        { IsByRef: true } => $"{IdOf(type.GetElementType()!)}@",
        { IsArray: true } => $"{IdOf(type.GetElementType()!)}[]",
        { IsGenericType: true } => $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(IdOf))}}}",
        _ => type.FullName ?? type.Name,
    };

    private static string Keyword(Type type) => type.FullName switch
    {
        "System.String" => "string",
        "System.Boolean" => "bool",
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Decimal" => "decimal",
        "System.Object" => "object",
        "System.Void" => "void",
        "System.Byte" => "byte",
        _ => type.Name,
    };

    private static string Text(XElement? element) => element is null ? "" : Space().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => $"`{((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? "").Split('(')[0].Split('.', ':')[^1]}`",
        XElement { Name.LocalName: "paramref" } name => $"`{(string?)name.Attribute("name")}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => Text(element),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
