using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of an <see cref="AllianceMembership"/> beside those of any term.</summary>
public sealed class AllianceMembershipValidator : AbstractValidator<AllianceMembership>
{
    /// <summary>Sets up the rules.</summary>
    public AllianceMembershipValidator()
    {
        RuleFor(membership => membership.Candidates).Listed(ErrorCodes.CandidatesEmpty, _ => $"Whose membership or neutrality is meant is not said; name at least one party in 'candidates'.");
        RuleFor(membership => membership.Candidates).KnownParties();
        RuleFor(membership => membership.Organisations)
            .Holds(ErrorCodes.OrganisationsUnexpected, (membership, named) => named.Count == 0 || membership.Rule != MembershipRule.Neutral,
                (_, _) => $"A neutrality is towards every alliance of a kind and names none; leave 'organisations' out, or use the rule 'barred' for those alliances.");
        RuleForEach(membership => membership.Organisations).KnownParty().Reports((id, context) =>
        {
            if (DossierIndex.In(context)?.Party(id) is { CanHaveMembers: false } party)
            {
                context.Report(ErrorCodes.GroupCannotHaveMembers, $"The party '{party.Id}' is of a kind that has no members, so nobody can join it; name an alliance or organisation, or set its kind.");
            }
        });
        RuleFor(membership => membership.Kind).Defined("kind of alliance")
            .Holds(ErrorCodes.OrganisationsUnexpected, (membership, kind) => kind is null || membership.Rule == MembershipRule.Neutral || membership.Organisations.Count == 0,
                (membership, _) => $"The organisation '{membership.Organisations[0]}' is named and a kind as well; leave 'kind' out, or leave 'organisations' out if every one of the kind is meant.");
        RuleFor(membership => membership.Rule).Defined("rule of membership");
        RuleFor(membership => membership.ByDate).Holds(ErrorCodes.MembershipDateUnexpected, (membership, day) => day is null || membership.Rule is not (MembershipRule.Barred or MembershipRule.Neutral),
            (membership, day) => $"A date to join by, {RuleExtensions.Text(day)}, does not go with a {(membership.Rule == MembershipRule.Barred ? "bar" : "neutrality")}; leave 'byDate' out, or limit the term in 'period'.");
    }
}
