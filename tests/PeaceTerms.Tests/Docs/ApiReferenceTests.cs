using System.Globalization;
using System.Reflection;
using System.Text;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>docs/api.md is made from the XML comments: every public type and what it declares.</summary>
public sealed class ApiReferenceTests
{
    private static readonly Assembly[] Packages = [typeof(Dossier).Assembly, typeof(ComparisonReport).Assembly];

    private static readonly ApiWords Words = new(Packages);

    private static IEnumerable<Type> Types => Packages.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void The_reference_of_the_library_is_fresh() => Generated.IsFresh("api.md", Document());

    [Fact]
    public void Every_public_type_is_in_it() => Assert.All(Types, type => Assert.Contains($"### {Words.Name(type)}\n", Document(), StringComparison.Ordinal));

    private static string Document()
    {
        var text = new StringBuilder("""
            # The library

            Written by the tests from the XML comments: every public type, what it declares and what it throws. What every record has (`with`, equality by value, `ToString`)
            is not listed again. Start with `DossierJson`, `DossierValidation` and `PositionComparer`. The namespace `PeaceTerms.Reports` is the package of that name.

            """.ReplaceLineEndings("\n"));
        foreach (var space in Types.GroupBy(type => type.Namespace))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {space.Key}\n");
            foreach (var type in space)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {Words.Name(type)}\n\n{Words.Summary(type)}\n");
                var members = Members(type).ToList();
                text.Append(members.Count == 0 ? "" : "\n| member | meaning |\n|---|---|\n");
                foreach (var member in members)
                {
                    text.Append(CultureInfo.InvariantCulture, $"| `{Words.Signature(member)}` | {Words.Row(member)} |\n");
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<MemberInfo> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not Type && Words.Knows(member))
        .OrderBy(member => member.MemberType == MemberTypes.Property ? 0 : 1)
        .ThenBy(member => member.MetadataToken);
}
