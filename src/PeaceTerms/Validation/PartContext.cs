using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The context of a part that is checked from itself. What the dossier declares is a member of it, since root data is a dictionary in each context.</summary>
internal sealed class PartContext<T>(T part, DossierIndex? index) : ValidationContext<T>(part, PartPlace.Itself, PartPlace.AllRules), IPartContext
{
    public DossierIndex? Index => index;
}
