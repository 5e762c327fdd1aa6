using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of any <see cref="Quantity"/>.</summary>
public sealed class QuantityValidator : AbstractValidator<Quantity>
{
    /// <summary>Sets up the rules.</summary>
    public QuantityValidator() => RuleFor(quantity => quantity).SetInheritanceValidator(kinds => kinds
        .Add(new FigureValidator())
        .Add(new OneOfFiguresValidator())
        .Add(new ApproximateFigureValidator())
        .Add(new FigureRangeValidator())
        .Add(new NoLimitValidator())
        .Add(new UnquantifiedValidator())
        .Add(new PartOfValidator())
        .Add(new LevelOfValidator())
        .Add(new BoundedQuantityValidator())
        .Add(new SteppedFigureValidator()));
}

/// <summary>The rules of a <see cref="Figure"/>.</summary>
public sealed class FigureValidator : AbstractValidator<Figure>
{
    /// <summary>Sets up the rules.</summary>
    public FigureValidator()
    {
        RuleFor(figure => figure.Value).IsFigure(figure => figure.Unit).IsWholeWhereCounted(figure => figure.Unit);
        RuleFor(figure => figure.Unit).IsUnit();
        RuleFor(figure => figure.Per).IsRatePeriod();
    }
}

/// <summary>The rules of <see cref="OneOfFigures"/>.</summary>
public sealed class OneOfFiguresValidator : AbstractValidator<OneOfFigures>
{
    /// <summary>Sets up the rules.</summary>
    public OneOfFiguresValidator()
    {
        RuleFor(list => list.Values).Listed(ErrorCodes.FiguresEmpty, _ => $"The list of figures is empty; write at least one in 'values', or use 'unquantified' with the source's words.");
        RuleForEach(list => list.Values).IsFigure(list => list.Unit).IsWholeWhereCounted(list => list.Unit);
        RuleFor(list => list.Unit).IsUnit();
        RuleFor(list => list.Per).IsRatePeriod();
    }
}

/// <summary>The rules of an <see cref="ApproximateFigure"/>.</summary>
public sealed class ApproximateFigureValidator : AbstractValidator<ApproximateFigure>
{
    /// <summary>Sets up the rules.</summary>
    public ApproximateFigureValidator()
    {
        RuleFor(about => about.Value).IsFigure(about => about.Unit).IsWholeWhereCounted(about => about.Unit);
        RuleFor(about => about.Unit).IsUnit();
        RuleFor(about => about.Per).IsRatePeriod();
        RuleFor(about => about.Tolerance)
            .Holds(ErrorCodes.ToleranceNegative, (_, tolerance) => tolerance is null or >= 0,
                (about, tolerance) => $"The tolerance is {tolerance} {about.Unit}; it must be 0 or more.")
            .Holds(ErrorCodes.FigureTooLarge, (_, tolerance) => tolerance is null or <= FigureRules.Largest,
                (about, tolerance) => $"The tolerance is {tolerance} {about.Unit}; it must be at most {FigureRules.Largest}.")
            .Holds(ErrorCodes.ToleranceMissing, (_, tolerance) => tolerance is not null,
                (about, _) => $"\"About {about.Value} {about.Unit}\" has no tolerance, so the comparer's own is taken; write one in 'tolerance' if the source allows it.", Severity.Warning);
    }
}

/// <summary>The rules of a <see cref="FigureRange"/>.</summary>
public sealed class FigureRangeValidator : AbstractValidator<FigureRange>
{
    /// <summary>Sets up the rules.</summary>
    public FigureRangeValidator()
    {
        RuleFor(range => range.AtLeast)
            .Holds(ErrorCodes.FigureRangeUnbounded, (range, least) => least is not null || range.MoreThan is not null || range.AtMost is not null || range.LessThan is not null,
                (_, _) => $"The range has no bound; write one of 'atLeast', 'moreThan', 'atMost' or 'lessThan', or use 'unquantified' or 'noLimit'.")
            .IsFigure(range => range.Unit);
        RuleFor(range => range.MoreThan).IsFigure(range => range.Unit)
            .Holds(ErrorCodes.FigureRangeLowTwice, (range, more) => more is null || range.AtLeast is null,
                (range, more) => $"The range is at least {range.AtLeast} and more than {more} {range.Unit}; keep one of the two.");
        RuleFor(range => range.AtMost).IsFigure(range => range.Unit)
            .Holds(ErrorCodes.FigureRangeEmpty, (range, _) => !IsEmpty(range), (range, _) => $"No figure lies {Words(range)}; correct one of the bounds.");
        RuleFor(range => range.LessThan).IsFigure(range => range.Unit)
            .Holds(ErrorCodes.FigureRangeHighTwice, (range, less) => less is null || range.AtMost is null,
                (range, less) => $"The range is at most {range.AtMost} and less than {less} {range.Unit}; keep one of the two.");
        RuleFor(range => range.Unit).IsUnit();
        RuleFor(range => range.Per).IsRatePeriod();
    }

    private static bool IsEmpty(FigureRange range)
    {
        decimal?[] bounds = [range.AtLeast, range.MoreThan, range.AtMost, range.LessThan];
        if (bounds.Any(bound => bound is < 0 or > FigureRules.Largest) || (range.AtMost ?? range.LessThan) is null)
        {
            return false;
        }

        return OrderedSet.Between(
            OutcomeDomain.Amount(range.Unit), range.MoreThan ?? range.AtLeast, range.MoreThan is null, range.LessThan ?? range.AtMost, range.LessThan is null).IsEmpty;
    }

    private static string Words(FigureRange range) => FormattableString.Invariant(
        $"{(range.MoreThan is { } more ? FormattableString.Invariant($"above {more}") : FormattableString.Invariant($"at or above {range.AtLeast ?? 0}"))} and {(range.LessThan is { } less ? FormattableString.Invariant($"below {less}") : FormattableString.Invariant($"at or below {range.AtMost}"))} {range.Unit}");
}

/// <summary>The rules of <see cref="NoLimit"/>: none.</summary>
public sealed class NoLimitValidator : AbstractValidator<NoLimit>;

/// <summary>The rules of <see cref="Unquantified"/>.</summary>
public sealed class UnquantifiedValidator : AbstractValidator<Unquantified>
{
    /// <summary>Sets up the rules.</summary>
    public UnquantifiedValidator()
    {
        RuleFor(words => words.Phrase).Holds(ErrorCodes.PhraseEmpty, (_, phrase) => !string.IsNullOrWhiteSpace(phrase),
            (_, _) => $"An amount without a figure needs the source's own words; write them in 'phrase'.");
        RuleFor(words => words.Unit).Holds(ErrorCodes.UnitEmpty, (_, unit) => unit is null || !string.IsNullOrWhiteSpace(unit),
            (_, _) => $"The unit is empty; write one such as 'persons' or leave it out when it is not said.");
        RuleFor(words => words.Bound!).CheckedBy(new AuthorsBoundValidator());
    }
}

/// <summary>The rules of an <see cref="AuthorsBound"/>.</summary>
public sealed class AuthorsBoundValidator : AbstractValidator<AuthorsBound>
{
    /// <summary>Sets up the rules.</summary>
    public AuthorsBoundValidator()
    {
        RuleFor(bound => bound.AtMost)
            .Holds(ErrorCodes.BoundNegative, (_, most) => most >= 0, (_, most) => $"The author's bound is {most}; it must be 0 or more.")
            .Holds(ErrorCodes.FigureTooLarge, (_, most) => most <= FigureRules.Largest, (_, most) => $"The author's bound is {most}; it must be at most {FigureRules.Largest}.");
        RuleFor(bound => bound.By).Written("author of the bound");
        RuleFor(bound => bound.Reason).WrittenIfGiven("reason of the bound");
    }
}
