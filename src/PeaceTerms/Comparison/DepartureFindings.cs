namespace PeaceTerms;

/// <summary>
/// What a party has said since it signed an agreement, beside what it signed: the agreement is not superseded, and where the two do not
/// agree the finding carries the verdict of their meeting (rule P4).
/// </summary>
internal static class DepartureFindings
{
    public static IEnumerable<Finding> Of(World world, Issue issue, IReadOnlyList<Speaker> speakers)
    {
        foreach (var speaker in speakers.Where(static speaker => speaker.Text is null && speaker.HasSigned))
        {
            foreach (var agreement in speaker.Own.Where(one => one.IsAgreed).GroupBy(one => one.Text!.Value))
            {
                var text = world.TextOf(agreement.Key);
                var later = speaker.Own.Where(one => !one.IsAgreed && one.Date > text.Date).ToList();
                if (later.Count == 0)
                {
                    continue;
                }

                var since = new Speaker { Parties = speaker.Parties, Own = later };
                var signed = new Speaker { Parties = speaker.Parties, Text = text, Own = [.. agreement.Select(one => one with { Outcomes = one.Literal })], StandsApart = true };
                foreach (var finding in new IssueComparison(world, issue, [since, signed], eachStatement: false, joinsTheEqual: false).Findings())
                {
                    if (finding.Kind == FindingKind.Meeting && finding.Sides.Count == 2 && finding.Verdict != Verdict.Aligned)
                    {
                        yield return finding with { Kind = FindingKind.DepartsFromAgreement, Key = $"departsFromAgreement{finding.Key[finding.Key.IndexOf('|', StringComparison.Ordinal)..]}" };
                    }
                }
            }
        }
    }
}
