namespace PeaceTerms;

/// <summary>Looks for traits of words.</summary>
internal static class WordTraitsOf
{
    public static WordTraits Speaker(Speaker speaker)
    {
        var traits = WordTraits.Known;
        for (var place = 0; place < speaker.OfGroups.Count; place++)
        {
            traits |= speaker.OfGroups[place].Option is null ? WordTraits.Unknown : WordTraits.OfAnOption;
        }

        for (var place = 0; place < speaker.Own.Count; place++)
        {
            var (one, first) = (speaker.Own[place], speaker.Own[0]);
            traits |= (one.Option is null ? WordTraits.Unknown : WordTraits.OfAnOption)
                | (one.Binds.Count == 0 ? WordTraits.Unknown : WordTraits.Binding)
                | (one.IsAgreed ? WordTraits.Agreed : WordTraits.Unknown)
                | (one.Quantifier == first.Quantifier && one.Scope == first.Scope ? WordTraits.Unknown : WordTraits.OfSeveralScopes);
        }

        return traits;
    }
}
