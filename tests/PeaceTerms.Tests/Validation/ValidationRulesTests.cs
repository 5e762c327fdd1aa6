using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using PeaceTerms.Validation;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Every rule has an example that breaks just it and one that keeps it, and docs/validation.md tells both.</summary>
public sealed class ValidationRulesTests
{
    private static readonly (string Start, string Title)[] Subjects =
    [
        ("PT10", "Any value"), ("PT11", "Parties"), ("PT12", "Territories, lines and holdings"), ("PT13", "Amounts, and terms that have them"), ("PT14", "Events, lengths, days and circumstances"),
        ("PT15", "Categories and topics"), ("PT16", "Asks of general terms"), ("PT17", "Terms"), ("PT18", "Sources, statements and texts"),
    ];

    private static readonly IReadOnlyList<FieldInfo> Codes = typeof(ErrorCodes).GetFields();

    public static TheoryData<string> Examples => [.. RuleExample.All.Select(example => example.Code)];

    [Fact]
    public void Every_code_has_one_example_under_its_own_name() =>
        Assert.Equal(Codes.Select(field => $"{field.GetRawConstantValue()} {field.Name}").Order(StringComparer.Ordinal), RuleExample.All.Select(example => $"{example.Code} {example.Name}"));

    [Fact]
    public void The_dossier_of_the_examples_has_no_problem() => Assert.Empty(DossierValidation.Check(DossierJson.Read(RuleExample.Base)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_wrong_example_breaks_just_its_rule_at_its_place(string code)
    {
        var example = Example(code);

        var problem = Assert.Single(example.Problems(wrong: true));

        Assert.Equal((code, example.Reported), (problem.Code, problem.Path));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_right_example_breaks_no_rule(string code) => Assert.Empty(Example(code).Problems(wrong: false));

    [Fact]
    public void The_list_of_rules_is_fresh() => Generated.IsFresh("validation.md", Document());

    private static RuleExample Example(string code) => RuleExample.All.Single(example => example.Code == code);

    private static string Document()
    {
        var meanings = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "PeaceTerms.xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim());
        var text = new StringBuilder();
        text.Append($"""
            # The rules of validation

            Written by the tests, which try each example: the wrong one gives just its code at its place, the right one no problem at all. A code keeps its
            meaning for good. An error keeps a dossier from being compared, a warning does not. The examples change one place of
            [the dossier at the end](#the-dossier-of-the-examples); *absent* leaves the member out.

            {RuleExample.All.Count} rules.


            """.ReplaceLineEndings("\n"));
        foreach (var (start, title) in Subjects)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
            foreach (var example in RuleExample.All.Where(example => example.Code.StartsWith(start, StringComparison.Ordinal)))
            {
                var problem = example.Problems(wrong: true)[0];
                text.Append(CultureInfo.InvariantCulture, $"### {example.Code} {example.Name}\n\n{problem.Severity}. {meanings[$"F:PeaceTerms.Validation.ErrorCodes.{example.Name}"]?.Replace("A warning: an", "An", StringComparison.Ordinal)}\n\n");
                text.Append(CultureInfo.InvariantCulture, $"- At `{example.At}`{(example.Records is null ? "" : ", in code; reading a file refuses it at once")}\n");
                text.Append(CultureInfo.InvariantCulture, $"- Wrong: {Shown(example.Wrong)}\n- Right: {Shown(example.Right)}\n- Told{(example.Reported == example.At ? "" : $" at `{example.Reported}`")}: {problem.Message.Replace("<", "&lt;", StringComparison.Ordinal)}\n\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"## The dossier of the examples\n\n```json\n{RuleExample.Base.TrimEnd()}\n```\n");
        return text.ToString();
    }

    private static string Shown(string example) => example == "absent" ? "absent" : $"`{example}`";
}
