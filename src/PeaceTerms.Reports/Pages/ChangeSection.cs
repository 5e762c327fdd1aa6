using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Two drafts side by side, issue by issue: what differs is marked, what is added or struck is shown so, and beside it what it means.</summary>
internal sealed class ChangeSection(DraftDiffReport report)
{
    private readonly DraftDiff diff = report.Diff;

    public IEnumerable<XElement?> Sections =>
    [
        Table("changes", "What changed", diff.Changes.Where(change => change.IsOfSubstance)),
        Folded("moved", "Only moved or reworded", diff.Changes.Where(change => change.Kind is ChangeKind.Moved or ChangeKind.Reworded)),
        Folded("kept", "Kept", diff.Changes.Where(change => change.Kind == ChangeKind.Kept)),
    ];

    private XElement? Folded(string id, string title, IEnumerable<DraftChange> changes)
    {
        var list = changes.ToList();
        return list.Count == 0 ? null : Section(id, title, new XElement("details", new XElement("summary", Words.Count(list.Count, "entry", "entries")), Rows(title, list)));
    }

    private XElement Table(string id, string title, IEnumerable<DraftChange> changes)
    {
        var list = changes.ToList();
        return Section(id, title, list.Count == 0 ? PageParts.Empty("The two drafts ask the same.") : Rows(title, list));
    }

    private XElement Rows(string title, List<DraftChange> changes) => Scroller(title, new XElement("table", Class("drafts"),
        new XElement("thead", PageParts.HeadRow("Issue", diff.FirstTitle, diff.SecondTitle, "What it means")),
        new XElement("tbody", changes.Select(Row))));

    private XElement Row(DraftChange change)
    {
        var (before, after) = (change.Before, change.After);
        var (old, fresh) = (before is null ? null : Said(before), after is null ? null : Said(after));
        return new XElement("tr", At("id", DiffMarks.Id(change)),
            new XElement("th", At("scope", "row"), DiffMarks.Draw(change.Kind), new XElement("span", Class("hear"), DiffMarks.Name(change.Kind)), PageParts.Question(IssueWording.Of(report.Dossier, change.Issue, (before ?? after)!.Scope)),
                before is not null && after is not null && before.Question != after.Question ? new XElement("small", "now: ", WordDiff.Marked(ScopeOf(change, after), ScopeOf(change, before))) : null),
            new XElement("td", old is null ? null : new XElement(change.Kind == ChangeKind.Dropped ? "del" : "span", WordDiff.Marked(old, fresh ?? old)), before is null ? null : new XElement("small", Places(before))),
            new XElement("td", fresh is null ? null : new XElement(change.Kind == ChangeKind.Added ? "ins" : "span", WordDiff.Marked(fresh, old ?? fresh)), after is null ? null : new XElement("small", Places(after)),
                change.StruckBy.Count == 0 ? null : new XElement("small", $"struck by {string.Join(", ", change.StruckBy.Select(Place).Distinct())}")),
            new XElement("td", Meaning(change)));
    }

    /// <summary>Whose, where and when an entry speaks, in words.</summary>
    private string ScopeOf(DraftChange change, TextEntry entry) => IssueWording.Of(report.Dossier, change.Issue, entry.Scope).Scope is { Length: > 0 } scope ? scope : "without restriction";

    private static IEnumerable<object> Meaning(DraftChange change)
    {
        if (Words.Of(change.Direction) is { } way)
        {
            yield return new XElement("div", new XElement("b", $"{way}{(change.Gap is { Amount: > 0 } gap ? $" by {gap}" : "")}"));
        }

        if (change.Default is { } holds)
        {
            yield return new XElement("div", $"if nothing is said: {holds}");
        }

        foreach (var (how, parties) in new[] { ("in favour of", change.InFavourOf), ("at the cost of", change.Against) }.Where(side => side.Item2.Count > 0))
        {
            yield return new XElement("div", $"{how} {string.Join(", ", parties.Select(party => party.Label))}");
        }

        // Where neither draft can be shown to suit or to cross, the number is enough.
        var told = change.Effects.Where(effect => IsShown(effect.Before) || IsShown(effect.After)).ToList();
        foreach (var effect in told)
        {
            yield return new XElement("div", $"{effect.Label}: ", Outcome(effect.Before), " → ", Outcome(effect.After));
        }

        if (change.Effects.Count > told.Count)
        {
            yield return new XElement("small", $"undetermined for {string.Join(", ", change.Effects.Except(told).Select(effect => effect.Label))}");
        }
    }

    private static bool IsShown(CheckOutcome? outcome) => outcome is not (null or CheckOutcome.Undetermined);

    private static object[] Outcome(CheckOutcome? outcome) => outcome is { } known ? [Marks.Draw(CheckMarks.Of(known)), CheckMarks.Name(known)] : ["nothing said"];

    private static string Said(TextEntry entry) => string.Join("; ", entry.Provisions.Select(use => $"{(use.Stance == Stance.Rejects ? "not " : "")}{Alone(use, entry.Allows.Domain)}").Distinct())
        + (entry.Provisions.SelectMany(use => use.Conditions).Distinct().ToList() is { Count: > 0 } states ? $" if {string.Join(" and ", states.Select(state => state.InWords()))}" : "");

    /// <summary>"It" and "none" read behind a verb; in a cell by themselves they are yes and no.</summary>
    private static string Alone(StatementUse use, OutcomeDomain domain) => domain != OutcomeDomain.YesNo || use.Stance == Stance.Rejects ? use.Says
        : use.Says switch { WordedValue.YesWord => "yes", WordedValue.NoWord => "no", var says => says };

    private static string Places(TextEntry entry) => $"{string.Join(", ", entry.Provisions.Select(Place).Distinct())}{(entry.Label is null ? "" : $"; version of {entry.Label}")}";

    private static string Place(StatementUse use) => use.Source?.Locator ?? $"{use.Id}";
}
