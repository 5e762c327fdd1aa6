using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What is found in an example is what was found before: a change that should only make the comparer faster or plainer changes nothing here.</summary>
public sealed class KeptResultsTests
{
    [Fact]
    public void Findings_of_each_example_are_the_same_bytes_as_before() => KeptResults.AreFresh("each-example", KeptResults.Examples.Select(text => (text.Name, DossierJson.Read(text.Utf8.Span))));
}
