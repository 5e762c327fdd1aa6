using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Drafts for the invented talks, and short ways to check them and to read what the check shows.</summary>
internal static class CheckTalks
{
    public static Draft Text(params Term[] terms) => Text(["mediator"], terms);

    public static Draft Text(string[] proposers, params Term[] terms) => new()
    {
        Id = D("text"),
        Title = "The text",
        Date = Monday,
        Proposers = [.. proposers.Select(P)],
        Provisions = [.. terms.Select((term, place) => new Provision { Id = S($"text/{place + 1}"), Locator = $"{place + 1}", Term = term })],
    };

    public static Draft Changed(this Draft draft, int number, Func<Provision, Provision> change) =>
        draft with { Provisions = [.. draft.Provisions.Select((one, place) => place == number - 1 ? change(one) : one)] };

    /// <summary>The check, each finding inside it confirmed from its JSON alone (rule F1), each key there once.</summary>
    public static DraftCheck Check(this Dossier talk, Draft draft, CheckOptions? options = null)
    {
        var check = DraftChecker.Check(talk, draft, options);
        Assert.All(check.Marks.Select(mark => mark.Finding).Concat(check.Packages).Concat(check.Contradictions),
            finding => Assert.True(ProofChecker.Doubts(finding) is [], $"{finding.Sentence}\n{string.Join('\n', ProofChecker.Doubts(finding))}"));
        string[] keys = [.. check.Marks.Select(mark => mark.Key), .. check.LeftOut.Select(one => one.Key), .. check.Unconsented.Select(one => one.Key)];
        Assert.Equal(keys.Distinct(), keys);
        Assert.All(check.Provisions, one => Assert.Equal(one.Marks.Select(mark => mark.Key).Distinct(), one.Marks.Select(mark => mark.Key)));
        return check;
    }

    /// <summary>The only mark of a party on a topic, near misses apart.</summary>
    public static ProvisionMark Mark(this DraftCheck check, string party, string topic) =>
        Assert.Single(check.Marks, mark => mark.Party == P(party) && mark.Finding is { RelatedIssue: null } && mark.Finding.Issue.Topic == TopicOf(topic));

    public static CheckOutcome Outcome(this DraftCheck check, string party, string topic) => check.Mark(party, topic).Outcome;

    public static Consent? Consent(this DraftCheck check, string party, string topic) =>
        check.Unconsented.Where(one => one.Party == P(party) && one.Issue.Topic == TopicOf(topic)).Select(one => (Consent?)one.Consent).Distinct().SingleOrDefault();

    public static IEnumerable<string> LeftOutOf(this DraftCheck check, string party) => check.LeftOut.Where(one => one.Party == P(party)).Select(one => $"{one.Issue.Topic}");

    public static Statement Firm(this Statement statement, Firmness firmness) => statement with { Firmness = firmness };
}
