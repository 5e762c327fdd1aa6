namespace PeaceTerms;

/// <summary>Divides what a party says on one issue into tracks: own words apart from reports, scopes that share nothing apart from each other.</summary>
internal sealed class TrackMaker(World world, SilentDrops drops)
{
    public IEnumerable<PositionTrack> Of(Issue issue, Speaker speaker)
    {
        // In an order that does not depend on the file's.
        var said = speaker.Own.OrderBy(one => one.Date).ThenBy(one => one.Statement).ToList();
        var (own, reported) = (said.FindAll(one => one.AttributedBy is null), said.FindAll(one => one.AttributedBy is not null));
        return Of(issue, speaker.Parties[0], own, []).Concat(Of(issue, speaker.Parties[0], reported, own));
    }

    private IEnumerable<PositionTrack> Of(Issue issue, PartyId party, List<Requirement> words, List<Requirement> ownWords)
    {
        if (words.Count == 0)
        {
            yield break;
        }

        var classes = new ScopeClasses(world, world.TopicOf(issue), words);
        var groups = classes.Groups(classes.Candidates().Where(pair => pair.First != pair.Second && classes.Relate(classes[pair.First].Scope, classes[pair.Second].Scope) is { IsSure: true }));
        foreach (var group in words.GroupBy(one => groups[classes.NumberOf(one)]))
        {
            var whole = new Speaker { Parties = [party], Own = [.. group] };
            var variants = OptionVariants.Of(whole, world.Options).ToList();

            // Where an option says nothing, what is said under each is shown under those that do.
            foreach (var variant in variants.Where(variant => variants.Count == 1 || variant.Own.Any(one => one.Option is not null)))
            {
                yield return Track(issue, variant, ownWords);
            }
        }
    }

    private PositionTrack Track(Issue issue, Speaker speaker, IReadOnlyList<Requirement> ownWords)
    {
        // Two lists of the same things in another order are one scope, of which the text is the same.
        var scopes = speaker.Own.Select(one => one.Scope).DistinctBy(scope => $"{scope}").OrderBy(scope => $"{scope}", StringComparer.Ordinal).ToList();
        var wording = new TrackWording(world, issue, speaker.Parties[0], scopes);
        var steps = new StepMaker(world, issue, speaker, ownWords, wording);
        var isAttributed = speaker.Own[0].AttributedBy is not null;
        return new PositionTrack
        {
            Key = $"history|{issue}|{string.Join("&", scopes)}|{speaker.Parties[0]}{(isAttributed ? ":attributed" : "")}|{string.Join("+", speaker.Options.Distinct().Order())}",
            Party = speaker.Parties[0],
            Label = wording.Label,
            Issue = issue,
            Question = wording.Question,
            Scopes = scopes,
            IsAttributed = isAttributed,
            Options = speaker.Options,
            Steps = [.. steps.Said().Concat(steps.LeftOut(drops)).OrderBy(step => step.Date)],
        };
    }
}
