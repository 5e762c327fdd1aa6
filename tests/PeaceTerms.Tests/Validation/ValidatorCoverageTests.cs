using System.Reflection;
using System.Text.Json.Serialization;
using FluentValidation;
using PeaceTerms.Validation;
using Xunit;

namespace PeaceTerms.Tests;

public class ValidatorCoverageTests
{
    private static readonly Type[] Types = typeof(Dossier).Assembly.GetTypes();

    /// <summary>All that a dossier is made of: records and unions of records.</summary>
    private static readonly HashSet<Type> Records = Collected();

    public static TheoryData<Type> Unions => [.. Records.Where(record => record.IsAbstract)];

    [Fact]
    public void Every_record_in_a_dossier_has_a_public_validator() =>
        Assert.All(Records, record => Assert.True(ValidatorOf(record) is { IsPublic: true, IsSealed: true }, $"{record.Name} has no validator."));

    [Fact]
    public void Validators_are_as_many_as_records_and_unions()
    {
        var validators = Types.Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(AbstractValidator<>)).ToList();

        Assert.Equal(Records.Count, validators.Count);
        Assert.Equal(8, Records.Count(record => record.IsAbstract));
        Assert.Empty(validators.Select(validator => validator.BaseType!.GetGenericArguments()[0]).Except(Records));
    }

    [Theory]
    [MemberData(nameof(Unions))]
    public void Every_kind_has_a_json_name_and_is_registered_with_its_union(Type union)
    {
        var kinds = Types.Where(type => type.BaseType == union).ToHashSet();
        Assert.Equal(kinds, union.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(attribute => attribute.DerivedType).ToHashSet());
        Assert.Equal(kinds, Registered(union));
    }

    [Fact]
    public void Codes_are_unique_and_in_form()
    {
        var codes = typeof(ErrorCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^PT[0-9]{4}$", code));
    }

    private static Type? ValidatorOf(Type record) => Types.SingleOrDefault(type => type.BaseType == typeof(AbstractValidator<>).MakeGenericType(record));

    // FluentValidation keeps the registered kinds to itself, so they are read from its private map.
    private static HashSet<Type> Registered(Type union)
    {
        var validator = (IValidator)Activator.CreateInstance(ValidatorOf(union)!)!;
        var inheritance = validator.CreateDescriptor().Rules.SelectMany(rule => rule.Components).Select(component => component.Validator).Single(inner => inner.GetType().Name.StartsWith("PolymorphicValidator", StringComparison.Ordinal));
        var map = inheritance.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(field => field.GetValue(inheritance)).OfType<System.Collections.IDictionary>().Single();
        return [.. map.Keys.Cast<Type>()];
    }

    private static HashSet<Type> Collected()
    {
        var records = new HashSet<Type>();
        Collect(typeof(Dossier), records);
        return records;
    }

    private static void Collect(Type type, HashSet<Type> records)
    {
        if (type.IsGenericType)
        {
            Array.ForEach(type.GetGenericArguments(), argument => Collect(argument, records));
        }
        else if (type.IsClass && type.Assembly == typeof(Dossier).Assembly && records.Add(type))
        {
            Array.ForEach(type.GetProperties(BindingFlags.Instance | BindingFlags.Public), property => Collect(property.PropertyType, records));
            Array.ForEach([.. Types.Where(child => child.BaseType == type)], child => Collect(child, records));
        }
    }
}
