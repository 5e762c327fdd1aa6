using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="SecurityGuarantee"/> beside those of any term.</summary>
public sealed class SecurityGuaranteeValidator : AbstractValidator<SecurityGuarantee>
{
    /// <summary>Sets up the rules.</summary>
    public SecurityGuaranteeValidator()
    {
        RuleFor(guarantee => guarantee.Guarantors).Listed(ErrorCodes.GuarantorsEmpty, guarantee => $"The guarantee to '{guarantee.Beneficiary}' has no guarantor; name at least one in 'guarantors'.");
        RuleForEach(guarantee => guarantee.Guarantors).KnownParty().Reports(CheckGuarantor);
        RuleFor(guarantee => guarantee.Beneficiary).KnownParty();
        RuleFor(guarantee => guarantee.ProtectedAreas)
            .Holds(ErrorCodes.DeploymentWithoutArea, (guarantee, areas) => areas.Count > 0 || !guarantee.Responses.Contains(GuaranteeResponse.Deployment),
                (guarantee, _) => $"The guarantee to '{guarantee.Beneficiary}' includes a deployment but no area; name where the forces deploy in 'protectedAreas'.");
        RuleFor(guarantee => guarantee.ProtectedAreas).EachCheckedBy("area", new AreaValidator());
        RuleForEach(guarantee => guarantee.ExcludedAreas).Given("area").CheckedBy(new AreaValidator())
            .Holds(ErrorCodes.AreaExcludedAndProtected, (guarantee, area) => area is null || !guarantee.ProtectedAreas.Contains(area),
                (_, area) => $"'{area}' is both in 'protectedAreas' and in 'excludedAreas'; keep it in one of the two.");
        RuleForEach(guarantee => guarantee.Responses).Defined("response");
        RuleFor(guarantee => guarantee.Decision).Defined("rule of decision");
        RuleForEach(guarantee => guarantee.VoidOn).KnownEvent();
        RuleFor(guarantee => guarantee.LegalForce).Defined("legal force");
        RuleFor(guarantee => guarantee.RatifiedBy).KnownParties();
        RuleFor(guarantee => guarantee.Payment!).CheckedBy(new GuaranteePaymentValidator());
    }

    private static void CheckGuarantor(PartyId guarantor, ValidationContext<SecurityGuarantee> context)
    {
        var beneficiary = context.InstanceToValidate.Beneficiary;
        if (guarantor.ToString().Length == 0)
        {
            return;
        }

        if (guarantor == beneficiary)
        {
            context.Report(ErrorCodes.GuarantorIsBeneficiary, $"'{beneficiary}' is both guarantor and beneficiary; remove it from 'guarantors' or name another beneficiary.");
        }
        else if (DossierIndex.In(context)?.GroupsThatMean(beneficiary).Contains(guarantor) == true)
        {
            context.Report(ErrorCodes.GuarantorIsBeneficiary, $"The guarantor '{guarantor}' has the beneficiary '{beneficiary}' among its members; name the other members as guarantors.");
        }
    }
}

/// <summary>The rules of a <see cref="GuaranteePayment"/>.</summary>
public sealed class GuaranteePaymentValidator : AbstractValidator<GuaranteePayment>
{
    /// <summary>Sets up the rules.</summary>
    public GuaranteePaymentValidator()
    {
        RuleFor(payment => payment.Payer).KnownParty();
        RuleFor(payment => payment.Amount).Given("amount").CheckedBy(new QuantityValidator());
    }
}
