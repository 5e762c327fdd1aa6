using System.Text;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The mistakes that people and programs make in files: one clear message with file, place and what to do, exit code 2, and no word of the code.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Head = "{ \"formatVersion\": 1, \"type\": \"dossier\",\n";

    private const string Parties = "\"parties\": [ { \"id\": \"northland\", \"name\": \"Northland\", \"kind\": \"state\" }, { \"id\": \"southland\", \"name\": \"Southland\", \"kind\": \"state\" } ]";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Head + "\"parties\": [ { \"id\": \"northland\",", "2: error at $.parties[0]: expected the name of a member in double quotes; found the end of the text.")]
    [InlineData(Head + "\"title\": [ \"x\" ] }", "2: error at $.title: expected text in double quotes; found a list.")]
    [InlineData(Head + "\"partys\": [] }", "2: error at $.partys: expected a member, one of '$schema', 'formatVersion', 'type', 'title', 'asOf', 'note', 'parties', 'territories', 'lines', 'events', 'categories', 'topics', 'sources', 'holdings', 'levels', 'overlaps', 'statements', 'drafts', 'endorsements'; found 'partys'. Did you mean 'parties'?")]
    [InlineData(Head + "\"statements\": [ { \"term\": { \"type\": \"troopcap\" } } ] }", "2: error at $.statements[0].term.type: expected one of 'securityGuarantee', 'troopCap', 'territorialDemand', 'foreignPresence', 'allianceMembership', 'ceasefire', 'factualClaim', 'clause', 'measure', 'generalTerm'; found 'troopcap'. Did you mean 'troopCap'?")]
    [InlineData(Head + "\"title\": \"a\", \"title\": \"b\" }", "2: error at $.title: expected each member once; found a second 'title'.")]
    [InlineData(Head + "\"statements\": [ null ] }", "2: error at $.statements[0]: expected a value, or the member to be left out; found null.")]
    [InlineData("{ \"formatVersion\": 2, \"type\": \"dossier\", \"news\": 1 }", "1: error at $.formatVersion: expected format version 1, the highest that can be read here; found version 2.")]
    [InlineData("Ukraine demands", "1: error at $: expected a JSON object; found 'Ukraine'.")]
    [InlineData("", "1: error at $: expected a JSON object; found nothing.")]
    [InlineData(Head + "\"levels\": [ { \"amount\": { \"type\": \"figure\", \"value\": 1e400 } } ] }", "2: error at $.levels[0].amount.value: expected a number that a decimal of 28 digits holds exactly; found the number 1e400.")]
    [InlineData(Head + "\"asOf\": \"2026-02-29\" }", "2: error at $.asOf: expected a date such as 2025-12-28; found '2026-02-29', a day that does not exist.")]
    [InlineData(Head + "\"parties\": [ { \"id\": \"north\\u0007land\" } ] }", "2: error at $.parties[0].id: expected a party id: 1 to 64 lower-case letters, digits or hyphens; found 'north\\u{0007}land'.")]
    [InlineData(Head + Parties + ", \"statements\": [ { \"id\": \"s\", \"by\": \"norhtland\", \"stance\": \"demands\", \"date\": \"2026-01-01\",\n\"term\": { \"type\": \"securityGuarantee\", \"guarantors\": [ \"northland\" ], \"beneficiary\": \"southland\" } } ] }", "2: error PT1101 at $.statements[0].by: There is no party 'norhtland' in the dossier; did you mean 'northland'?")]
    [InlineData(Head + "\"parties\": [ { \"id\": \"a\", \"name\": \"A\", \"kind\": \"group\", \"memberOf\": [ { \"group\": \"b\" } ] },\n{ \"id\": \"b\", \"name\": \"B\", \"kind\": \"group\", \"memberOf\": [ { \"group\": \"a\" } ] } ] }", "2: error PT1107 at $.parties[0].memberOf[0].group: The memberships 'a' in 'b' in 'a' run in a circle; remove one of them.")]
    [InlineData(Head + "\"territories\": [ { \"id\": \"a\", \"name\": \"A\", \"within\": \"b\" },\n{ \"id\": \"b\", \"name\": \"B\", \"within\": \"a\" } ] }", "2: error PT1203 at $.territories[0].within: The territories 'a' in 'b' in 'a' lie in a circle; remove one 'within'.")]
    public void A_bad_file_is_told_exactly(string text, string message)
    {
        var path = folder.Write(text, "talks.json");

        Assert.Equal($"{path}:{message}\n", CliRun.Of("compare", path).Refused().Error);
        var validated = CliRun.Of("validate", path);
        Assert.Equal((2, $"{path}:{message}"), (validated.Code, validated.Output.Split('\n')[0]));
    }

    [Fact]
    public void Ten_thousand_levels_are_told()
    {
        var path = folder.Write(Head + "\"x\": " + new string('[', 10_000), "deep.json");

        Assert.Equal($"{path}:2: error at $.x{string.Concat(Enumerable.Repeat("[0]", 63))}: expected no more than 64 levels of objects and lists; found more.\n", CliRun.Of("compare", path).Refused().Error);
    }

    [Fact]
    public void A_file_over_the_limit_is_told_without_being_read_to_its_end()
    {
        var path = Path.Combine(folder.Path, "large.json");
        using (var file = File.Create(path))
        {
            file.SetLength(1L << 34);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal($"{path}: error: the file is larger than 64 MiB.\n", CliRun.Of("compare", path).Refused().Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L << 20);
    }

    [Fact]
    public void A_missing_file_and_a_folder_without_dossiers_are_told_together()
    {
        var missing = Path.Combine(folder.Path, "none.json");

        Assert.Equal(
            $"{missing}: error: there is no such file.\n{folder.Path}: error: the folder has no dossiers; put files that end in .json into it, or name another.\n",
            CliRun.Of("compare", missing, folder.Path).Refused().Error);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        var path = Path.Combine(folder.Path, "mark.json");
        File.WriteAllText(path, DossierJson.Write(SampleDossier.Valid), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal((0, "1 file checked: 0 errors, 0 warnings\n"), (CliRun.Of("validate", path).Code, CliRun.Of("validate", path).Output));
        Assert.Equal(0, CliRun.Of("compare", path).Code);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_told()
    {
        var path = Path.Combine(folder.Path, "latin.json");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(Head + "\"title\": \"Genf, H"), 0xF4, .. "tel\" }"u8]);

        Assert.Equal($"{path}:2: error at $: expected text in UTF-8; found the byte 0xF4, which is none.\n", CliRun.Of("compare", path).Refused().Error);
    }

    [Theory]
    [InlineData("comapre x", "peaceterms: there is no command 'comapre'. Did you mean 'compare'?\nSee 'peaceterms --help'.\n")]
    [InlineData("compare x --statments all", "peaceterms: there is no option '--statments'. Did you mean '--statements'?\nSee 'peaceterms compare --help'.\n")]
    public void A_mistyped_command_or_option_is_told(string line, string message) => Assert.Equal(message, CliRun.Of(line.Split(' ')).Refused().Error);

    [Fact]
    public void Many_problems_cost_no_more_than_their_size()
    {
        // Ten thousand statements of parties that nobody declares: one line each, and no work that grows with their square.
        var lines = string.Join(",\n", Enumerable.Range(0, 10_000).Select(number => $"{{ \"id\": \"s-{number}\", \"by\": \"n-{number}\", \"stance\": \"demands\", \"date\": \"2026-01-01\", \"term\": {{ \"type\": \"securityGuarantee\", \"guarantors\": [ \"northland\" ], \"beneficiary\": \"southland\" }} }}"));
        var run = CliRun.Of("compare", folder.Write(Head + Parties + ", \"statements\": [\n" + lines + "] }", "many.json")).Refused();

        Assert.Equal(10_000, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("many.json:10002: error PT1101 at $.statements[9999].by: ", run.Error, StringComparison.Ordinal);
    }
}
