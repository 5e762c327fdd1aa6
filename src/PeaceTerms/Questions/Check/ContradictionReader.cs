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

    public IEnumerable<Finding> Packages() => new PackageFindings(world, reader.Standing, AsOneSide()).Findings()
        .Select(finding => finding with { Key = finding.Key.Replace($"~{string.Join("+", finding.Sides[1].Parties)}:", $"~text:{reader.Draft.Id}:", StringComparison.Ordinal), Sides = [finding.Sides[0], Named(finding.Sides[1])] });

    /// <summary>The text's own provisions as the demands of one speaker: what stands in a draft is asked, whoever may have offered it.</summary>
    private Dictionary<Issue, List<Speaker>> AsOneSide() => reader.Contents.ToDictionary(entry => entry.Key, entry => entry.Value.Where(text => text.Parties.SequenceEqual(reader.Draft.Proposers))
        .Select(text => new Speaker { Parties = [reader.Draft.Proposers[0]], Own = [.. text.Own.Select(one => one.IsGrant ? one with { Stance = Stance.Demands } : one)] }).ToList());

    private Finding InTheTextsName(Finding finding) => finding.Sides is not [{ Text: null } side] ? finding
        : finding with { Key = finding.Key.Replace($"|{side.Parties[0]}|", $"|text:{reader.Draft.Id}|", StringComparison.Ordinal), Sides = [Named(side)] };

    private Side Named(Side side) => side with { Parties = reader.Draft.Proposers, Text = reader.Draft.Id, Label = reader.Draft.Title };
}
