namespace PeaceTerms;

/// <summary>What the words of one side that stand come to: what it wants and what it can accept (rules P1, P2, M3).</summary>
internal readonly struct MergedOutcomes(StandingWords words, OutcomeDomain domain, DateOnly? start)
{
    public (AllowedOutcomes Ideal, AllowedOutcomes Acceptable) All()
    {
        var (ideal, acceptable) = Granted();
        if (words.Narrowings.Count > 0)
        {
            var narrowing = Of(words.Narrowings[0]);
            foreach (var demand in words.Narrowings)
            {
                narrowing = narrowing.Intersect(Of(demand));
            }

            ideal = ideal.Intersect(narrowing);
            acceptable = acceptable.Intersect(narrowing);

            // Where the conditions leave nothing of what is said without them, it is not known what the side would then accept.
            acceptable = acceptable.Possible.IsEmpty ? AllowedOutcomes.Unknown(domain) : acceptable;
        }

        foreach (var (_, refused) in words.Refusals)
        {
            (ideal, acceptable) = (ideal.Without(refused), acceptable.Without(refused));
        }

        return (ideal, acceptable);
    }

    /// <summary>Wishes of one document hold together; documents of which none replaces the other stand beside each other (rules P1, P2).</summary>
    public static AllowedOutcomes Together(IEnumerable<(string Document, AllowedOutcomes Outcomes)> wishes) => wishes
        .GroupBy(wish => wish.Document, wish => wish.Outcomes, StringComparer.Ordinal)
        .Select(document => document.Distinct().Aggregate((all, one) => all.Intersect(one)))
        .Distinct()
        .Aggregate((all, one) => all.StandBeside(one));

    private AllowedOutcomes Of(Requirement requirement) => CommonDomain.To(requirement.Outcomes, domain, start);

    /// <summary>What is wanted and accepted before demands on conditions narrow it and refusals take away.</summary>
    private (AllowedOutcomes Ideal, AllowedOutcomes Acceptable) Granted()
    {
        var ideal = Ideal();
        if (words.Acceptances.Count + words.MetGrants.Count + words.Bases.Count == 0)
        {
            // A grant fixes what the speaker could give also where its condition is not met, but then nothing of it is sure (rule M3).
            return (ideal, words.Wishes.Count > 0 ? ideal : words.UnmetGrants.Count == 0 ? AllowedOutcomes.Unknown(domain) : NothingSure(Any(words.UnmetGrants)));
        }

        if (words.Wishes.Count == 0 && words.Acceptances.Count == 0 && words.MetGrants.Count == 0)
        {
            return (ideal, AllowedOutcomes.Unknown(domain));
        }

        var accepted = Any(words.MetGrants, Any(words.Acceptances)).Unite(words.Wishes.Count > 0 ? ideal : AllowedOutcomes.None(domain));
        return (ideal, words.Bases.Count == 0 ? accepted : new AllowedOutcomes(accepted.Sure, accepted.Possible.Unite(Any(words.Bases).Possible)));
    }

    private AllowedOutcomes Ideal() =>
        words.Wishes.Count > 0 ? Wanted()
        : words.MetGrants.Exists(grant => grant.IsWish) ? Any(words.MetGrants.FindAll(grant => grant.IsWish))
        : words.UnmetGrants.Exists(grant => grant.IsWish) ? NothingSure(Any(words.UnmetGrants.FindAll(grant => grant.IsWish)))
        : AllowedOutcomes.Unknown(domain);

    private AllowedOutcomes Wanted()
    {
        var first = Of(words.Wishes[0]);
        var isSame = true;
        for (var place = 1; place < words.Wishes.Count && isSame; place++)
        {
            isSame = Of(words.Wishes[place]) == first;
        }

        return isSame ? first : WantedTogether();
    }

    private AllowedOutcomes WantedTogether()
    {
        var merged = this;
        return Together(words.Wishes.Select(wish => (wish.Document, merged.Of(wish))));
    }

    private AllowedOutcomes Any(List<Requirement> list, AllowedOutcomes? beside = null)
    {
        var all = beside ?? AllowedOutcomes.None(domain);
        foreach (var one in list)
        {
            all = all.Unite(Of(one));
        }

        return all;
    }

    private AllowedOutcomes NothingSure(AllowedOutcomes outcomes) => new(domain.Nothing, outcomes.Possible);
}
