using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>Rules on figures and their units.</summary>
internal static class FigureRules
{
    /// <summary>The largest figure; sums and products of figures up to here are exact.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    public static IRuleBuilder<T, decimal> IsFigure<T>(this IRuleBuilder<T, decimal> rule, Func<T, string> unit) => rule
        .Holds(ErrorCodes.FigureNegative, (_, value) => value >= 0, (record, value) => Negative(value, unit(record)))
        .Holds(ErrorCodes.FigureTooLarge, (_, value) => value <= Largest, (record, value) => TooLarge(value, unit(record)));

    public static IRuleBuilder<T, decimal?> IsFigure<T>(this IRuleBuilder<T, decimal?> rule, Func<T, string> unit) => rule
        .Holds(ErrorCodes.FigureNegative, (_, value) => value is null or >= 0, (record, value) => Negative(value!.Value, unit(record)))
        .Holds(ErrorCodes.FigureTooLarge, (_, value) => value is null or <= Largest, (record, value) => TooLarge(value!.Value, unit(record)));

    public static IRuleBuilder<T, decimal> IsWholeWhereCounted<T>(this IRuleBuilder<T, decimal> rule, Func<T, string> unit) => rule
        .Holds(ErrorCodes.FigureNotWhole, (record, value) => !CountedUnits.Contains(unit(record)) || decimal.Truncate(value) == value,
            (record, value) => $"The figure is {value} {unit(record)}, but counts are whole numbers; write a whole number or another unit.");

    public static IRuleBuilder<T, string> IsUnit<T>(this IRuleBuilder<T, string> rule) => rule
        .Holds(ErrorCodes.UnitEmpty, (_, unit) => !string.IsNullOrWhiteSpace(unit), (_, _) => $"The unit is empty; write one such as 'persons' or 'USD'.");

    public static IRuleBuilder<T, CalendarPeriod?> IsRatePeriod<T>(this IRuleBuilder<T, CalendarPeriod?> rule) => rule
        .Holds(ErrorCodes.RatePeriodEmpty, (_, per) => per is not { Months: 0, Hours: 0 }, (_, per) => $"The rate is for a period of {per}, which is no time; write one such as P1M, or leave 'per' out for an amount.");

    private static FormattableString Negative(decimal value, string unit) => $"The figure is {value} {unit}; it must be 0 or more.";

    private static FormattableString TooLarge(decimal value, string unit) => $"The figure is {value} {unit}; it must be at most {Largest}.";
}
