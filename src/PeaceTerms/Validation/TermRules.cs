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

    /// <summary>The topics that a term asks; null when they are not known, as in a malformed term.</summary>
    public static IReadOnlySet<TopicId>? TopicsAsked(Term term, DossierIndex? index)
    {
        if (term is GeneralTerm general)
        {
            return general.Requires.Where(ask => ask is not null).Select(ask => ask.Topic).ToHashSet();
        }

        // Only a sound term can be lowered; what is wrong with another is reported by its own rules.
        var isSound = Terms.Validate(term).Errors.TrueForAll(failure => failure.Severity != Severity.Error);
        return isSound ? term.Lower(index ?? new DossierIndex(new Dossier())).Select(ask => ask.Issue.Topic).ToHashSet() : null;
    }
}
