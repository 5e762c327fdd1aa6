namespace PeaceTerms;

/// <summary>The categories that every dossier can use without declaring them.</summary>
public static class BuiltInCategories
{
    /// <summary>Each of several is meant (rule I12).</summary>
    internal static CategoryId Each { get; } = CategoryId.Parse("each");

    /// <summary>All of several together are meant (rule I12).</summary>
    internal static CategoryId InTotal { get; } = CategoryId.Parse("in-total");

    /// <summary>All built-in categories; a category comes after the one it lies in.</summary>
    public static IReadOnlyList<Category> All { get; } = ValueList.From(
    [
        New("personnel", "armed forces personnel"), New("active-personnel", "active personnel", "personnel"), New("reserve-personnel", "reserve personnel", "personnel"),
        New("national-guard", "National Guard personnel"), New("police", "police personnel"),
        New("tanks", "tanks"), New("armoured-combat-vehicles", "armoured combat vehicles"), New("artillery", "artillery"),
        New("rocket-launchers", "multiple rocket launchers", "artillery"), New("mortars", "mortars", "artillery"), New("anti-tank-guns", "anti-tank guns"),
        New("combat-aircraft", "combat aircraft"), New("attack-helicopters", "attack helicopters"), New("warships", "warships"), New("missile-range", "range of missiles"),
        New("nuclear-weapons", "nuclear weapons"),
        New("troops", "troops"), New("bases", "bases and facilities"), New("stores", "stores and depots"), New("advisers", "advisers"),
        New("permanent", "permanent presence"), New("temporary", "temporary presence"),
        New("land", "on land"), New("sea", "at sea"), New("air", "in the air"),
        New("monitoring", "monitoring"), New("training", "training"), New("reassurance", "reassurance"), New("combat", "combat"),
        New("consult", "consult"), New("arms", "supply arms"), New("intelligence", "share intelligence"), New("no-fly", "keep a no-fly zone"), New("deployment", "deploy forces"), New("force", "use force"),
        New("military-alliance", "military alliance"), New("other-organisation", "organisation that is no military alliance"),
        New("bar", "the bar"), New("openness", "the openness"), New("pursuit", "the pursuit"), New("ceasefire", "the ceasefire"),
        New("each", "each"), New("in-total", "in total"),
    ]);

    private static Category New(string id, string name, string? within = null) =>
        new() { Id = CategoryId.Parse(id), Name = name, Within = within is null ? null : CategoryId.Parse(within) };
}
