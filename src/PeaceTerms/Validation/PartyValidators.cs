using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Party"/>.</summary>
public sealed class PartyValidator : AbstractValidator<Party>
{
    /// <summary>Sets up the rules.</summary>
    public PartyValidator()
    {
        RuleFor(party => party.Id).Named("party");
        RuleFor(party => party.Name).Written("party's name");
        RuleFor(party => party.Kind).Defined("kind of party");
        RuleFor(party => party.OrganOf)
            .Holds(ErrorCodes.OrganOfMissing, (party, whole) => party.Kind != PartyKind.Organ || whole is not null,
                (party, _) => $"The organ '{party.Id}' does not say whose organ it is; name the party in 'organOf'.")
            .Holds(ErrorCodes.OrganOfUnexpected, (party, whole) => party.Kind == PartyKind.Organ || whole is null,
                (party, whole) => $"The party '{party.Id}' is an organ of '{whole}' but not of the kind 'organ'; set the kind or leave 'organOf' out.")
            .KnownParty()
            .Reports((whole, context) => ReportCircle(context, whole, index => index.OrganCircles, ErrorCodes.OrganCircle, "organs"));
        RuleForEach(party => party.MemberOf).Given("membership").CheckedBy(new MembershipValidator())
            .Reports((membership, context) => ReportCircle(context, membership?.Group, index => index.MembershipCircles, ErrorCodes.MembershipCircle, "memberships", ".Group"));
        RuleFor(party => party.MemberCount)
            .Holds(ErrorCodes.MembersUnexpected, (party, count) => party.CanHaveMembers || count is null,
                (party, count) => $"The party '{party.Id}' counts {count} members, but its kind has none; leave 'memberCount' out or set another kind.")
            .Holds(ErrorCodes.MemberCountNegative, (_, count) => count is null or >= 0,
                (_, count) => $"The member count is {count}; it must be 0 or more, or be left out when it is unknown.")
            .Reports(CheckCount);
        RuleFor(party => party.NonMembers)
            .Holds(ErrorCodes.MembersUnexpected, (party, list) => party.CanHaveMembers || list.Count == 0,
                (party, _) => $"The party '{party.Id}' names non-members, but its kind has no members; leave 'nonMembers' out or set another kind.");
        RuleForEach(party => party.NonMembers).KnownParty().Reports((id, context) =>
        {
            var group = context.InstanceToValidate.Id;
            if (DossierIndex.In(context) is { } index && index.MembersOf(group).Contains(id))
            {
                context.Report(ErrorCodes.MemberAndNonMember, $"The party '{id}' is a member of '{group}' and named among its 'nonMembers'; remove one of the two.");
            }
        });
    }

    private static void CheckCount(int? count, ValidationContext<Party> context)
    {
        var group = context.InstanceToValidate.Id;
        if (count is >= 0 && DossierIndex.In(context) is { } index && index.MembersOf(group).Count() is var named && named > count)
        {
            context.Report(ErrorCodes.MemberCountTooSmall, FormattableString.Invariant($"The member count of '{group}' is {count}, but the dossier names {named} members; raise the count or remove memberships."));
        }
    }

    private static void ReportCircle(ValidationContext<Party> context, PartyId? next, Func<DossierIndex, CircleMap<PartyId>> circles, string code, string what, string below = "")
    {
        if (next is { } to && DossierIndex.In(context) is { } index && circles(index).At(context.InstanceToValidate.Id, to) is { } circle)
        {
            context.Report(code, $"The {what} {circle} run in a circle; remove one of them.", below);
        }
    }
}

/// <summary>The rules of a <see cref="Membership"/>.</summary>
public sealed class MembershipValidator : AbstractValidator<Membership>
{
    /// <summary>Sets up the rules.</summary>
    public MembershipValidator()
    {
        RuleFor(membership => membership.Group).KnownParty().Reports((id, context) =>
        {
            if (DossierIndex.In(context)?.Party(id) is { CanHaveMembers: false } group)
            {
                context.Report(ErrorCodes.GroupCannotHaveMembers, $"The party '{group.Id}' is of a kind that has no members; set its kind to a group such as 'alliance' or 'coalition', or remove the membership.");
            }
        });
        RuleFor(membership => membership.Until).Holds(ErrorCodes.DatesReversed, (membership, until) => !(until < membership.Since),
            (membership, until) => $"The membership lasts until {RuleExtensions.Text(until)}, before it begins on {RuleExtensions.Text(membership.Since)}; correct one of the dates.");
    }
}
