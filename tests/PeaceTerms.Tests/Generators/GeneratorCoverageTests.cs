using System.Reflection;
using System.Text.Json.Serialization;
using FsCheck.Fluent;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>A law holds for what is generated, so that each kind must be.</summary>
public sealed class GeneratorCoverageTests
{
    [Fact]
    public void Every_kind_of_term_is_made()
    {
        var made = DossierGenerators.Drafts().Generator.Sample(300).SelectMany(draft => draft.Provisions).Select(provision => provision.Term.GetType()).ToHashSet();

        Assert.All(typeof(Term).GetCustomAttributes<JsonDerivedTypeAttribute>(), kind => Assert.Contains(kind.DerivedType, made));
    }
}
