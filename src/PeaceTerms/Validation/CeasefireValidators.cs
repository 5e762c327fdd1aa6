using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Ceasefire"/> beside those of any term.</summary>
public sealed class CeasefireValidator : AbstractValidator<Ceasefire>
{
    /// <summary>Sets up the rules.</summary>
    public CeasefireValidator()
    {
        RuleFor(ceasefire => ceasefire.Between).Listed(ErrorCodes.CeasefireSidesEmpty, _ => $"Who ceases fire is not said; name at least one party in 'between'.");
        RuleFor(ceasefire => ceasefire.Between).KnownParties();
        RuleFor(ceasefire => ceasefire.Areas).EachCheckedBy("area", new AreaValidator());
        RuleForEach(ceasefire => ceasefire.Media).KnownCategory();
        RuleFor(ceasefire => ceasefire.Event).KnownEvent()
            .Holds(ErrorCodes.TimingWithoutEvent, (ceasefire, start) => start is not null || (ceasefire.WaitsFor.Count == 0 && ceasefire.Unconditional != true),
                (_, _) => $"What the ceasefire waits for is said, but not which event its entry into force is; declare that event and name it in 'event'.");
        RuleForEach(ceasefire => ceasefire.WaitsFor).KnownEvent()
            .Holds(ErrorCodes.WaitsForItself, (ceasefire, awaited) => awaited != ceasefire.Event,
                (_, awaited) => $"The ceasefire waits for '{awaited}', which is its own entry into force; remove it from 'waitsFor' or name another event.");
        RuleFor(ceasefire => ceasefire.Monitors).KnownParties();
    }
}
