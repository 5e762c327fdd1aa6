namespace PeaceTerms.Tests;

/// <summary>Goes through a document's facts and the encoded document side by side and lists what is not held.</summary>
internal static class CorpusWalk
{
    public static IReadOnlyList<Loss> Of(CorpusDocument document, CompiledDossier dossier)
    {
        var encoded = EncodedProvision.Of(dossier);
        return [.. document.Provisions.SelectMany(provision => Of(document, provision, encoded.GetValueOrDefault(provision["ref"].Text)))];
    }

    /// <summary>What is lost of one provision.</summary>
    public static IEnumerable<Loss> Of(CorpusDocument document, Node provision, EncodedProvision? encoded)
    {
        Loss Lost((string Fact, string Expected) loss) => new(document.Id, provision["ref"].Text, loss.Fact, loss.Expected);
        return encoded is null ? [Lost(("provision", "present"))]
            : StandingFacts.Lost(document, provision, encoded).Concat(QuantityFacts.Lost(document, provision, encoded))
                .Concat(DurationFacts.Lost(document, provision, encoded)).Concat(ConditionFacts.Lost(document, provision, encoded)).Select(Lost);
    }
}
