using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>Rules on terms that several records share.</summary>
internal static class TermRules
{
    private static readonly TermValidator Terms = new();

    /// <summary>Whether the term is negative; a malformed term, which other rules report, is not.</summary>
    public static bool IsNegative(Term? term, IValidationContext context) => term switch
    {
        null or TerritorialDemand { Outcome: null } => false,
        GeneralTerm general when general.Requires.Any(ask => ask?.Value is null) => false,
        _ => term.IsNegative(id => DossierIndex.FindTopic(context, id)),
    };

    /// <summary>Whether what the term asks of one topic is negative, whatever else it asks (rule T1).</summary>
    public static bool IsNegative(Term? term, TopicId about, IValidationContext context)
    {
        if (term is GeneralTerm general)
        {
            var asks = general.Requires.Where(ask => ask?.Value is not null && ask.Topic == about).ToList();
            return asks.Count > 0 && asks.TrueForAll(ask => ask.Value.IsNegative(DossierIndex.FindTopic(context, about)));
        }

        return IsNegative(term, context) || (term is not null && DossierIndex.FindTopic(context, about) is { Domain: { Kind: DomainKind.Choice or DomainKind.Grade } domain } topic
            && Lowered(term, DossierIndex.In(context))?.Where(ask => ask.Issue.Topic == about).ToList() is { Count: > 0 } lowered
            && lowered.TrueForAll(ask => ask.Value.Literal.Possible is { IsEmpty: false } possible && possible.IsSubsetOf(domain.Named(domain.Outcomes.Where(topic.IsNegative)))));
    }

    /// <summary>The topics that a term asks; null when they are not known, as in a malformed term.</summary>
    public static IReadOnlySet<TopicId>? TopicsAsked(Term term, DossierIndex? index)
    {
        if (term is GeneralTerm general)
        {
            return general.Requires.Where(ask => ask is not null).Select(ask => ask.Topic).ToHashSet();
        }

        return Lowered(term, index)?.Select(ask => ask.Issue.Topic).ToHashSet();
    }

    // Only a sound term can be lowered; what is wrong with another is reported by its own rules.
    private static IEnumerable<Ask>? Lowered(Term term, DossierIndex? index) =>
        Terms.Validate(term).Errors.TrueForAll(failure => failure.Severity != Severity.Error) && (index ?? new DossierIndex(new Dossier())) is var known && HasItsTopic(term, known) ? term.Lower(known) : null;

    private static bool HasItsTopic(Term term, DossierIndex index) => term is not Measure { Topic: var id } || (index.Topics.Contains(id) && MeasureValidator.IsOfMeasures(index.Topic(id)));
}
