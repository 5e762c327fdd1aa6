using System.Globalization;
using System.Text;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>docs/topics.md is the registry of topics as it is built in.</summary>
public sealed class TopicRegistryTests
{
    private static readonly string[] Schemes = ["PA-X", "UCDP", "PAM"];

    [Fact]
    public void The_registry_of_topics_is_fresh() => Generated.IsFresh("topics.md", Document());

    [Fact]
    public void Every_code_is_of_a_scheme_of_the_field() => Assert.All(BuiltInTopics.All.SelectMany(topic => topic.Codes), code => Assert.Contains(code.Scheme, Schemes));

    [Fact]
    public void A_role_that_wants_more_or_less_is_named() =>
        Assert.All(BuiltInTopics.All.SelectMany(topic => new[] { topic.WantsMore, topic.WantsLess }).OfType<string>(), role => Assert.Matches("^[a-z][a-zA-Z ]*$", role));

    private static string Document()
    {
        var coded = BuiltInTopics.All.Count(topic => topic.Codes.Count > 0);
        var text = new StringBuilder();
        text.Append($"""
            # The registry of topics

            Written by the tests from `BuiltInTopics.All`: {BuiltInTopics.All.Count} topics, {coded} with a code in a scheme of the field. Each is a question that a deal must settle. *More* and *less* are the roles
            whose holder wants more or less of it. *Part-wise* says whether it holds for every part of an area or only for the area as a whole. The codes are those of
            [PA-X](https://www.peaceagreements.org) (variables), the UCDP Peace Agreement Dataset and the Peace Accords Matrix (PAM, provisions); "-" where a scheme has none.
            Amounts take the unit of each value. What follows from any topic, such as its length or date, has no row of its own; see [The rules of meaning](semantics.md#topics), which also
            lists keys, facets and defaults.

            An application adds topics of its own in a dossier's `topics`, or in code with `dossier.WithTopics(...)`.

            | topic | about | domain | unit | more | less | part-wise | PA-X | UCDP | PAM |
            |---|---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var topic in BuiltInTopics.All)
        {
            var codes = string.Join(" | ", Schemes.Select(scheme => OrDash(string.Join(", ", topic.Codes.Where(code => code.Scheme == scheme).Select(code => code.Code)))));
            text.Append(CultureInfo.InvariantCulture, $"| {topic.Id} | {topic.Name} | {Domain(topic.Domain)} | {Unit(topic.Domain)} | {OrDash(topic.WantsMore)} | {OrDash(topic.WantsLess)} | {PartWise(topic)} | {codes} |\n");
        }

        return text.ToString();
    }

    private static string Domain(OutcomeDomain domain) => domain switch
    {
        { Kind: DomainKind.Grade } => $"grade: {string.Join(" < ", domain.Outcomes)}",
        { Kind: DomainKind.Choice } => $"choice: {string.Join(", ", domain.Outcomes.Concat(domain.IsOpen ? ["any id"] : []))}",
        _ => domain.Kind.ToString().ToLowerInvariant(),
    };

    private static string Unit(OutcomeDomain domain) => domain.Kind switch
    {
        DomainKind.Amount => domain.Unit ?? "the value's",
        DomainKind.Duration => domain.Unit ?? "-",
        DomainKind.Date => "days",
        _ => "-",
    };

    private static string PartWise(Topic topic) => topic.Facets.Where(facet => facet.Kind == RoleKind.Areas).Select(facet => facet.AsAWhole == true ? "as a whole" : "yes").FirstOrDefault("-");

    private static string OrDash(string? text) => string.IsNullOrEmpty(text) ? "-" : text;
}
