using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Condition"/> of any kind.</summary>
public sealed class ConditionValidator : AbstractValidator<Condition>
{
    /// <summary>Sets up the rules.</summary>
    public ConditionValidator() => RuleFor(condition => condition).SetInheritanceValidator(kinds => kinds
        .Add(new EventConditionValidator())
        .Add(new StatementConditionValidator()));
}

/// <summary>The rules of an <see cref="EventCondition"/>.</summary>
public sealed class EventConditionValidator : AbstractValidator<EventCondition>
{
    /// <summary>Sets up the rules.</summary>
    public EventConditionValidator() => RuleFor(condition => condition.Event).KnownEvent();
}

/// <summary>The rules of a <see cref="StatementCondition"/>.</summary>
public sealed class StatementConditionValidator : AbstractValidator<StatementCondition>
{
    /// <summary>Sets up the rules.</summary>
    public StatementConditionValidator() => RuleFor(condition => condition.Statement).KnownStatement();
}


/// <summary>The rules of an <see cref="OptionLabel"/>.</summary>
public sealed class OptionLabelValidator : AbstractValidator<OptionLabel>
{
    /// <summary>Sets up the rules.</summary>
    public OptionLabelValidator()
    {
        RuleFor(option => option.Group).Written("option's group");
        RuleFor(option => option.Name).Written("option's name");
    }
}
