using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class CsvReportTests
{
    [Fact]
    public void Each_finding_is_a_line_with_as_many_cells_as_the_heading()
    {
        var lines = Lines(CsvReport.Write(Talks.Report));

        Assert.Equal(Talks.Report.Result.Findings.Count + 1, lines.Count);
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        Assert.Equal(Talks.Report.Result.Findings.Select(finding => finding.Key).Order(StringComparer.Ordinal), lines.Skip(1).Select(line => line[^1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@cmd")]
    [InlineData("-x")]
    public void What_a_spreadsheet_would_run_is_text(string name)
    {
        var (one, other) = (PartyId.Parse("one"), PartyId.Parse("other"));
        var guarantee = new SecurityGuarantee { Guarantors = [one], Beneficiary = other, Duration = Duration.OfYears(5) };
        var report = ComparisonReport.Of(CompiledDossier.Compile(new Dossier
        {
            Parties = [new() { Id = one, Name = name, Kind = PartyKind.State }, new() { Id = other, Name = "Other", Kind = PartyKind.State }],
            Statements = [new() { Id = StatementId.Parse("offer"), By = one, Stance = Stance.Offers, Date = new DateOnly(2026, 1, 1), Term = guarantee }],
        }));

        Assert.All(Lines(CsvReport.Write(report)).SelectMany(line => line), cell => Assert.False(cell.StartsWith(name[0])));
        Assert.Contains(Lines(CsvReport.Write(report)).SelectMany(line => line), cell => cell == $"'{name}");
    }

    public static TheoryData<string> Others => ["check", "diff", "history", "table", "problems"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_table_has_as_many_cells_in_each_line_and_a_line_for_each_entry(string name)
    {
        var (text, entries) = name switch
        {
            "check" => (CsvReport.Write(Corpus.Check), Corpus.Check.Check.Provisions.Sum(provision => provision.Marks.Count) + Corpus.Check.Check.Packages.Count + Corpus.Check.Check.Contradictions.Count
                + Corpus.Check.Check.LeftOut.Count + Corpus.Check.Check.Unconsented.Count + Corpus.Check.Check.Conditions.Count),
            "diff" => (CsvReport.Write(Corpus.Diff), Corpus.Diff.Diff.Changes.Count),
            "history" => (CsvReport.Write(Corpus.History), Corpus.History.History.Tracks.Sum(track => track.Steps.Count)),
            "table" => (CsvReport.Write(Corpus.Table), Corpus.Table.Table.Rows.Sum(row => row.Places.Sum(place => place.Positions.Count))),
            _ => (CsvReport.Write(Problems.Some), Problems.Some.Problems.Count),
        };
        var lines = Lines(text);

        Assert.Equal('\uFEFF', text[0]);
        Assert.Equal(entries + 1, lines.Count);
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        Assert.Equal(lines[0].Distinct(), lines[0]);
        Assert.NotEqual(0, entries);
    }

    [Fact]
    public void Steps_say_what_can_be_accepted_before_and_after()
    {
        var lines = Lines(CsvReport.Write(Corpus.History));
        var (issue, day, before, after) = (lines[0].IndexOf("issue"), lines[0].IndexOf("day"), lines[0].IndexOf("can accept before"), lines[0].IndexOf("can accept after"));

        var step = Assert.Single(lines, line => line[0] == "Russian Federation" && line[issue] == "ceiling (category: range of missiles; holder: Ukraine)" && line[day] == "2022-04-15");
        Assert.Equal(("250 km or less", "40 km or less"), (step[before], step[after]));
    }

    /// <summary>Reads as RFC 4180 says.</summary>
    private static List<List<string>> Lines(string text)
    {
        var (lines, cells, cell, isQuoted) = (new List<List<string>>(), new List<string>(), "", false);
        for (var at = 1; at < text.Length; at++)
        {
            var sign = text[at];
            if (isQuoted && sign == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                (cell, at) = (cell + '"', at + 1);
            }
            else if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && sign is (',' or '\r'))
            {
                cells.Add(cell);
                cell = "";
                if (sign == '\r')
                {
                    lines.Add(cells);
                    (cells, at) = ([], at + 1);
                }
            }
            else
            {
                cell += sign;
            }
        }

        return lines;
    }
}
