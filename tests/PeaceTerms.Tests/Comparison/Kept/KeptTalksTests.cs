using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What is found in all documents of the corpus on one war, read as one dossier, is what was found before.</summary>
public sealed class KeptTalksTests
{
    [Fact]
    public void Findings_of_the_joined_documents_are_the_same_bytes_as_before() =>
        KeptResults.AreFresh("joined", [("documents on Ukraine", DossierFiles.Join(CorpusFacts.Documents.Where(document => document.Parties.Contains("ukraine"))
            .Select(document => KeptResults.Examples.Single(text => text.Name == $"{document.Id}.json"))).Dossier)]);
}
