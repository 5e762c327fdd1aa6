using System.Globalization;
using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class DossierValidationTests
{
    private static readonly Dossier Broken = Valid with
    {
        Parties = [.. Valid.Parties, new() { Id = P("northland"), Name = " ", Kind = (PartyKind)99, MemberCount = -3 }],
        Statements =
        [
            Said("a", "nothland", Stance.Demands, Cap(new Figure { Value = -1234.5m, Unit = "USD" })),
            Said("a", "northland", Stance.Rejects, Cap(new NoLimit())),
            null!,
        ],
        Drafts = [SampleDraft with { Proposers = [], Provisions = [new() { Id = S("a"), Locator = "", Term = Cap(new ApproximateFigure { Value = 800_000.5m, Unit = "USD" }) }] }],
    };

    [Fact]
    public void A_sound_dossier_has_no_problems() => Assert.Empty(DossierValidation.Check(Valid));

    /// <summary>The contexts of all parts share one place, which no rule may write into.</summary>
    [Fact]
    public void Problems_leave_the_place_of_parts_empty()
    {
        Assert.NotEmpty(DossierValidation.Check(Broken));
        Assert.Equal(0, PartPlace.Itself.Count);
    }

    [Fact]
    public void An_empty_dossier_has_no_problems() => Assert.Empty(DossierValidation.Check(new Dossier()));

    [Fact]
    public void A_sound_draft_taken_alone_has_no_problems() => Assert.Empty(DossierValidation.Check(SampleDraft));

    [Fact]
    public void A_draft_taken_alone_is_not_asked_for_what_its_dossier_declares()
    {
        var provision = SampleDraft.Provisions[0] with { Term = General(Crossing) };
        var problem = Assert.Single(DossierValidation.Check(SampleDraft with { Title = "", Proposers = [P("nobody")], Provisions = [provision] }));
        Assert.Equal((ErrorCodes.TextEmpty, "$.title"), (problem.Code, problem.Path));
    }

    [Fact]
    public void All_problems_come_in_one_pass_in_the_order_of_the_document() => Assert.Equal(
        [
            (ErrorCodes.PartyRepeated, "$.parties[6].id"),
            (ErrorCodes.TextEmpty, "$.parties[6].name"),
            (ErrorCodes.EnumUnknown, "$.parties[6].kind"),
            (ErrorCodes.MemberCountNegative, "$.parties[6].memberCount"),
            (ErrorCodes.PartyUnknown, "$.statements[0].by"),
            (ErrorCodes.FigureNegative, "$.statements[0].term.ceiling.value"),
            (ErrorCodes.StatementRepeated, "$.statements[1].id"),
            (ErrorCodes.RejectsNegative, "$.statements[1].stance"),
            (ErrorCodes.ValueMissing, "$.statements[2]"),
            (ErrorCodes.ProposersEmpty, "$.drafts[0].proposers"),
            (ErrorCodes.TextEmpty, "$.drafts[0].provisions[0].locator"),
            (ErrorCodes.ToleranceMissing, "$.drafts[0].provisions[0].term.ceiling.tolerance"),
            (ErrorCodes.StatementRepeated, "$.drafts[0].provisions[0].id"),
        ],
        DossierValidation.Check(Broken).Select(problem => (problem.Code, problem.Path)));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Messages_are_the_same_in_every_culture(string culture)
    {
        var expected = DossierValidation.Check(Broken);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, DossierValidation.Check(Broken));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void The_exception_lists_all_problems()
    {
        var exception = new InvalidDossierException(DossierValidation.Check(With(Said("s", "nothland", Stance.Demands, Cap(new Figure { Value = -1, Unit = "USD" })))));
        Assert.Equal(
            """
            The dossier does not hold together; it has 2 problems:
            - error PT1101 at $.statements[0].by: There is no party 'nothland' in the dossier; did you mean 'northland'?
            - error PT1302 at $.statements[0].term.ceiling.value: The figure is -1 USD; it must be 0 or more.
            """,
            exception.Message, ignoreLineEndingDifferences: true);
        Assert.Equal(2, exception.Problems.Count);
    }

    [Fact]
    public void Braces_in_a_source_stay_as_they_are() => Assert.Contains(
        "{PropertyName}",
        With(Cap(new Figure { Value = -1, Unit = "{PropertyName}" })).HasOnly(ErrorCodes.FigureNegative, "$.statements[0].term.ceiling.value").Message, StringComparison.Ordinal);
}
