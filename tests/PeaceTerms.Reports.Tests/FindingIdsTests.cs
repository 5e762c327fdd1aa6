using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class FindingIdsTests
{
    [Fact]
    public void An_id_rests_on_the_key_alone_and_never_changes() => Assert.Equal("f-", FindingIds.Of("meeting|guarantee-length(beneficiary=southland)|any|eastland~southland|")[..2]);

    [Fact]
    public void Keys_of_the_examples_have_ids_of_their_own()
    {
        var keys = Talks.Report.Result.Findings.Select(finding => finding.Key).Distinct().ToList();

        Assert.Equal(keys.Count, keys.Select(FindingIds.Of).Distinct().Count());
    }
}
