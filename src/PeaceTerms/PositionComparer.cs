namespace PeaceTerms;

/// <summary>Compares what the parties want and can accept, issue by issue. Stateless; the same input gives the same bytes.</summary>
public static class PositionComparer
{
    /// <summary>Compares all positions of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="InvalidDossierException">The dossier does not hold together; the exception has all its problems.</exception>
    public static ComparisonResult Compare(Dossier dossier, ComparisonOptions? options = null) =>
        Compare(CompiledDossier.Compile(dossier, (options ?? ComparisonOptions.Default).Tolerance), options);

    /// <summary>Compares all positions of a compiled dossier. The tolerance is the one it was compiled with.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The findings.</returns>
    public static ComparisonResult Compare(CompiledDossier dossier, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        options ??= ComparisonOptions.Default;
        var asOf = options.AsOf ?? dossier.Dossier.AsOf;
        var isKept = options is { Statements: StatementSelection.Latest, Severity: null, DropTopics.Count: 0 };
        if (isKept && dossier.StateAsOf(asOf) is { } known)
        {
            return known.Result();
        }

        var world = dossier.WorldAsOf(asOf);
        var parties = dossier.SpeakersAsOf(asOf);
        var result = new ComparisonResult
        {
            AsOf = asOf,
            Statements = options.Statements,
            StatementsAfterAsOf = asOf is { } day ? dossier.Statements.Count(statement => statement.Date > day) : 0,
            Findings = Companions.Link([.. Stream(dossier, options, world, parties)], world),
        };
        if (isKept)
        {
            dossier.Keep(asOf, ComparisonState.Of(world, result, parties.ByIssue, Standing(dossier, options)));
        }

        return result;
    }

    /// <summary>Compares a compiled dossier issue by issue, without waiting for the last. Findings are in order, without their companions.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The findings, made as they are read.</returns>
    public static IEnumerable<Finding> Stream(CompiledDossier dossier, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        options ??= ComparisonOptions.Default;
        var world = dossier.WorldAsOf(options.AsOf ?? dossier.Dossier.AsOf);
        return Stream(dossier, options, world, dossier.SpeakersAsOf(options.AsOf ?? dossier.Dossier.AsOf));
    }

    private static IEnumerable<Finding> Stream(CompiledDossier dossier, ComparisonOptions options, World world, SpokenIssues parties)
    {
        var isEach = options.Statements == StatementSelection.All;
        var packages = isEach ? null : new PackageFindings(world, Standing(dossier, options), parties.ByIssue).Findings().ToLookup(finding => finding.Issue);
        IEnumerable<Finding> Beside(Issue issue) => DepartureFindings.Of(world, issue, parties.ByIssue.GetValueOrDefault(issue, []))
            .Concat(packages?[issue] ?? parties.ByIssue.GetValueOrDefault(issue, []).OrderBy(speaker => speaker.Parties[0]).SelectMany(new ShiftFindings(world, issue).Of));
        return Findings(world, isEach ? new SpokenIssues(ListFor(dossier, options, world).Each(_ => true)) : parties, options, isEach, joinsTheEqual: true, Beside)
            .Concat(isEach ? [] : Shares(world, parties.ByIssue, options).Concat(Orders(world, parties.ByIssue, options)));
    }

    /// <summary>Lets two sides meet: parties, texts or single statements (rule M1). Meeting in the other order mirrors each finding.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="first">The first side.</param>
    /// <param name="second">The second side.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The findings of kind meeting and disputed fact, the first side first.</returns>
    /// <exception cref="ArgumentException">A side is not in the dossier.</exception>
    public static IReadOnlyList<Finding> Meet(CompiledDossier dossier, MeetingSide first, MeetingSide second, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        options ??= ComparisonOptions.Default;
        var world = dossier.WorldAsOf(options.AsOf ?? dossier.Dossier.AsOf);
        var list = ListFor(dossier, options, world);
        var (mine, theirs) = (SpeakersOf(dossier, list, first), SpeakersOf(dossier, list, second));
        var both = mine.Keys.Union(theirs.Keys).ToDictionary(issue => issue, issue => mine.GetValueOrDefault(issue, []).Concat(theirs.GetValueOrDefault(issue, [])).ToList());
        var shared = first is PartySide && second is PartySide && first != second
            ? Shares(world, mine.Concat(theirs).GroupBy(entry => entry.Key).ToDictionary(entries => entries.Key, entries => entries.SelectMany(entry => entry.Value).ToList()), options).Where(finding => finding.Sides.Count == 2)
                .Select(finding => PartyOf(finding) == first.ToString() ? finding : Mirror.Of(finding))
            : [];
        return ValueList.From(Findings(world, new SpokenIssues(both), options, first is StatementSide || second is StatementSide, joinsTheEqual: false)
            .Where(finding => finding.Sides.Count == 2 && finding.Kind is FindingKind.Meeting or FindingKind.DisputedFact)
            .Select(finding => IsFirst(finding.Sides[0], mine.GetValueOrDefault(finding.Issue, [])) ? finding : Mirror.Of(finding)).Concat(shared));
    }

    private static IEnumerable<Finding> Orders(World world, Dictionary<Issue, List<Speaker>> speakers, ComparisonOptions options) =>
        OrderFindings.Of(world, speakers).Where(finding => !options.DropTopics.Contains(finding.Issue.Topic))
            .Select(finding => Remapped(finding, options));

    private static Finding Remapped(Finding finding, ComparisonOptions options) =>
        options.Severity is { } severity && severity(finding) is var wanted && wanted != finding.Severity ? finding with { Severity = wanted } : finding;

    private static string PartyOf(Finding finding) => finding.Sides[0].Parties[0].ToString();

    private static IEnumerable<Finding> Shares(World world, Dictionary<Issue, List<Speaker>> speakers, ComparisonOptions options) =>
        ShareFindings.Of(world, speakers.Where(entry => !options.DropTopics.Contains(entry.Key.Topic)))
            .Select(finding => Remapped(finding, options));

    private static bool IsFirst(Side side, List<Speaker> speakers) =>
        speakers.Exists(speaker => speaker.Text?.Id == side.Text && side.Statements.All(used => speaker.Own.Concat(speaker.OfGroups).Any(own => own.Statement == used.Id)));

    private static SpeakerList ListFor(CompiledDossier dossier, ComparisonOptions options, World world) =>
        new(world, Standing(dossier, options));

    private static List<CompiledStatement> Standing(CompiledDossier dossier, ComparisonOptions options) =>
        [.. dossier.Statements.Where(statement => (options.AsOf ?? dossier.Dossier.AsOf) is not { } day || statement.Date <= day)];

    private static Dictionary<Issue, List<Speaker>> SpeakersOf(CompiledDossier dossier, SpeakerList list, MeetingSide side) => side switch
    {
        PartySide { Id: var id } when dossier.Dossier.Parties.Any(party => party.Id == id) => list.Parties(party => party == id),
        TextSide { Id: var id } when dossier.Dossier.Drafts.FirstOrDefault(draft => draft.Id == id) is { } draft => list.Text(draft),
        StatementSide { Id: var id } when dossier.Statements.Any(statement => statement.Id == id) => list.Each(statement => statement.Id == id),
        _ => throw new ArgumentException($"There is no party, text or statement '{side}' of that kind in the dossier.", nameof(side)),
    };

    private static IEnumerable<Finding> Findings(World world, SpokenIssues spoken, ComparisonOptions options, bool eachStatement, bool joinsTheEqual, Func<Issue, IEnumerable<Finding>>? beside = null)
    {
        var issues = options.DropTopics.Count == 0 ? spoken.InOrder : [.. spoken.InOrder.Where(entry => !options.DropTopics.Contains(entry.Issue.Topic))];
        IReadOnlyList<Finding> Of((Issue Issue, List<Speaker> Speakers) issue) => new IssueComparison(world, issue.Issue, issue.Speakers, eachStatement, joinsTheEqual).Findings();

        // Whether an option clashes anywhere is known only when all issues that have options were looked at; the others stream.
        var optional = world.Options.Count == 0 ? [] : issues.Where(issue => issue.Speakers.Exists(speaker => speaker.Own.Any(one => one.Option is not null))).ToList();
        var ahead = OptionVerdicts.Apply([.. optional.SelectMany(Of)], world, eachStatement).ToLookup(finding => finding.Issue);
        var waiting = optional.Select(issue => issue.Issue).ToHashSet();
        return issues.SelectMany(issue => (waiting.Contains(issue.Issue) ? ahead[issue.Issue] : Of(issue)).Concat(beside?.Invoke(issue.Issue) ?? []))
            .Concat(KinFindings.Among(world, issues, eachStatement))
            .Select(finding => Remapped(finding, options));
    }
}
