using FluentValidation;
using FluentValidation.Results;

namespace PeaceTerms.Validation;

/// <summary>The forms that rules take. Messages are invariant and never run through a template, so that a source's braces stay as they are.</summary>
internal static class RuleExtensions
{
    public static IRuleBuilder<T, TProperty> Holds<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule, string code, Func<T, TProperty, bool> holds, Func<T, TProperty, FormattableString> message, Severity severity = Severity.Error) =>
        rule.Reports((value, context) =>
        {
            if (!holds(context.InstanceToValidate, value))
            {
                context.Report(code, FormattableString.Invariant(message(context.InstanceToValidate, value)), severity: severity);
            }
        });

    public static IRuleBuilder<T, TProperty> Reports<T, TProperty>(this IRuleBuilder<T, TProperty> rule, Action<TProperty, ValidationContext<T>> check)
    {
        rule.Custom(check);
        return rule;
    }

    /// <summary>Reports a problem at the property under check, or at a place below it such as <c>.Group</c> or <c>[1].Id</c>.</summary>
    public static void Report<T>(this ValidationContext<T> context, string code, string message, string below = "", Severity severity = Severity.Error) =>
        context.AddFailure(new ValidationFailure(context.PropertyPath + below, message) { ErrorCode = code, Severity = severity });

    public static IRuleBuilder<T, TProperty> Given<T, TProperty>(this IRuleBuilder<T, TProperty> rule, string noun)
        where TProperty : class? =>
        rule.NotNull().WithErrorCode(ErrorCodes.ValueMissing).WithMessage(Missing(noun));

    /// <summary>The message where a part is null.</summary>
    public static string Missing(string noun) => $"The {noun} is missing; null is not allowed here, so write it or leave the entry out.";

    public static IRuleBuilder<T, string> Written<T>(this IRuleBuilder<T, string> rule, string noun) =>
        rule.Holds(ErrorCodes.TextEmpty, (_, text) => !string.IsNullOrWhiteSpace(text), (_, _) => $"The {noun} is empty; write it.");

    public static IRuleBuilder<T, string?> WrittenIfGiven<T>(this IRuleBuilder<T, string?> rule, string noun) =>
        rule.Holds(ErrorCodes.TextEmpty, (_, text) => text is null || !string.IsNullOrWhiteSpace(text), (_, _) => $"The {noun} is empty; write it or leave it out.");

    public static IRuleBuilder<T, TEnum> Defined<T, TEnum>(this IRuleBuilder<T, TEnum> rule, string noun)
        where TEnum : struct, Enum =>
        rule.Holds(ErrorCodes.EnumUnknown, (_, value) => Enum.IsDefined(value), (_, value) => Undefined(noun, value));

    public static IRuleBuilder<T, TEnum?> Defined<T, TEnum>(this IRuleBuilder<T, TEnum?> rule, string noun)
        where TEnum : struct, Enum =>
        rule.Holds(ErrorCodes.EnumUnknown, (_, value) => value is not { } given || Enum.IsDefined(given), (_, value) => Undefined(noun, value!.Value));

    /// <summary>Whether the id names something; for the id that a record declares.</summary>
    public static IRuleBuilder<T, TId> Named<T, TId>(this IRuleBuilder<T, TId> rule, string noun)
        where TId : struct =>
        rule.Holds(ErrorCodes.IdEmpty, (_, id) => id.ToString() is { Length: > 0 }, (_, _) => $"The id of the {noun} is empty; give it {Slug.Rule}.");

    public static IRuleBuilder<T, IReadOnlyList<TItem>> Listed<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, string code, Func<T, FormattableString> message) =>
        rule.Holds(code, (_, list) => list.Count > 0, (record, _) => message(record));

    /// <summary>Whether each id occurs once in the list; the second and later ones are reported.</summary>
    public static IRuleBuilder<T, IReadOnlyList<TItem>> Unique<T, TItem, TId>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, string code, string noun, Func<TItem, TId> id)
        where TId : struct =>
        rule.Reports((list, context) =>
        {
            var seen = new Dictionary<TId, int>();
            foreach (var (position, item) in list.Index().Where(entry => entry.Item is not null && id(entry.Item).ToString() is { Length: > 0 }))
            {
                if (!seen.TryAdd(id(item), position))
                {
                    context.Report(code, Repeated(noun, id(item), FormattableString.Invariant($"{context.PropertyPath}[{seen[id(item)]}]")), FormattableString.Invariant($"[{position}].Id"));
                }
            }
        });

    public static string Repeated<TId>(string noun, TId id, string first) =>
        FormattableString.Invariant($"The {noun} id '{id}' is already used at {JsonPath.Of(first)}; ids are unique, so give one of the two another id or remove it.");

    /// <summary>A date as messages write it.</summary>
    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static FormattableString Undefined<TEnum>(string noun, TEnum value)
        where TEnum : struct, Enum => $"The {noun} '{value}' is unknown; use one of {string.Join(", ", Enum.GetNames<TEnum>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName))}.";
}
