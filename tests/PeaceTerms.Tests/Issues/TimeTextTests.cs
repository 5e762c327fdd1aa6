using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class TimeTextTests
{
    [Theory]
    [InlineData("P0D", "no time")]
    [InlineData("P1Y", "1 year")]
    [InlineData("P18M", "1 year and 6 months")]
    [InlineData("P90D", "90 days")]
    [InlineData("P2Y1M3DT4H", "2 years, 1 month, 3 days and 4 hours")]
    [InlineData("PT36H", "1 day and 12 hours")]
    public void Periods_are_words(string period, string words) =>
        Assert.Equal(words, TimeText.Of(CalendarPeriod.Parse(period)));

    [Fact]
    public void Days_are_words_with_the_names_of_their_events()
    {
        Assert.Equal("the day of signature", TimeText.Of(new Deadline { After = E("signing") }, _ => "signature"));
        Assert.Equal("90 days after signature", TimeText.Of(new Deadline { After = E("signing"), Period = CalendarPeriod.FromDays(90) }, _ => "signature"));
        Assert.Equal("2026-06-01", TimeText.Of(Deadline.On(new DateOnly(2026, 6, 1)), _ => ""));
        Assert.Equal("P0D after signing", $"{new Deadline { After = E("signing") }}");
    }

    [Theory]
    [InlineData(null, null, "at any time")]
    [InlineData("2026-01-01", null, "from 2026-01-01")]
    [InlineData(null, "2026-03-01", "until 2026-03-01")]
    [InlineData("2026-01-01", "2026-03-01", "2026-01-01 to 2026-03-01")]
    public void Stretches_of_days_are_words(string? from, string? until, string words) =>
        Assert.Equal(words, TimeText.Of(new DateRange { From = from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), Until = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void No_text_for_people_in_the_corpus_shows_a_period_in_its_written_form()
    {
        var said = AnswerKey.Findings.SelectMany(finding => finding.Sides).SelectMany(side => side.Statements).Select(use => use.Says).Distinct().ToList();

        Assert.Contains(said, words => words.Contains(" after ", StringComparison.Ordinal) || words.Contains("the day of ", StringComparison.Ordinal));
        Assert.DoesNotContain(said, words => System.Text.RegularExpressions.Regex.IsMatch(words, @"\bP(\d+[YMWD])+(T\d+H)?\b"));
    }
}
