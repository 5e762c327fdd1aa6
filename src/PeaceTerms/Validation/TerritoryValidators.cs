using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Territory"/>.</summary>
public sealed class TerritoryValidator : AbstractValidator<Territory>
{
    /// <summary>Sets up the rules.</summary>
    public TerritoryValidator()
    {
        RuleFor(territory => territory.Id).Named("territory");
        RuleFor(territory => territory.Name).Written("territory's name");
        RuleFor(territory => territory.Within).KnownTerritory().Reports((within, context) =>
        {
            if (within is { } wider && DossierIndex.In(context)?.TerritoryCircles.At(context.InstanceToValidate.Id, wider) is { } circle)
            {
                context.Report(ErrorCodes.TerritoryCircle, $"The territories {circle} lie in a circle; remove one 'within'.");
            }
        });
        RuleFor(territory => territory.Core).Holds(ErrorCodes.ExtentNotVague, (territory, list) => territory.IsVague || list.Count == 0, (territory, _) => NotVague(territory, "core"));
        RuleForEach(territory => territory.Core).KnownTerritory().Reports(CheckExtent);
        RuleFor(territory => territory.MayInclude).Holds(ErrorCodes.ExtentNotVague, (territory, list) => territory.IsVague || list.Count == 0, (territory, _) => NotVague(territory, "mayInclude"));
        RuleForEach(territory => territory.MayInclude).KnownTerritory().Reports(CheckExtent);
    }

    private static FormattableString NotVague(Territory territory, string list) =>
        $"The territory '{territory.Id}' is of known extent, so '{list}' must be empty; set 'isVague' to true or use 'within' in the parts.";

    private static void CheckExtent(TerritoryId part, ValidationContext<Territory> context)
    {
        if (DossierIndex.In(context)?.ExtentCircles.At(context.InstanceToValidate.Id, part) is { } circle)
        {
            context.Report(ErrorCodes.ExtentCircle, $"The extents {circle} run in a circle; remove one of them from 'core' or 'mayInclude'.");
        }
    }
}

/// <summary>The rules of a <see cref="Line"/>.</summary>
public sealed class LineValidator : AbstractValidator<Line>
{
    /// <summary>Sets up the rules.</summary>
    public LineValidator()
    {
        RuleFor(line => line.Id).Named("line");
        RuleFor(line => line.Name).Written("line's name");
        RuleFor(line => line.At).KnownEvent().Holds(ErrorCodes.LineFixedTwice, (line, at) => line.Date is null || at is null,
            (line, at) => $"The line '{line.Id}' is fixed on {RuleExtensions.Text(line.Date)} and at the event '{at}'; keep 'date' or 'at', not both.");
    }
}

/// <summary>The rules of an <see cref="Area"/>.</summary>
public sealed class AreaValidator : AbstractValidator<Area>
{
    /// <summary>Sets up the rules.</summary>
    public AreaValidator()
    {
        RuleFor(area => area.Territory).KnownTerritory();
        RuleFor(area => area.HeldBy).KnownParty().Holds(ErrorCodes.AreaWithoutLine, (area, holder) => holder is null || area.Line is not null,
            (area, holder) => $"The part of '{area.Territory}' held by '{holder}' has no line; name it in 'line', or leave 'heldBy' out for the whole territory.");
        RuleFor(area => area.Line).KnownLine().Holds(ErrorCodes.AreaWithoutHolder, (area, line) => line is null || area.HeldBy is not null,
            (area, line) => $"The area of '{area.Territory}' is split at the line '{line}', but whose part is meant is not said; name the party in 'heldBy', or leave 'line' out for the whole territory.");
        RuleFor(area => area.AsOf).Holds(ErrorCodes.AreaDayWithoutLine, (area, day) => day is null || area.Line is not null,
                (area, day) => $"The area of '{area.Territory}' has the day {RuleExtensions.Text(day)} but no line; name the line in 'line', or leave 'asOf' out.")
            .IsDayOfLine(area => area.Line);
    }
}

/// <summary>The rules of a <see cref="Holding"/>.</summary>
public sealed class HoldingValidator : AbstractValidator<Holding>
{
    /// <summary>Sets up the rules.</summary>
    public HoldingValidator()
    {
        RuleFor(holding => holding.Territory).KnownTerritory();
        RuleFor(holding => holding.By).KnownParty();
        RuleFor(holding => holding.Date).Holds(ErrorCodes.HoldingMomentMissing, (holding, date) => date is not null || holding.Line is not null,
            (holding, _) => $"The holding of '{holding.By}' in '{holding.Territory}' has neither a date nor a line; give the day in 'date' or the line in 'line'.");
        RuleFor(holding => holding.Line).KnownLine().Holds(ErrorCodes.HoldingMomentTwice, (holding, line) => line is null || holding.Date is null,
            (holding, line) => $"The holding of '{holding.By}' in '{holding.Territory}' has both the date {RuleExtensions.Text(holding.Date)} and the line '{line}'; keep one of them.");
        RuleFor(holding => holding.Source).Given("source of the holding").CheckedBy(new CitationValidator());
    }
}
