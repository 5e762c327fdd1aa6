namespace PeaceTerms.Reports;

/// <summary>Writes a comparison as Markdown: numbers, who clashes on what, findings with their sources, and the sources.</summary>
internal sealed class MarkdownComparison(ComparisonView view, TextWriter text)
{
    private const int MostParties = 8;

    public void Write()
    {
        var summary = new ComparisonSummary(view.Report, showsAll: true);
        text.WriteLine($"# {Markdown.Of(view.Report.Heading)}");
        text.WriteLine();
        text.WriteLine($"{Markdown.Of(HeadlineSection.About(view).Value)}");
        if (view.Findings.Count == 0)
        {
            text.WriteLine();
            text.WriteLine(summary.Head.Last());
            return;
        }

        WriteNumbers();
        WriteMatrix();
        foreach (var part in view.Findings.GroupBy(FindingClasses.Of))
        {
            Heading($"{FindingClasses.Plural(part.Key)} ({part.Count()})");
            foreach (var finding in part)
            {
                Write(finding);
            }
        }

        new MarkdownWriter(text).Sources(view.Report.Dossier.Dossier);
    }

    private void Heading(string words)
    {
        text.WriteLine();
        text.WriteLine($"## {char.ToUpperInvariant(words[0])}{words[1..]}");
        text.WriteLine();
    }

    private void WriteNumbers()
    {
        var marks = view.OnTheTable.GroupBy(group => group.Mark!.Value).ToDictionary(group => group.Key, group => group.Count());
        Heading("in numbers");
        text.WriteLine(Markdown.Row("", "issues", "meaning"));
        text.WriteLine(Markdown.Rule(3));
        text.WriteLine(Markdown.Row("on the table", $"{marks.Values.Sum()}", ""));
        foreach (var mark in Marks.Compared)
        {
            text.WriteLine(Markdown.Row($"{Markdown.Sign(mark)} {Marks.Name(mark)}", $"{marks.GetValueOrDefault(mark)}", Marks.Meaning(mark)));
        }
    }

    private void WriteMatrix()
    {
        var parties = view.Parties.Take(MostParties).ToList();
        Heading("who clashes on what");
        text.WriteLine(Markdown.Row(["issue", .. parties.Select(party => Markdown.Of(view.Names.Of(party))), "largest gap"]));
        text.WriteLine(Markdown.Rule(parties.Count + 2));
        foreach (var group in view.OnTheTable)
        {
            text.WriteLine(Markdown.Row([Markdown.Of(group.Name), .. parties.Select(party => group.Of(party) is { } mark ? Markdown.Sign(mark) : ""), Markdown.Of(group.LargestGap ?? "")]));
        }
    }

    private void Write(Finding finding)
    {
        text.WriteLine($"- **{Markdown.Of(FindingClasses.Heading(finding))}** {Markdown.Of(finding.Sentence)}");
        foreach (var side in finding.Sides)
        {
            text.WriteLine($"  - {Markdown.Of(new SideText(side, view.Names).Line)}");
        }

        foreach (var line in FindingProof.Lines(finding, view.Names))
        {
            text.WriteLine($"  - {Markdown.Of(line)}");
        }
    }
}
