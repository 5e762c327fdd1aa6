using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The words of an issue, topic and details on their own, are those of the findings.</summary>
public class IssueWordingTests
{
    [Fact]
    public void The_words_of_every_finding_of_the_corpus_are_its_question() => Assert.All(
        AnswerKey.Findings.Where(finding => finding.Circle.Count == 0), finding => Assert.Equal(finding.Question, IssueWording.Of(AnswerKey.Dossier, finding).ToString()));

    [Fact]
    public void The_words_of_every_change_between_two_texts_are_its_question() => Assert.All(
        DraftDiffer.Diff(AnswerKey.Dossier, DocumentId.Parse("us-28-point-2025-11"), DocumentId.Parse("ua-us-20-point-2025-12-23")).Changes.SelectMany(change => new[] { (change.Issue, Entry: change.Before), (change.Issue, Entry: change.After) }).Where(one => one.Entry is not null),
        one => Assert.Equal(one.Entry!.Question, IssueWording.Of(AnswerKey.Dossier, one.Issue, one.Entry.Scope).ToString()));

    [Fact]
    public void Of_several_scopes_the_words_are_those_that_all_share()
    {
        foreach (var track in PositionTracer.Trace(AnswerKey.Dossier).Tracks)
        {
            var words = IssueWording.Of(AnswerKey.Dossier, track.Issue, track.Scopes);

            Assert.Equal(track.Question, words.ToString());
            Assert.All(track.Scopes, scope => Assert.Subset(IssueWording.Of(AnswerKey.Dossier, track.Issue, scope).Details.ToHashSet(), words.Details.ToHashSet()));
        }
    }

    [Fact]
    public void Topic_and_details_make_the_question()
    {
        var words = IssueWording.Of(AnswerKey.Dossier, AnswerKey.Findings.First(finding => finding.Issue.Topic == TopicId.Parse("guarantee-length")));

        Assert.Equal("length of the guarantee", words.Topic);
        Assert.Equal(("beneficiary", "Ukraine"), (words.Details[0].Role, words.Details[0].Words));
        Assert.Equal($"{words.Topic} ({words.Scope})", words.ToString());
    }
}
