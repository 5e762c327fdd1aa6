namespace PeaceTerms;

/// <summary>A speaker under each choice among its options: what belongs to another option is not said there (rules T5, M4).</summary>
internal static class OptionVariants
{
    // So many choices can still be read; a speaker with more groups of options on one issue meets with all of them at once as beside each other.
    private const int MostVariants = 64;

    public static IEnumerable<Speaker> Of(Speaker speaker, ILookup<(string Document, string Group), OptionChoice> all)
    {
        var groups = speaker.Own.Concat(speaker.OfGroups).Select(one => one.Option).OfType<OptionChoice>()
            .Select(choice => (choice.Document, choice.Option.Group)).Distinct().Order().ToList();
        if (groups.Count == 0)
        {
            return [speaker];
        }

        IEnumerable<IReadOnlyList<OptionChoice>> choices = [[]];
        foreach (var group in groups)
        {
            choices = choices.SelectMany(list => all[group].Select(choice => (IReadOnlyList<OptionChoice>)[.. list, choice]));
        }

        return choices.Take(MostVariants).Select(speaker.Under).Where(variant => variant.Own.Count > 0);
    }
}
