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
                      from own in text.Own.Where(one => one.Stance != Stance.Withdraws)
                          .GroupBy(one => (Scope: ScopeJoin.Sorted(one.Scope), one.Quantifier, one.Option, one.Outcomes, one.IsRefusal, one.Conditions, By: owners.GetValueOrDefault(one.Statement, ValueList.Empty<PartyId>())))
                      select new EntryWords
                      {
                          Issue = issue,
                          Scope = own.Key.Scope,
                          Quantifier = own.Key.Quantifier,
                          Allows = own.Key.IsRefusal ? AllowedOutcomes.Unknown(own.Key.Outcomes.Domain).Without(own.Key.Outcomes) : own.Key.Outcomes,
                          IsRefusal = own.Key.IsRefusal,
                          Vagueness = own.Aggregate(Vagueness.None, (all, one) => all | one.Vagueness),
                          SideRoles = [.. own.SelectMany(one => one.SideRoles).Distinct()],
                          By = own.Key.By,
                          Option = own.Key.Option,
                          Provisions = ValueList.From(own.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.Says)).OrderBy(use => use.Id)),
                          Restates = [.. own.SelectMany(one => restates.GetValueOrDefault(one.Statement, [])).Distinct()],
                      };
        return entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Asked, StringComparer.Ordinal).ToLookup(entry => entry.Issue);
    }
}
