using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>Rules on ids that name something declared elsewhere. They do nothing when a record is checked alone, but refuse an id without text.</summary>
internal static class ReferenceRules
{
    public static IRuleBuilder<T, PartyId> KnownParty<T>(this IRuleBuilder<T, PartyId> rule) => rule.Known(ErrorCodes.PartyUnknown, "party", index => index.Parties);

    public static IRuleBuilder<T, PartyId?> KnownParty<T>(this IRuleBuilder<T, PartyId?> rule) => rule.Known(ErrorCodes.PartyUnknown, "party", index => index.Parties);

    public static IRuleBuilder<T, TerritoryId> KnownTerritory<T>(this IRuleBuilder<T, TerritoryId> rule) => rule.Known(ErrorCodes.TerritoryUnknown, "territory", index => index.Territories);

    public static IRuleBuilder<T, TerritoryId?> KnownTerritory<T>(this IRuleBuilder<T, TerritoryId?> rule) => rule.Known(ErrorCodes.TerritoryUnknown, "territory", index => index.Territories);

    public static IRuleBuilder<T, LineId> KnownLine<T>(this IRuleBuilder<T, LineId> rule) => rule.Known(ErrorCodes.LineUnknown, "line", index => index.Lines);

    public static IRuleBuilder<T, LineId?> KnownLine<T>(this IRuleBuilder<T, LineId?> rule) => rule.Known(ErrorCodes.LineUnknown, "line", index => index.Lines);

    public static IRuleBuilder<T, EventId> KnownEvent<T>(this IRuleBuilder<T, EventId> rule) => rule.Known(ErrorCodes.EventUnknown, "event", index => index.Events);

    public static IRuleBuilder<T, EventId?> KnownEvent<T>(this IRuleBuilder<T, EventId?> rule) => rule.Known(ErrorCodes.EventUnknown, "event", index => index.Events);

    public static IRuleBuilder<T, CategoryId> KnownCategory<T>(this IRuleBuilder<T, CategoryId> rule) => rule.Known(ErrorCodes.CategoryUnknown, "category", index => index.Categories);

    public static IRuleBuilder<T, CategoryId?> KnownCategory<T>(this IRuleBuilder<T, CategoryId?> rule) => rule.Known(ErrorCodes.CategoryUnknown, "category", index => index.Categories);

    public static IRuleBuilder<T, TopicId> KnownTopic<T>(this IRuleBuilder<T, TopicId> rule) => rule.Known(ErrorCodes.TopicUnknown, "topic", index => index.Topics);

    public static IRuleBuilder<T, TopicId?> KnownTopic<T>(this IRuleBuilder<T, TopicId?> rule) => rule.Known(ErrorCodes.TopicUnknown, "topic", index => index.Topics);

    public static IRuleBuilder<T, DocumentId> KnownDocument<T>(this IRuleBuilder<T, DocumentId> rule) => rule.Known(ErrorCodes.DocumentUnknown, "document", index => index.Documents);

    public static IRuleBuilder<T, StatementId> KnownStatement<T>(this IRuleBuilder<T, StatementId> rule) => rule.Known(ErrorCodes.StatementUnknown, "statement", index => index.Statements);

    public static IRuleBuilder<T, StatementId> KnownProvision<T>(this IRuleBuilder<T, StatementId> rule) => rule.Known(ErrorCodes.ProvisionUnknown, "provision", index => index.Provisions);

    public static IRuleBuilder<T, IReadOnlyList<PartyId>> KnownParties<T>(this IRuleBuilder<T, IReadOnlyList<PartyId>> rule) => rule.Reports((list, context) =>
    {
        for (var place = 0; place < list.Count; place++)
        {
            Check(list[place], context, ErrorCodes.PartyUnknown, "party", static index => index.Parties, place);
        }
    });

    private static IRuleBuilder<T, TId> Known<T, TId>(this IRuleBuilder<T, TId> rule, string code, string noun, Func<DossierIndex, DeclaredIds<TId>> ids)
        where TId : struct => rule.Reports((id, context) => Check(id, context, code, noun, ids));

    private static IRuleBuilder<T, TId?> Known<T, TId>(this IRuleBuilder<T, TId?> rule, string code, string noun, Func<DossierIndex, DeclaredIds<TId>> ids)
        where TId : struct => rule.Reports((id, context) =>
        {
            if (id is { } given)
            {
                Check(given, context, code, noun, ids);
            }
        });

    private static void Check<T, TId>(TId id, ValidationContext<T> context, string code, string noun, Func<DossierIndex, DeclaredIds<TId>> ids, int? inList = null)
        where TId : struct
    {
        if (id.ToString() is not { Length: > 0 })
        {
            context.Report(ErrorCodes.IdEmpty, $"The id of the {noun} is empty; name the {noun} that is meant.", Below(inList));
        }
        else if (DossierIndex.In(context) is { } index && !ids(index).Contains(id))
        {
            context.Report(code, ids(index).Missing(id), Below(inList));
        }
    }

    private static string Below(int? inList) => inList is { } place ? FormattableString.Invariant($"[{place}]") : "";
}
