using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Every finding as a card: its sentence, and opened both sides with their sources, the proof and how values were read.</summary>
internal static class FindingsSection
{
    // From so many on, the browser leaves out of its work what is out of sight.
    private const int ManyFindings = 300;

    public static XElement Of(ComparisonView view) => Section("findings", "Findings",
        view.Findings.Count == 0 ? PageParts.Empty("There are no findings.") : null,
        view.Findings.Count == 0 ? null : Filters(view),
        view.Findings.GroupBy(FindingClasses.Of).Select(part => new XElement("section", At("data-c", $"{(int)part.Key}"), view.Findings.Count > ManyFindings ? Class("many") : null,
            new XElement("h3", Capital(FindingClasses.Plural(part.Key))),
            part.Select(finding => Card(view, finding)))));

    /// <summary>The finding's link; of several findings with one key, such as two shifts to the same words, the later ones are numbered.</summary>
    private static string IdOf(ComparisonView view, Finding finding)
    {
        var alike = view.Alike[finding.Key].ToList();
        var place = alike.Count == 1 ? 0 : alike.FindIndex(one => ReferenceEquals(one, finding));
        return place <= 0 ? FindingIds.Of(finding.Key) : $"{FindingIds.Of(finding.Key)}-{place + 1}";
    }

    private static XElement Card(ComparisonView view, Finding finding)
    {
        var mark = Marks.Of(finding);
        return new XElement("details", At("id", IdOf(view, finding)), mark is { } known ? Class(Marks.Key(known)) : null, At("data-i", $"{view.GroupOf(finding).Number}"),
            finding.Severity == FindingSeverity.Info ? null : At("data-v", $"{(int)finding.Severity}"), At("data-s", string.Join(' ', finding.Sides.Select(view.Register.NumberOf))),
            FindingProof.Lines(finding, view.Names).Select(view.Register.NumberOf).ToList() is { Count: > 0 } notes ? At("data-n", string.Join(' ', notes)) : null,
            new XElement("summary", Sentence(finding)));
    }

    /// <summary>The sentence, with the question set apart from the answers.</summary>
    private static object[] Sentence(Finding finding)
    {
        var sentence = finding.Sentence;
        var at = sentence.IndexOf(finding.Question, StringComparison.Ordinal);
        return at < 0 ? [sentence] : [sentence[..at], new XElement("i", finding.Question), .. Speakers(sentence, at + finding.Question.Length, finding)];
    }

    /// <summary>The rest of the sentence, with who speaks set in bold.</summary>
    private static IEnumerable<object> Speakers(string sentence, int from, Finding finding)
    {
        foreach (var label in finding.Sides.Select(side => side.Label))
        {
            var at = sentence.IndexOf($" {label} ", from, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return sentence[from..(at + 1)];
                yield return new XElement("b", label);
                from = at + 1 + label.Length;
            }
        }

        yield return sentence[from..];
    }

    private static XElement Filters(ComparisonView view)
    {
        var parties = view.Findings.SelectMany(finding => finding.Sides).SelectMany(side => side.Parties).Distinct().OrderBy(view.Names.Of, StringComparer.Ordinal).ToList();
        var severities = view.Findings.Select(finding => finding.Severity).Distinct().OrderDescending();
        return new XElement("form", Class("filters"), At("role", "search"), At("aria-label", "Filter the findings"),
            new XElement("label", "Search", new XElement("input", At("type", "search"), At("name", "q"), At("autocomplete", "off"))),
            Select("party", "Party", "any", parties.Select(party => ($"{party}", view.Names.Of(party)))),
            Select("with", "and", "any other", parties.Select(party => ($"{party}", view.Names.Of(party)))),
            Topics(view),
            Select("sev", "Severity", "any", severities.Select(severity => ($"{(int)severity}", Words.Of(severity)))),
            new XElement("fieldset", new XElement("legend", "Verdict"), view.Findings.GroupBy(FindingClasses.Of).Select(part => new XElement("label",
                new XElement("input", At("type", "checkbox"), At("name", "class"), At("value", $"{(int)part.Key}"), FindingClasses.IsShownFirst(part.Key) ? At("checked", "") : null),
                Marks.Of(part.First()) is { } mark ? Marks.Draw(mark) : null, $" {FindingClasses.Name(part.Key)} ", new XElement("small", part.Count())))),
            Div("state", new XElement("output", At("aria-live", "polite")), new XElement("button", At("type", "button"), At("name", "all"), "Show all"), new XElement("button", At("type", "reset"), "Start again")));
    }

    /// <summary>The topics, each with the numbers of its issues, by which the script knows a card's topic.</summary>
    private static XElement Topics(ComparisonView view) => new("label", "Topic", new XElement("select", At("name", "topic"), new XElement("option", At("value", ""), "all"),
        view.Findings.Select(view.GroupOf).Distinct().GroupBy(group => group.Topic.Id).OrderBy(topic => topic.First().Topic.Name, StringComparer.Ordinal)
            .Select(topic => new XElement("option", At("value", $"{topic.Key}"), At("data-i", string.Join(' ', topic.Select(group => group.Number))), topic.First().Topic.Name))));

    private static XElement Select(string name, string label, string any, IEnumerable<(string Value, string Words)> options) => new("label", label,
        new XElement("select", At("name", name), new XElement("option", At("value", ""), any), options.Select(option => new XElement("option", At("value", option.Value), option.Words))));
}
