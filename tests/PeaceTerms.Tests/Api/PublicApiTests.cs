using System.Reflection;
using System.Text.RegularExpressions;
using PeaceTerms.Reports;
using PublicApiGenerator;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>docs/api.txt holds all that is public. A change of it is seen in a review, and is a decision.</summary>
public sealed partial class PublicApiTests
{
    // How records look in JSON is approved as schemas.
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes =
        [
            .. new[] { "Converter", "Polymorphic", "DerivedType", "StringEnumMemberName", "Ignore", "Constructor", "PropertyName" }.Select(name => $"System.Text.Json.Serialization.Json{name}Attribute"),
            "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        ],
    };

    private static readonly Assembly[] Packages = [typeof(Dossier).Assembly, typeof(HtmlReport).Assembly];

    [Fact]
    public void What_is_public_is_what_was_approved() =>
        Generated.IsFresh("api.txt", string.Concat(Packages.Select(package => $"// {package.GetName().Name}\n\n{Api(package)}\n")));

    // Every record is IEquatable, and nearly all names are ours or of collections.
    private static string Api(Assembly package) =>
        Prefix().Replace(Equality().Replace(package.GeneratePublicApi(Options), ""), "").ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    [GeneratedRegex(@"(?:(?<=: )System\.IEquatable<[\w.]+>, )|(?:(?:,| :) System\.IEquatable<[\w.]+>)")]
    private static partial Regex Equality();

    [GeneratedRegex(@"(?<![\w.])(?:PeaceTerms\.Reports\.|PeaceTerms\.Validation\.|PeaceTerms\.|System\.Collections\.Generic\.)(?=[A-Z])(?<!namespace \S*)")]
    private static partial Regex Prefix();
}
