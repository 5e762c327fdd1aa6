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
