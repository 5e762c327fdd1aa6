namespace PeaceTerms.Tests;

/// <summary>
/// Rules P1 to P4, T6 and M3 read slowly: one list of words that stand, walked through for each word in the order of the days, and sets as bits.
/// </summary>
public sealed class PlainMerge
{
    private readonly Func<SpokenWord, bool> isMet;
    private readonly List<Standing> standing = [];
    private readonly Dictionary<int, SetAsideReason> setAside = [];

    // The best voice that has spoken without a condition since all was last taken back.
    private int best = -1;

    /// <summary>Merges words in a case of the two events; null for the loosest one.</summary>
    public PlainMerge(IReadOnlyList<SpokenWord> words, (bool Launch, bool Parley)? course)
    {
        isMet = word => course is var (launch, parley) ? (word.OnLaunch ?? launch) == launch && (word.OnParley ?? parley) == parley : word.IsGrant;
        foreach (var (place, word) in words.Index().OrderBy(one => one.Item.Day).ThenByDescending(one => one.Item.Voice)
            .ThenBy(one => one.Item.Stance == Stance.Withdraws).ThenBy(one => $"s{one.Index}", StringComparer.Ordinal))
        {
            Hear(place, word);
        }
    }

    public IReadOnlyDictionary<int, SetAsideReason> SetAside => setAside;

    public IEnumerable<int> Stands => standing.Select(one => one.Place);

    private IEnumerable<Bits> Said(Func<SpokenWord, bool> which) => standing.Where(one => which(one.Word)).Select(one => one.Left);

    public Bits Ideal => Refused(Said(Narrows).Aggregate(Wanted, (all, one) => all.And(one)));

    /// <summary>What can be accepted. Where demands on conditions leave nothing of it, nobody knows what would be.</summary>
    public Bits Acceptable
    {
        get
        {
            var narrowed = Said(Narrows).Aggregate(Given, (all, one) => all.And(one));
            return Refused(standing.Exists(one => Narrows(one.Word)) && narrowed.Possible == 0 ? Bits.Unknown : narrowed);
        }
    }

    private Bits Wanted
    {
        get
        {
            var wishes = standing.Where(one => IsPlainWish(one.Word)).ToList();
            if (wishes.Count > 0)
            {
                return Together(wishes.Select(one => (one.Text, one.Left)));
            }

            var (met, unmet) = (Said(word => IsMetGrant(word) && word.IsWish).ToList(), Said(word => IsUnmetGrant(word) && word.IsWish).ToList());
            return met.Count > 0 ? Any(met) : unmet.Count > 0 ? NothingSure(Any(unmet)) : Bits.Unknown;
        }
    }

    private Bits Given
    {
        get
        {
            var given = Said(word => IsPlainAcceptance(word) || IsMetGrant(word)).ToList();
            var wants = standing.Exists(one => IsPlainWish(one.Word));
            var bases = Said(word => word.IsBasis && (!word.IsConditional || isMet(word))).ToList();
            var unmet = Said(IsUnmetGrant).ToList();
            var sum = given.Count == 0 && !wants ? bases.Count == 0 && unmet.Count > 0 ? NothingSure(Any(unmet)) : Bits.Unknown : wants ? Any(given).Or(Wanted) : Any(given);
            return bases.Count == 0 ? sum : sum with { Possible = sum.Possible | Any(bases).Possible };
        }
    }

    private Bits Refused(Bits bits) => Said(Refuses).Aggregate(bits, (all, one) => all.Without(one));

    private void Hear(int place, SpokenWord word)
    {
        if (word.IsDenied || word.NeverHolds)
        {
            setAside[place] = word.NeverHolds ? SetAsideReason.ConditionFails : SetAsideReason.Denied;
        }
        else if (word.Voice < best)
        {
            setAside[place] = SetAsideReason.WeakerVoice;
        }
        else
        {
            Take(place, word);
        }
    }

    private void Take(int place, SpokenWord word)
    {
        if (!word.IsConditional)
        {
            best = word.Voice;
            Fell(SetAsideReason.WeakerVoice, one => one.Word.Voice < word.Voice);
        }

        if (word.Stance == Stance.Withdraws)
        {
            best = -1;
            Fell(SetAsideReason.Withdrawn, _ => true);
            return;
        }

        if (!word.IsConditional && !word.IsBasis && word.IsWish && IsVaguer(word))
        {
            setAside[place] = SetAsideReason.Vaguer;
            return;
        }

        var text = word.Document is { } document ? $"note-{document}" : $"statement:s{place}";
        if (!word.IsBasis && !word.IsRefusal && (!word.IsConditional || isMet(word)))
        {
            Lift(word);
        }

        if (word.IsWish && !word.IsBasis && !word.IsConditional)
        {
            Fell(SetAsideReason.Superseded, one => IsBefore(one.Word, word) && !one.Word.IsRefusal && (one.Word.IsConditional || one.Word.IsBasis || !one.Word.IsWish || one.Word.Says != word.Says));
        }

        if (word.IsConditional && word.Stance == Stance.Offers && !word.IsBasis)
        {
            Fell(SetAsideReason.Superseded, one => IsBefore(one.Word, word) && one.Word.IsConditional && one.Word.IsGrant && !one.Word.IsBasis
                && (one.Word.OnLaunch, one.Word.OnParley, one.Word.Option) == (word.OnLaunch, word.OnParley, word.Option));
        }

        standing.Add(new(place, word, text, word.Says));
    }

    private static bool IsBefore(SpokenWord earlier, SpokenWord later) => earlier.Day < later.Day && earlier.Voice <= later.Voice && (later.IsAgreed || !earlier.IsAgreed);

    private void Fell(SetAsideReason reason, Func<Standing, bool> which)
    {
        foreach (var one in standing.Where(which).ToList())
        {
            setAside[one.Place] = reason;
            standing.Remove(one);
        }
    }

    /// <summary>Takes out of what is refused what is now wanted or taken; a refusal of which nothing is left falls.</summary>
    private void Lift(SpokenWord word)
    {
        foreach (var place in Enumerable.Range(0, standing.Count).Where(place => Refuses(standing[place].Word) && IsBefore(standing[place].Word, word)))
        {
            standing[place] = standing[place] with { Left = standing[place].Left.Without(word.Says) };
        }

        Fell(SetAsideReason.Superseded, one => Refuses(one.Word) && IsBefore(one.Word, word) && one.Left.Possible == 0);
    }

    private bool IsVaguer(SpokenWord word)
    {
        var earlier = standing.Where(one => IsPlainWish(one.Word) && one.Word.Day < word.Day).Select(one => (one.Text, one.Word.Literal)).ToList();
        if (earlier.Count == 0)
        {
            return false;
        }

        var stands = Together(earlier);
        return stands != word.Literal && (stands.Possible & ~word.Literal.Possible) == 0 && (stands.Sure & ~word.Literal.Sure) != 0;
    }

    private static bool IsPlainWish(SpokenWord word) => !word.IsConditional && !word.IsBasis && word.IsWish;

    private static bool IsPlainAcceptance(SpokenWord word) => !word.IsConditional && !word.IsBasis && word.Stance == Stance.Accepts;

    private bool IsMetGrant(SpokenWord word) => word.IsConditional && !word.IsBasis && word.IsGrant && isMet(word);

    private bool IsUnmetGrant(SpokenWord word) => word.IsConditional && !word.IsBasis && word.IsGrant && !isMet(word);

    private bool Narrows(SpokenWord word) => word.IsConditional && !word.IsBasis && word.Stance == Stance.Demands && isMet(word);

    private bool Refuses(SpokenWord word) => word.IsRefusal && !word.IsBasis && (!word.IsConditional || isMet(word));

    private static Bits Together(IEnumerable<(string Text, Bits Says)> wishes) =>
        wishes.GroupBy(one => one.Text, one => one.Says).Select(text => text.Aggregate((all, one) => all.And(one))).Aggregate((all, one) => all.Beside(one));

    private static Bits Any(IEnumerable<Bits> all) => all.Aggregate(Bits.None, (any, one) => any.Or(one));

    private static Bits NothingSure(Bits bits) => bits with { Sure = 0 };

    private sealed record Standing(int Place, SpokenWord Word, string Text, Bits Left);
}
