using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of an <see cref="Administration"/>.</summary>
public sealed class AdministrationValidator : AbstractValidator<Administration>
{
    /// <summary>Sets up the rules.</summary>
    public AdministrationValidator()
    {
        RuleFor(administration => administration.By).KnownParty()
            .Holds(ErrorCodes.AdministrationUnclear, (administration, by) => by is null != administration.Form is null,
                (_, by) => $"{(by is null ? "Who is to run the territory is not said" : "Both a party and another form of administration are given")}; write either the party in 'by' or 'shared' or 'international' in 'form'.");
        RuleFor(administration => administration.Form).Defined("form of administration");
    }
}

/// <summary>The rules of <see cref="Autonomy"/>: none.</summary>
public sealed class AutonomyValidator : AbstractValidator<Autonomy>;

/// <summary>The rules of a <see cref="Referendum"/>: none.</summary>
public sealed class ReferendumValidator : AbstractValidator<Referendum>;

/// <summary>The rules of a <see cref="Deferral"/>.</summary>
public sealed class DeferralValidator : AbstractValidator<Deferral>
{
    /// <summary>Sets up the rules.</summary>
    public DeferralValidator() => RuleFor(deferral => deferral.StartingAt).KnownLine();
}
