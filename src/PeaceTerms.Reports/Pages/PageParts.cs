using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Small parts that pages share: marks with their names, days, and links that set the filter.</summary>
internal static class PageParts
{
    /// <summary>A mark for readers who see and for those who listen.</summary>
    public static object[] Marked(Mark mark, string? words = null) => [Marks.Draw(mark), new XElement("span", Class(words is null ? "hear" : "word"), words ?? Marks.Name(mark))];

    public static XElement Day(DateOnly day) => new("time", Words.Day(day));

    /// <summary>A link to findings: the first of them where no script runs, and all of them with it.</summary>
    /// <remarks>Without a filter of its own the link takes its issue and party from the row and column in which it stands.</remarks>
    public static XElement ToFindings(Finding first, string? filter, params object?[] content) => Link($"#{FindingIds.Of(first.Key)}", filter is null ? null : At("data-show", filter), content);

    public static XElement Legend() => new("ul", Class("legend"), Marks.Compared.Select(mark => new XElement("li", Marks.Draw(mark), new XElement("b", Marks.Name(mark)), $": {Marks.Meaning(mark)}")));

    /// <summary>An issue as a reader takes it in: what it is about, and below it whose, where and when.</summary>
    public static object?[] Question(IssueWords words) => [Capital(words.Topic), words.Details.Count == 0 ? null : new XElement("small", words.Scope)];

    public static XElement HeadRow(params string[] names) => new("tr", names.Select(name => new XElement("th", At("scope", "col"), name)));

    public static XElement Empty(string words) => new("p", Class("empty"), words);
}
