namespace PeaceTerms;

/// <summary>A speaker under each choice among its options: what belongs to another option is not said there (rules T5, M4).</summary>
internal static class OptionVariants
{
    // So many choices can still be read; a speaker with more groups of options on one issue meets with all of them at once as beside each other.
    private const int MostVariants = 64;

    public static IEnumerable<Speaker> Of(Speaker speaker, ILookup<(string Document, string Group), OptionChoice> all)
    {
        if (!speaker.HasOptions)
        {
            return [speaker];
        }

        var groups = speaker.Own.Concat(speaker.OfGroups).Select(one => one.Option).OfType<OptionChoice>()
            .Select(choice => (choice.Document, choice.Option.Group)).Distinct().Order().ToList();
        IEnumerable<IReadOnlyList<OptionChoice>> choices = [[]];
        foreach (var group in groups)
        {
            choices = choices.SelectMany(list => all[group].Select(choice => (IReadOnlyList<OptionChoice>)[.. list, choice]));
        }

        var count = groups.Aggregate(1L, (product, group) => Math.Min(int.MaxValue, product * all[group].Count()));
        return choices.Take(MostVariants).Select(taken => speaker.Under(taken, (int)count)).Where(variant => variant.Own.Count > 0);
    }

    /// <summary>
    /// Speakers in one scope with what they say there. Where no option makes a difference, a speaker is named once and under none, so that
    /// what holds anyway does not count as a clash of each option.
    /// </summary>
    public static IReadOnlyList<(Speaker Speaker, Position Position)> WithoutIdle(List<(Speaker Speaker, Position Position)> heard) =>
        heard.TrueForAll(static one => one.Speaker.Origin is null) ? heard : [.. heard.GroupBy(one => one.Speaker.Origin ?? one.Speaker).SelectMany(variants =>
            IsIdle([.. variants]) ? [(variants.First().Speaker.WithoutOptions(), variants.First().Position)] : variants.AsEnumerable())];

    private static bool IsIdle(IReadOnlyList<(Speaker Speaker, Position Position)> variants)
    {
        var (speaker, position) = variants[0];
        return speaker.Origin is not null && variants.Count == speaker.Choices && variants.All(one =>
            one.Position.Used.Concat(one.Position.SetAside.Select(aside => aside.Requirement)).All(requirement => requirement.Option is null)
            && one.Position.Ideal == position.Ideal && one.Position.Acceptable == position.Acceptable && one.Position.Apart.SequenceEqual(position.Apart));
    }
}
