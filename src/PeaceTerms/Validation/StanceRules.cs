using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>Rules on how a stance and a term go together (rules T1, O7, I15), for statements and provisions alike.</summary>
internal static class StanceRules
{
    public static IRuleBuilder<T, TProperty> FitsTerm<T, TProperty>(this IRuleBuilder<T, TProperty> rule, Func<T, Utterance> of) => rule
        .Reports((_, context) =>
        {
            if (of(context.InstanceToValidate) is { Stance: Stance.Rejects, RefusesBar: not true } utterance && utterance.IsNegative(context))
            {
                context.Report(ErrorCodes.RejectsNegative, $"{utterance.Name} rejects a term that is itself negative, such as barred, none or no limit, which can mean two things; use the stance 'demands' if the bar is wanted, or set 'refusesBar' to true if the bar is refused.");
            }
        })
        .Holds(ErrorCodes.FactualStanceUnexpected, (record, _) => of(record) is not { Stance: Stance.Asserts or Stance.Denies, Term: not (null or FactualClaim) },
            (record, _) => $"{of(record).Name} asserts or denies a term that is no claim of fact; use 'demands', 'offers', 'accepts' or 'rejects', or a term of the type 'factualClaim'.")
        .Holds(ErrorCodes.FactualClaimStance, (record, _) => of(record) is not { Term: FactualClaim, Stance: not (Stance.Asserts or Stance.Denies or Stance.Withdraws) },
            (record, _) => $"{of(record).Name} is about a claim of fact; use the stance 'asserts', 'denies' or 'withdraws'.");

    public static IRuleBuilder<T, bool?> RefusesABar<T>(this IRuleBuilder<T, bool?> rule, Func<T, Utterance> of) => rule
        .Reports((refuses, context) =>
        {
            var utterance = of(context.InstanceToValidate);
            if (refuses == true && !(utterance.Stance == Stance.Rejects && utterance.IsNegative(context)))
            {
                context.Report(ErrorCodes.RefusesBarUnexpected, $"{utterance.Name} sets 'refusesBar', but does not reject a term that is itself negative; leave 'refusesBar' out or use the stance 'rejects' on the bar.");
            }
        });

    public static IRuleBuilder<T, bool?> RefusesThat<T>(this IRuleBuilder<T, bool?> rule, Func<T, Utterance> of) => rule
        .Holds(ErrorCodes.RefusesOnlyThatUnexpected, (record, only) => only != true || of(record).Stance == Stance.Rejects,
            (record, _) => $"{of(record).Name} sets 'refusesOnlyThat', but rejects nothing; leave it out or use the stance 'rejects'.");

    public static IRuleBuilder<T, IReadOnlyList<Condition>> FitStance<T>(this IRuleBuilder<T, IReadOnlyList<Condition>> rule, Func<T, Utterance> of) => rule
        .Holds(ErrorCodes.ConditionsUnexpected, (record, conditions) => conditions.Count == 0 || of(record).Stance is not (Stance.Withdraws or Stance.Asserts or Stance.Denies),
            (record, _) => $"{of(record).Name} has conditions, but is no demand, offer, acceptance or rejection; leave 'conditions' out.");

    public static IRuleBuilder<T, TopicId?> IsAnAsk<T>(this IRuleBuilder<T, TopicId?> rule, Func<T, Utterance> of) => rule
        .Holds(ErrorCodes.AboutUnexpected, (record, about) => about is null || of(record).Stance == Stance.Rejects,
            (record, about) => $"{of(record).Name} is about '{about}' but rejects nothing; leave 'about' out or use the stance 'rejects'.")
        .Reports((about, context) =>
        {
            var utterance = of(context.InstanceToValidate);
            if (about is { } topic && utterance is { Stance: Stance.Rejects, Term: { } term } && TermRules.TopicsAsked(term, DossierIndex.In(context)) is { } asked && !asked.Contains(topic))
            {
                var list = string.Join(", ", asked.Order().Select(id => $"'{id}'"));
                context.Report(ErrorCodes.AboutNotAsked, $"{utterance.Name} rejects '{topic}', which its term does not ask; the term asks {(list.Length == 0 ? "nothing" : list)}.");
            }
        });
}

/// <summary>What a statement and a provision have in common.</summary>
internal readonly record struct Utterance(string Name, Stance Stance, Term? Term, bool? RefusesBar, TopicId? About)
{
    public bool IsNegative(IValidationContext context) => About is { } about && Stance == Stance.Rejects ? TermRules.IsNegative(Term, about, context) : TermRules.IsNegative(Term, context);

    public static Utterance Of(Statement statement) => new($"The statement '{statement.Id}'", statement.Stance, statement.Term, statement.RefusesBar, statement.About);

    public static Utterance Of(Provision provision) => new($"The provision '{provision.Id}'", provision.Stance ?? Stance.Demands, provision.Term, provision.RefusesBar, provision.About);
}
