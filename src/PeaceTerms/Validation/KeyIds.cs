using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>Checks the ids that fill key roles, whose kind the topic tells.</summary>
internal static class KeyIds
{
    /// <summary>What is wrong with the id; null when nothing is or when nothing is known of the dossier.</summary>
    public static (string Code, string Message)? Problem(RoleKind kind, string id, IValidationContext context)
    {
        var index = DossierIndex.In(context);
        return kind switch
        {
            RoleKind.Parties => Problem(PartyId.TryParse(id, out var party), party, id, "party", ErrorCodes.PartyUnknown, index?.Parties),
            RoleKind.Areas => Problem(TerritoryId.TryParse(id, out var territory), territory, id, "territory", ErrorCodes.TerritoryUnknown, index?.Territories),
            RoleKind.Categories => Problem(CategoryId.TryParse(id, out var category), category, id, "category", ErrorCodes.CategoryUnknown, index?.Categories),
            RoleKind.Events => Problem(EventId.TryParse(id, out var dealEvent), dealEvent, id, "event", ErrorCodes.EventUnknown, index?.Events),
            RoleKind.Provisions => Problem(StatementId.TryParse(id, out var provision), provision, id, "provision", ErrorCodes.ProvisionUnknown, index?.Provisions),
            _ => null,
        };
    }

    private static (string Code, string Message)? Problem<TId>(bool isId, TId id, string text, string noun, string code, DeclaredIds<TId>? declared)
        where TId : struct => !isId
            ? (code, $"'{text}' is no id of a {noun}; write {Slug.Rule}.")
            : declared?.Contains(id) == false ? (code, declared.Missing(id)) : null;
}
