namespace PeaceTerms;

/// <summary>Finds what a draft's own provisions can't have together, and the packages that a party refuses and the draft holds as a whole.</summary>
internal sealed class ContradictionReader(World world, DraftReader reader)
{
    public IEnumerable<Finding> Contradictions()
    {
        var alone = AsOneSide();
        return reader.Issues.SelectMany(issue => reader.Contents[issue].SelectMany(text => new IssueComparison(world, issue, [text], eachStatement: false, joinsTheEqual: false).Findings()))
            .Concat(ShareFindings.Of(world, alone))
            .Concat(OrderFindings.Of(world, alone))
            .Where(finding => finding.Kind == FindingKind.SelfContradiction)
            .Select(InTheTextsName)
            .DistinctBy(finding => finding.Key)
            .OrderBy(finding => finding.Key, StringComparer.Ordinal);
    }

    /// <summary>What a party has since asked for or accepted may have lifted its refusal, so that its other words are heard too.</summary>
    public IEnumerable<Finding> Packages() => reader.Standing.Where(statement => statement.Package.Count > 1)
        .SelectMany(statement => statement.By.SelectMany(by => new PackageFindings(world, [statement with { By = [by] }], Beside(by)).Findings()))
        .OrderBy(finding => finding.Key, StringComparer.Ordinal)
        .Select(finding => finding with { Key = finding.Key.Replace($"~{string.Join("+", finding.Sides[1].Parties)}:", $"~text:{reader.Draft.Id}:", StringComparison.Ordinal), Sides = [finding.Sides[0], Named(finding.Sides[1])] });

    private Dictionary<Issue, List<Speaker>> Beside(PartyId refusing) => AsOneSide().ToDictionary(entry => entry.Key, entry => (List<Speaker>)
        [.. entry.Value, .. reader.Parties.GetValueOrDefault(entry.Key, []).Where(speaker => speaker.Parties.Contains(refusing))]);

    /// <summary>The text's own provisions as the demands of one speaker: what stands in a draft is asked, whoever may have offered it.</summary>
    private Dictionary<Issue, List<Speaker>> AsOneSide() => reader.Contents.ToDictionary(entry => entry.Key, entry => entry.Value.Where(reader.IsOwn)
        .Select(text => new Speaker { Parties = [reader.Draft.Proposers[0]], Own = [.. text.Own.Select(one => one.IsGrant ? one with { Stance = Stance.Demands } : one)] }).ToList());

    private Finding InTheTextsName(Finding finding) => finding.Sides is not [{ Text: null } side] ? finding
        : finding with { Key = finding.Key.Replace($"|{side.Parties[0]}|", $"|text:{reader.Draft.Id}|", StringComparison.Ordinal), Sides = [Named(side)] };

    private Side Named(Side side) => side with { Parties = reader.Draft.Proposers, Text = reader.Draft.Id, Label = reader.Draft.Title };
}
