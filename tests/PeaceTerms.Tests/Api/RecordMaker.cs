using System.Reflection;
using System.Runtime.CompilerServices;

namespace PeaceTerms.Tests;

/// <summary>Makes records by reflection: equal ones from equal seeds out of parts that are never the same objects, others from other seeds.</summary>
internal static class RecordMaker
{
    private const int Deepest = 3;

    /// <summary>Makes a value of a type.</summary>
    /// <param name="type">A record, a scalar, a list or a delegate.</param>
    /// <param name="seed">Which one.</param>
    /// <param name="depth">How deep it lies; far down what can be missing is missing.</param>
    public static object? Make(Type type, int seed, int depth = 0) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } value => Make(value, seed, depth),
        _ when type == typeof(string) => new string([(char)('a' + seed), 'x']),
        _ when type == typeof(bool) => seed % 2 == 1,
        _ when type == typeof(int) => seed + 3,
        _ when type == typeof(decimal) => seed + 1.5m,
        _ when type == typeof(DateOnly) => new DateOnly(2030, 1, 1 + seed),
        _ when type == typeof(CalendarPeriod) => CalendarPeriod.FromMonths(seed + 1),
        { IsEnum: true } => Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length),
        { IsValueType: true } => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [$"id-{seed}"]),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GetGenericArguments()[0], seed, depth),
        _ when typeof(Delegate).IsAssignableFrom(type) => null,
        _ when typeof(OutcomeSet).IsAssignableFrom(type) => Set(type, seed),
        _ when type == typeof(OutcomeDomain) => Domain(seed),
        _ when type == typeof(AllowedOutcomes) => new AllowedOutcomes(Set(typeof(OrderedSet), seed), Set(typeof(OrderedSet), seed)),
        { IsAbstract: true } => Make(Kinds(type)[depth < Deepest ? seed % Kinds(type).Length : 0], seed, depth),
        _ => Record(type, seed, depth),
    };

    /// <summary>The kinds of a union.</summary>
    public static Type[] Kinds(Type union) => [.. union.Assembly.GetExportedTypes().Where(type => type.BaseType == union).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>What is given when a record is made.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    /// <summary>A record with each member filled, one of them from another seed.</summary>
    public static object Record(Type type, int seed, int depth, PropertyInfo? other = null)
    {
        var made = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in Settable(type).Where(property => depth < Deepest || property.IsDefined(typeof(RequiredMemberAttribute))))
        {
            property.SetValue(made, Make(property.PropertyType, property == other ? seed + 1 : seed, depth + 1));
        }

        return made;
    }

    private static Array List(Type item, int seed, int depth)
    {
        var list = Array.CreateInstance(item, depth > Deepest ? 0 : 1);
        for (var index = 0; index < list.Length; index++)
        {
            list.SetValue(Make(item, seed, depth + 1), index);
        }

        return list;
    }

    private static OutcomeDomain Domain(int seed) => new() { Kind = DomainKind.Amount, Unit = new string([(char)('a' + seed), 'x']) };

    private static OutcomeSet Set(Type type, int seed) =>
        type == typeof(ChoiceSet) ? new ChoiceSet { Domain = OutcomeDomain.Choices("no", "yes"), Named = [seed % 2 == 0 ? "no" : "yes"] } : OrderedSet.Exactly(Domain(0), seed);
}
