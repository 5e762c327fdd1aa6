using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="TerritorialDemand"/> beside those of any term.</summary>
public sealed class TerritorialDemandValidator : AbstractValidator<TerritorialDemand>
{
    /// <summary>Sets up the rules.</summary>
    public TerritorialDemandValidator()
    {
        RuleFor(demand => demand.Areas).Listed(ErrorCodes.DemandAreasEmpty, _ => $"The demand names no territory; name at least one area in 'areas'.");
        RuleForEach(demand => demand.Areas).Given("area").CheckedBy(new AreaValidator())
            .Holds(ErrorCodes.FreezeOfPart, (demand, area) => demand.Outcome is not Freeze || area?.HeldBy is null,
                (_, area) => $"A freeze gives each side its part at the line, but the area is already the part of '{area!.HeldBy}'; name the whole territory '{area.Territory}'.");
        RuleFor(demand => demand.Outcome).Given("outcome").CheckedBy(new TerritorialOutcomeValidator());
        RuleFor(demand => demand.Extent).Defined("extent");
    }
}

/// <summary>The rules of any <see cref="TerritorialOutcome"/>.</summary>
public sealed class TerritorialOutcomeValidator : AbstractValidator<TerritorialOutcome>
{
    /// <summary>Sets up the rules.</summary>
    public TerritorialOutcomeValidator() => RuleFor(outcome => outcome).SetInheritanceValidator(kinds => kinds
        .Add(new ControlValidator())
        .Add(new SovereigntyValidator())
        .Add(new RecognitionValidator())
        .Add(new WithdrawalValidator())
        .Add(new FreezeValidator())
        .Add(new DemilitarisationValidator())
        .Add(new AdministrationValidator())
        .Add(new AutonomyValidator())
        .Add(new ReferendumValidator())
        .Add(new DeferralValidator()));
}

/// <summary>The rules of <see cref="Control"/>.</summary>
public sealed class ControlValidator : AbstractValidator<Control>
{
    /// <summary>Sets up the rules.</summary>
    public ControlValidator() => RuleFor(control => control.By).KnownParty();
}

/// <summary>The rules of <see cref="Sovereignty"/>.</summary>
public sealed class SovereigntyValidator : AbstractValidator<Sovereignty>
{
    /// <summary>Sets up the rules.</summary>
    public SovereigntyValidator() => RuleFor(sovereignty => sovereignty.Of).KnownParty();
}

/// <summary>The rules of a <see cref="Recognition"/>.</summary>
public sealed class RecognitionValidator : AbstractValidator<Recognition>
{
    /// <summary>Sets up the rules.</summary>
    public RecognitionValidator()
    {
        RuleFor(recognition => recognition.Claimant).KnownParty();
        RuleFor(recognition => recognition.By).KnownParties();
        RuleFor(recognition => recognition.Grade).Defined("grade of recognition");
        RuleFor(recognition => recognition.SovereignUntilNow).KnownParty();
    }
}

/// <summary>The rules of a <see cref="Withdrawal"/>.</summary>
public sealed class WithdrawalValidator : AbstractValidator<Withdrawal>
{
    /// <summary>Sets up the rules.</summary>
    public WithdrawalValidator()
    {
        RuleFor(withdrawal => withdrawal.Of).Listed(ErrorCodes.WithdrawalForcesEmpty, _ => $"Whose forces are to withdraw is not said; name at least one party in 'of'.");
        RuleFor(withdrawal => withdrawal.Of).KnownParties();
        RuleForEach(withdrawal => withdrawal.Categories).KnownCategory();
    }
}

/// <summary>The rules of a <see cref="Freeze"/>.</summary>
public sealed class FreezeValidator : AbstractValidator<Freeze>
{
    /// <summary>Sets up the rules.</summary>
    public FreezeValidator()
    {
        RuleFor(freeze => freeze.Line).KnownLine();
        RuleFor(freeze => freeze.Sides).Holds(ErrorCodes.FreezeSidesTooFew, (_, sides) => sides.Distinct().Count() >= 2,
            (_, sides) => $"The freeze names {sides.Distinct().Count()} distinct sides; name the two or more parties that face each other in 'sides'.");
        RuleFor(freeze => freeze.Sides).KnownParties();
        RuleFor(freeze => freeze.Recognition).Defined("grade of recognition");
        RuleFor(freeze => freeze.AsOf).IsDayOfLine(freeze => freeze.Line);
    }
}

/// <summary>The rules of <see cref="Demilitarisation"/>: none.</summary>
public sealed class DemilitarisationValidator : AbstractValidator<Demilitarisation>;
