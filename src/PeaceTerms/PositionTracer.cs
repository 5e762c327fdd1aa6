namespace PeaceTerms;

/// <summary>Shows how parties have moved, issue by issue. Stateless; the same input gives the same bytes.</summary>
public static class PositionTracer
{
    /// <summary>Traces the histories of a dossier's parties.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The histories.</returns>
    /// <exception cref="InvalidDossierException">The dossier does not hold together; the exception has all its problems.</exception>
    /// <exception cref="ArgumentException">A party that is asked for is not in the dossier.</exception>
    public static PositionHistory Trace(Dossier dossier, TraceOptions? options = null) =>
        Trace(CompiledDossier.Compile(dossier, (options ?? TraceOptions.Default).Tolerance), options);

    /// <summary>Traces the histories of a compiled dossier's parties. The tolerance is the one it was compiled with.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The histories.</returns>
    /// <exception cref="ArgumentException">A party that is asked for is not in the dossier.</exception>
    public static PositionHistory Trace(CompiledDossier dossier, TraceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        options ??= TraceOptions.Default;
        var known = dossier.Dossier.Parties.Select(party => party.Id).ToHashSet();
        foreach (var stranger in options.Parties.Where(party => !known.Contains(party)))
        {
            throw new ArgumentException($"There is no party '{stranger}' in the dossier.", nameof(options));
        }

        var asOf = options.AsOf ?? dossier.Dossier.AsOf;
        var world = dossier.WorldAsOf(asOf);
        List<CompiledStatement> said = [.. dossier.Statements.Where(statement => asOf is not { } day || statement.Date <= day)];
        var asked = options.Parties.Count > 0 ? options.Parties.ToHashSet() : known;
        var speakers = new SpeakerList(world, said).Parties(asked.Contains, readsOrderTogether: false);
        var maker = new TrackMaker(world, new SilentDrops(world, dossier.Dossier.Drafts.Where(draft => asOf is not { } day || draft.Date <= day), speakers.Values.SelectMany(there => there)));
        return new PositionHistory
        {
            AsOf = asOf,
            StatementsAfterAsOf = dossier.Statements.Count - said.Count,
            Tracks =
            [
                .. speakers.Where(entry => !options.DropTopics.Contains(entry.Key.Topic))
                    .SelectMany(entry => entry.Value.SelectMany(speaker => maker.Of(entry.Key, speaker)))
                    .OrderBy(track => track.Party).ThenBy(track => TopicOrder.Of(track.Issue.Topic)).ThenBy(track => $"{track.Issue}", StringComparer.Ordinal)
                    .ThenBy(track => track.IsAttributed).ThenBy(track => track.Key, StringComparer.Ordinal)
                    .Select(track => options.Severity is { } severity ? track with { Steps = [.. track.Steps.Select(step => step with { Severity = severity(step) })] } : track),
            ],
            Silent = [.. asked.Except(speakers.Values.SelectMany(there => there).SelectMany(speaker => speaker.Parties)).Order()],
        };
    }
}
