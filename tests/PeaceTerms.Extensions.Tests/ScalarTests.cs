using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace PeaceTerms.Extensions.Tests;

/// <summary>An application writes every scalar of the library with source generation of its own.</summary>
public sealed class ScalarTests
{
    private static readonly Assembly Library = typeof(Dossier).Assembly;

    // Found by reflection, so that a new one is not forgotten.
    public static TheoryData<Type> Scalars => [.. Library.GetExportedTypes().Where(type => type.IsValueType && type.GetCustomAttribute<JsonConverterAttribute>() is not null)];

    [Fact]
    public void This_assembly_sees_no_internals() =>
        Assert.DoesNotContain(Library.GetCustomAttributes<InternalsVisibleToAttribute>(), friend => friend.AssemblyName.Contains(typeof(ScalarTests).Assembly.GetName().Name!, StringComparison.Ordinal));

    [Fact]
    public void Every_public_value_is_a_scalar_with_a_converter() =>
        Assert.All(Library.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false }), type => Assert.NotNull(type.GetCustomAttribute<JsonConverterAttribute>()));

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_written_and_read_back_by_the_application(Type scalar)
    {
        Assert.True(ApplicationJsonContext.Default.GetTypeInfo(scalar) is not null, $"{scalar.Name} is new; list it in {nameof(ApplicationJsonContext)}.");
        Assert.All(Samples(scalar), value =>
        {
            var text = JsonSerializer.Serialize(value, scalar, ApplicationJsonContext.Default);

            Assert.Matches("^\"[A-Za-z0-9/-]+\"$", text);
            Assert.Equal(value, JsonSerializer.Deserialize(text, scalar, ApplicationJsonContext.Default));
        });
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void What_is_no_scalar_of_the_kind_is_refused(Type scalar) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"NOT ONE OF THESE\"", scalar, ApplicationJsonContext.Default));

    [Fact]
    public void A_record_of_the_application_holds_scalars()
    {
        var shelf = new Shelf { Statement = StatementId.Parse("note/1"), By = PartyId.Parse("northland"), Topic = TopicId.Parse("water-release"), Kept = CalendarPeriod.Parse("P12M"), Stance = Stance.Offers };

        var text = JsonSerializer.Serialize(shelf, ApplicationJsonContext.Default.Shelf);

        Assert.Equal("""{"Statement":"note/1","By":"northland","Topic":"water-release","Kept":"P1Y","Stance":"offers"}""", text);
        Assert.Equal(shelf, JsonSerializer.Deserialize(text, ApplicationJsonContext.Default.Shelf));
    }

    private static IEnumerable<object> Samples(Type scalar)
    {
        if (scalar.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(scalar).Cast<object>().Select(value => Enum.ToObject(scalar, value));
        }

        string[] texts = scalar == typeof(CalendarPeriod) ? ["P1Y6M", "P30D", "PT36H"] : ["a", "line-of-contact-2"];
        return texts.Select(text => scalar.GetMethod("Parse", [typeof(string)])!.Invoke(null, [text])!);
    }
}
