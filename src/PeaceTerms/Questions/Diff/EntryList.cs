namespace PeaceTerms;

/// <summary>All that a text says, issue by issue and scope by scope.</summary>
internal static class EntryList
{
    public static ILookup<Issue, EntryWords> Of(DraftReader reader)
    {
        var restates = reader.Draft.Provisions.ToDictionary(provision => provision.Id, provision => provision.Restates);
        var owners = reader.Draft.Provisions.ToDictionary(provision => provision.Id, provision => ValueList.From(provision.By));
        var entries = from issue in reader.Issues
                      where issue.Topic.ToString() != TextTopics.ClauseInId
                      from text in reader.Contents[issue]
                      from own in text.Own.GroupBy(one => (one.Scope, one.Quantifier, one.Option, By: owners.GetValueOrDefault(one.Statement, ValueList.Empty<PartyId>())))
                      let position = PositionMerger.Merge([.. own])
                      where position is not null
                      select new EntryWords
                      {
                          Issue = issue,
                          Scope = own.Key.Scope,
                          Quantifier = own.Key.Quantifier,
                          Position = position,
                          By = own.Key.By,
                          Option = own.Key.Option,
                          Provisions = ValueList.From(position.Used.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.Says)).OrderBy(use => use.Id)),
                          Restates = [.. own.SelectMany(one => restates.GetValueOrDefault(one.Statement, [])).Distinct()],
                      };
        return entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToLookup(entry => entry.Issue);
    }
}
