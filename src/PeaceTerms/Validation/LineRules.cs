using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>Rules on the day of which a line is meant (rule I13).</summary>
internal static class LineRules
{
    public static IRuleBuilder<T, DateOnly?> IsDayOfLine<T>(this IRuleBuilder<T, DateOnly?> rule, Func<T, LineId?> lineOf) => rule.Reports((day, context) =>
    {
        if (day is not null && lineOf(context.InstanceToValidate) is { } id && DossierIndex.In(context)?.Line(id) is { } line && (line.Date is not null || line.At is not null))
        {
            var moment = line.Date is { } fixedOn ? $"on {RuleExtensions.Text(fixedOn)}" : $"at the event '{line.At}'";
            context.Report(ErrorCodes.LineMomentTwice, $"The line '{id}' is itself fixed {moment}; leave 'asOf' out, or name a line without a day or event.");
        }
    });
}
