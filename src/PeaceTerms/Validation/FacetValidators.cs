using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of any <see cref="Facet"/>.</summary>
public sealed class FacetValidator : AbstractValidator<Facet>
{
    /// <summary>Sets up the rules.</summary>
    public FacetValidator() => RuleFor(facet => facet).SetInheritanceValidator(kinds => kinds
        .Add(new PartyFacetValidator())
        .Add(new AreaFacetValidator())
        .Add(new CategoryFacetValidator()));
}

/// <summary>The rules of a <see cref="PartyFacet"/>.</summary>
public sealed class PartyFacetValidator : AbstractValidator<PartyFacet>
{
    /// <summary>Sets up the rules.</summary>
    public PartyFacetValidator()
    {
        RuleFor(facet => facet.Name).Written("facet's name");
        RuleFor(facet => facet.Parties).KnownParties();
        RuleFor(facet => facet.Except).KnownParties();
    }
}

/// <summary>The rules of an <see cref="AreaFacet"/>.</summary>
public sealed class AreaFacetValidator : AbstractValidator<AreaFacet>
{
    /// <summary>Sets up the rules.</summary>
    public AreaFacetValidator()
    {
        RuleFor(facet => facet.Name).Written("facet's name");
        RuleFor(facet => facet.Areas).EachCheckedBy("area", new AreaValidator());
    }
}

/// <summary>The rules of a <see cref="CategoryFacet"/>.</summary>
public sealed class CategoryFacetValidator : AbstractValidator<CategoryFacet>
{
    /// <summary>Sets up the rules.</summary>
    public CategoryFacetValidator()
    {
        RuleFor(facet => facet.Name).Written("facet's name");
        RuleForEach(facet => facet.Categories).KnownCategory();
        RuleForEach(facet => facet.Except).KnownCategory();
    }
}
