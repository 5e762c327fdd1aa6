using System.Xml.Linq;

namespace PeaceTerms.Reports;

/// <summary>Marks the words of one text that another does not have, such as a changed figure.</summary>
internal static class WordDiff
{
    public static IEnumerable<object> Marked(string text, string other)
    {
        var (words, known) = (text.Split(' '), other.Split(' ').ToHashSet());
        for (var at = 0; at < words.Length;)
        {
            var isNew = !known.Contains(words[at]);
            var run = words.Skip(at).TakeWhile(word => !known.Contains(word) == isNew).ToList();
            yield return isNew ? new XElement("mark", string.Join(' ', run)) : string.Join(' ', run);
            at += run.Count;
            if (at < words.Length)
            {
                yield return " ";
            }
        }
    }
}
