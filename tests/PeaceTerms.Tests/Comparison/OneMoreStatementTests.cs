using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A dossier with one more statement shows what the whole one shows, whichever way it is compared.</summary>
public class OneMoreStatementTests
{
    [Fact]
    public void One_more_statement_shows_what_the_whole_shows_in_small_worlds() => Parallel.For(0, 1500, seed =>
    {
        var dossier = SmallWorld.Draw(new Random(seed)).Dossier;
        ShowTheSame(dossier, [.. dossier.Statements], $"Seed {seed}");
    });

    [Fact]
    public void One_more_statement_shows_what_the_whole_shows_in_real_talks()
    {
        foreach (var talks in new[] { January2026.Talks, June2025.Talks })
        {
            foreach (var added in talks.Statements.Where(statement => !talks.Statements.SelectMany(one => one.Conditions).Any(condition => condition is StatementCondition on && on.Statement == statement.Id)))
            {
                ShowTheSame(talks, [.. talks.Statements.Where(one => one != added), added], $"{added.Id}");
            }
        }
    }

    [Fact]
    public void Statements_can_be_added_one_after_the_other()
    {
        Statement[] said = [.. January2026.Talks.Statements.OrderBy(statement => statement.Date)];
        var compiled = CompiledDossier.Compile(January2026.Talks with { Statements = [] });
        foreach (var statement in said)
        {
            PositionComparer.Compare(compiled);
            compiled = compiled.With(statement);
        }

        Assert.Equal(PositionComparer.Compare(January2026.Talks with { Statements = said }), PositionComparer.Compare(compiled));
    }

    [Fact]
    public void A_statement_after_the_day_of_the_dossier_is_counted_and_not_compared()
    {
        var compiled = CompiledDossier.Compile(Talk(Demand("northland", Ceiling(500)), Demand("southland", Ceiling(600), 5)) with { AsOf = Monday.AddDays(1) });
        Assert.Equal(1, PositionComparer.Compare(compiled).StatementsAfterAsOf);
        var more = PositionComparer.Compare(compiled.With(Demand("southland", Ceiling(600), 3) with { Id = S("more") }));
        Assert.Equal(2, more.StatementsAfterAsOf);
        Assert.DoesNotContain(more.Findings, finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void The_dossier_that_is_added_to_stays_as_it_is()
    {
        var compiled = CompiledDossier.Compile(Talk(Demand("northland", Ceiling(500))));
        var (before, more) = (PositionComparer.Compare(compiled), compiled.With(Demand("southland", Ceiling(600)) with { Id = S("more") }));

        Assert.Equal(Verdict.Conflict, Assert.Single(PositionComparer.Compare(more).Findings).Verdict);
        Assert.Equal(before, PositionComparer.Compare(compiled));
        Assert.Equal((1, 2), (compiled.Dossier.Statements.Count, more.Dossier.Statements.Count));
    }

    [Fact]
    public void A_statement_that_does_not_fit_is_refused_with_all_its_problems()
    {
        var compiled = CompiledDossier.Compile(Talk(Demand("northland", Ceiling(500))));
        Problem[] Problems(Statement statement) => [.. Assert.Throws<InvalidDossierException>(() => compiled.With(statement)).Problems];

        Assert.Equal(
            ["error PT1101 at $.statements[1].by: There is no party 'norhtland' in the dossier; did you mean 'northland'?", "error PT1302 at $.statements[1].term.ceiling.value: The figure is -1 persons; it must be 0 or more."],
            Problems(Demand("norhtland", Ceiling(-1)) with { Id = S("more") }).Select(problem => $"{problem}"));
        Assert.Equal("error PT1803 at $.statements[1].id: The id 's1' is used already; give the statement another.", $"{Assert.Single(Problems(Demand("northland", Ceiling(1)) with { Id = S("s1") }))}");
        var more = compiled.With(Demand("northland", Ceiling(1)) with { Id = S("s2") });
        Assert.Equal(ErrorCodes.StatementRepeated, Assert.Single(Assert.Throws<InvalidDossierException>(() => more.With(Demand("northland", Ceiling(1)) with { Id = S("s2") })).Problems).Code);
        Assert.Equal(3, more.With(Demand("northland", Ceiling(1)) with { Id = S("s3"), Conditions = [new StatementCondition { Statement = S("s2") }] }).Dossier.Statements.Count);
    }

    private static void ShowTheSame(Dossier dossier, Statement[] statements, string name)
    {
        var less = CompiledDossier.Compile(dossier with { Statements = statements[..^1] });
        PositionComparer.Compare(less);
        var more = PositionComparer.Compare(less.With(statements[^1]));
        var whole = PositionComparer.Compare(dossier with { Statements = statements });

        Assert.True(whole.Findings.SequenceEqual(more.Findings) && whole == more, $"{name}: {string.Join("\n", whole.Findings.Zip(more.Findings).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First.Key}\n{pair.Second.Key}"))} {whole.Findings.Count} {more.Findings.Count}");
    }
}
