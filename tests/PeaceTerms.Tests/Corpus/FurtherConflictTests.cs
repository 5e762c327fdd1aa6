using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Each conflict beyond the key has its reason, and each reason its conflict.</summary>
public sealed class FurtherConflictTests
{
    [Fact]
    public void Every_further_conflict_is_justified() =>
        Assert.DoesNotContain(FurtherConflicts.All.Select(finding => finding.Key), key => string.IsNullOrWhiteSpace(FurtherConflicts.Justifications.GetValueOrDefault(key)));

    [Fact]
    public void No_justification_is_stale() => Assert.Empty(FurtherConflicts.Justifications.Keys.Except(FurtherConflicts.All.Select(finding => finding.Key)));

    [Fact]
    public void A_justification_is_one_line() => Assert.All(FurtherConflicts.Justifications.Values, line => Assert.Matches("^[A-Z][^\r\n]{30,}\\.$", line));
}
