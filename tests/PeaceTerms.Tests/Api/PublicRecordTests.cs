using System.Reflection;
using System.Runtime.CompilerServices;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What a record promises: it never changes, and it is its parts.</summary>
public sealed class PublicRecordTests
{
    // Their members depend on each other; their own laws are in AllowedOutcomesLaws, OrderedSetLaws and ChoiceSetLaws.
    private static readonly Type[] Made = [typeof(AllowedOutcomes), typeof(OrderedSet), typeof(ChoiceSet), typeof(OutcomeDomain)];

    private static readonly Type[] Exported = [.. typeof(Dossier).Assembly.GetExportedTypes(), .. typeof(HtmlReport).Assembly.GetExportedTypes()];

    private static readonly Type[] Records = [.. Exported.Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null)];

    public static TheoryData<Type> Concrete => [.. Records.Where(record => !record.IsAbstract && record.Assembly == typeof(Dossier).Assembly)];

    [Fact]
    public void There_are_as_many_records_as_public_classes_that_hold_data() =>
        Assert.Equal(
            ["CompiledDossier", "DossierFilesException", "DossierFormatException", "DossierText", "InvalidDossierException", "JoinedDossier", "JsonPlaces"],
            Exported.Where(type => type is { IsClass: true, IsAbstract: false } && !type.Name.EndsWith("Validator", StringComparison.Ordinal) && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal)).Except(Records).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Records_are_sealed_or_closed_unions() =>
        Assert.All(Records, record => Assert.True(record.IsSealed || (record.IsAbstract && record.GetConstructors().Length == 0), $"{record.Name} can be derived from."));

    [Fact]
    public void No_public_field_can_be_written() =>
        Assert.All(Exported.SelectMany(type => type.GetFields()).Where(field => !field.DeclaringType!.IsEnum), field => Assert.True(field.IsLiteral || field.IsInitOnly, $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void Members_are_set_when_a_record_is_made_and_never_after() =>
        Assert.All(Exported.SelectMany(type => type.GetProperties()).Where(property => Exported.Contains(property.DeclaringType)), property =>
            Assert.True(property.SetMethod is not { IsPublic: true } set || set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)), $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void Members_hold_nothing_that_can_change()
    {
        static bool IsFixed(Type type) =>
            Nullable.GetUnderlyingType(type) is { } value ? IsFixed(value)
            : type.IsGenericType ? type.GetGenericTypeDefinition() is { } list && (list == typeof(IReadOnlyList<>) || list == typeof(IEnumerable<>) || list.Name.StartsWith("Func`", StringComparison.Ordinal)) && type.GetGenericArguments().All(IsFixed)
            : type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateOnly) || type.IsPrimitive || (type.IsValueType && Exported.Contains(type)) || type == typeof(CompiledDossier) || Records.Contains(type);

        Assert.All(Records.SelectMany(record => record.GetProperties()), property => Assert.True(IsFixed(property.PropertyType), $"{property.DeclaringType!.Name}.{property.Name} is a {property.PropertyType}."));
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void Records_of_equal_parts_are_equal(Type record)
    {
        var (one, other) = (RecordMaker.Make(record, 0), RecordMaker.Make(record, 0));

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one!.GetHashCode(), other!.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void Records_that_differ_in_one_member_are_not_equal(Type record)
    {
        if (Made.Contains(record))
        {
            Assert.NotEqual(RecordMaker.Make(record, 0), RecordMaker.Make(record, 1));
            return;
        }

        var one = RecordMaker.Record(record, 0, 0);
        Assert.All(RecordMaker.Settable(record).Where(property => !typeof(Delegate).IsAssignableFrom(property.PropertyType)), property =>
            Assert.False(one.Equals(RecordMaker.Record(record, 0, 0, property)), $"{property.Name} does not count."));
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_list_that_is_changed_after_a_record_was_made_does_not_change_it(Type record) =>
        Assert.All(RecordMaker.Settable(record).Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && !Made.Contains(record)), property =>
        {
            var made = RecordMaker.Record(record, 0, 0);
            var list = (Array)RecordMaker.Make(property.PropertyType, 0)!;
            property.SetValue(made, list);
            var before = made.GetHashCode();

            list.SetValue(RecordMaker.Make(property.PropertyType.GetGenericArguments()[0], 1), 0);

            Assert.Equal(before, made.GetHashCode());
            Assert.IsNotType(list.GetType(), property.GetValue(made));
        });
}
