using System.Globalization;
using System.Text;
using Xunit;

namespace PeaceTerms.Tests;

public class DossierJsonMessageTests
{
    private const string Head = "{ \"formatVersion\": 1, \"type\": \"dossier\",\n";

    private const string Kinds = "'securityGuarantee', 'troopCap', 'territorialDemand', 'foreignPresence', 'allianceMembership', 'ceasefire', 'factualClaim', 'clause', 'measure', 'generalTerm'";

    private const string Slug = "1 to 64 lower-case letters, digits or hyphens";

    private const string Period = "an ISO 8601 period of years, months, weeks, days and hours such as P15Y, P18M or P30D";

    private static readonly DossierReadOptions Named = new() { FileName = "talks.json" };

    [Theory]
    [InlineData("\"title\": 5 }", "$.title: expected text in double quotes; found the number 5.")]
    [InlineData("\"title\": [] }", "$.title: expected text in double quotes; found a list.")]
    [InlineData("\"statements\": {} }", "$.statements: expected a list in brackets; found an object.")]
    [InlineData("\"statements\": [ 1 ] }", "$.statements[0]: expected an object in braces; found the number 1.")]
    [InlineData("\"titel\": \"x\" }", "$.titel: expected a member, one of '$schema', 'formatVersion', 'type', 'title', 'asOf', 'note', 'parties', 'territories', 'lines', 'events', 'categories', 'topics', 'sources', 'holdings', 'levels', 'overlaps', 'statements', 'drafts', 'endorsements'; found 'titel'. Did you mean 'title'?")]
    [InlineData("\"parties\": [ { \"id\": \"a\", \"name\": \"A\" } ] }", "$.parties[0]: expected a member 'kind'; found none.")]
    [InlineData("\"parties\": [ { \"id\": \"North\" } ] }", "$.parties[0].id: expected a party id: " + Slug + "; found 'North'.")]
    [InlineData("\"parties\": [ { \"id\": 7 } ] }", "$.parties[0].id: expected a party id: " + Slug + "; found the number 7.")]
    [InlineData("\"parties\": [ { \"kind\": \"stat\" } ] }", "$.parties[0].kind: expected one of 'state', 'alliance', 'organisation', 'coalition', 'group', 'jointForce', 'armedGroup', 'organ'; found 'stat'. Did you mean 'state'?")]
    [InlineData("\"statements\": [ { \"stance\": \"demand\" } ] }", "$.statements[0].stance: expected one of 'demands', 'offers', 'accepts', 'rejects', 'withdraws', 'asserts', 'denies'; found 'demand'. Did you mean 'demands'?")]
    [InlineData("\"statements\": [ { \"stance\": 0 } ] }", "$.statements[0].stance: expected one of 'demands', 'offers', 'accepts', 'rejects', 'withdraws', 'asserts', 'denies'; found the number 0.")]
    [InlineData("\"statements\": [ { \"stance\": \"Demands\" } ] }", "$.statements[0].stance: expected one of 'demands', 'offers', 'accepts', 'rejects', 'withdraws', 'asserts', 'denies'; found 'Demands'. Did you mean 'demands'?")]
    [InlineData("\"statements\": [ { \"stance\": \"demands, offers\" } ] }", "$.statements[0].stance: expected one of 'demands', 'offers', 'accepts', 'rejects', 'withdraws', 'asserts', 'denies'; found 'demands, offers'.")]
    [InlineData("\"statements\": [ { \"stance\": \"1\" } ] }", "$.statements[0].stance: expected one of 'demands', 'offers', 'accepts', 'rejects', 'withdraws', 'asserts', 'denies'; found '1'.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"troopcap\" } } ] }", "$.statements[0].term.type: expected one of " + Kinds + "; found 'troopcap'. Did you mean 'troopCap'?")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": 3 } } ] }", "$.statements[0].term.type: expected one of " + Kinds + "; found the number 3.")]
    [InlineData("\"statements\": [ { \"term\": { \"note\": \"x\" } } ] }", "$.statements[0].term: expected a member 'type', one of " + Kinds + "; found none.")]
    [InlineData("\"statements\": [ { \"term\": {} } ] }", "$.statements[0].term: expected a member 'type', one of " + Kinds + "; found none.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"troopCap\", \"type\": \"troopCap\" } } ] }", "$.statements[0].term.type: expected each member once; found a second 'type'.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"factualClaim\", \"isNegative\": false, \"event\": \"e\" } } ] }", "$.statements[0].term.isNegative: expected a member, one of 'event', 'circumstance', 'period', 'duration', 'when', 'force', 'obliges', 'inFavourOf', 'codes', 'note', 'type'; found 'isNegative'.")]
    [InlineData("\"topics\": [ { \"domain\": { \"kind\": \"choice\", \"isOrdered\": false } } ] }", "$.topics[0].domain.isOrdered: expected a member, one of 'kind', 'unit', 'outcomes', 'isOpen', 'isWhole'; found 'isOrdered'.")]
    [InlineData("\"title\": \"a\", \"note\": \"b\", \"title\": \"c\" }", "$.title: expected each member once; found a second 'title'.")]
    [InlineData("\"parties\": [ null ] }", "$.parties[0]: expected a value, or the member to be left out; found null.")]
    [InlineData("\"title\": null }", "$.title: expected a value, or the member to be left out; found null.")]
    [InlineData("\"asOf\": \"2025-02-30\" }", "$.asOf: expected a date such as 2025-12-28; found '2025-02-30', a day that does not exist.")]
    [InlineData("\"asOf\": \"28.12.2025\" }", "$.asOf: expected a date such as 2025-12-28; found '28.12.2025'.")]
    [InlineData("\"parties\": [ { \"memberCount\": 1.5 } ] }", "$.parties[0].memberCount: expected a whole number; found the number 1.5.")]
    [InlineData("\"parties\": [ { \"memberCount\": 3000000000 } ] }", "$.parties[0].memberCount: expected a whole number; found the number 3000000000.")]
    [InlineData("\"events\": [ { \"isArmedAttack\": \"yes\" } ] }", "$.events[0].isArmedAttack: expected true or false; found 'yes'.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"troopCap\", \"ceiling\": { \"type\": \"figure\", \"value\": 1e30 } } } ] }", "$.statements[0].term.ceiling.value: expected a number that a decimal of 28 digits holds exactly; found the number 1e30.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"troopCap\", \"ceiling\": { \"type\": \"figure\", \"value\": 0.12345678901234567890123456789012 } } } ] }", "$.statements[0].term.ceiling.value: expected a number that a decimal of 28 digits holds exactly; found the number 0.12345678901234567890123456789012.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"troopCap\", \"ceiling\": { \"type\": \"figure\", \"value\": \"85000\" } } } ] }", "$.statements[0].term.ceiling.value: expected a number; found '85000'.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"securityGuarantee\", \"duration\": { \"type\": \"oneOf\", \"periods\": [ \"P30Y\", \"40 years\" ] } } } ] }", "$.statements[0].term.duration.periods[1]: expected " + Period + "; found '40 years'.")]
    [InlineData("\"statements\": [ { \"term\": { \"type\": \"securityGuarantee\", \"duration\": { \"type\": \"fixed\", \"period\": \"PT5M\" } } } ] }", "$.statements[0].term.duration.period: expected " + Period + "; found 'PT5M'.")]
    [InlineData("\"drafts\": [ { \"type\": \"draft\" } ] }", "$.drafts[0].type: expected a member, one of 'id', 'title', 'date', 'status', 'proposers', 'endorsers', 'addressees', 'answersPointByPoint', 'isFullText', 'saysMoreOn', 'provisions', 'note'; found 'type'.")]
    [InlineData("\"a.b\": 1 }", "$['a.b']: expected a member, one of '$schema', 'formatVersion', 'type', 'title', 'asOf', 'note', 'parties', 'territories', 'lines', 'events', 'categories', 'topics', 'sources', 'holdings', 'levels', 'overlaps', 'statements', 'drafts', 'endorsements'; found 'a.b'.")]
    [InlineData("\"$schema\": 1 }", "$.$schema: expected text in double quotes; found the number 1.")]
    [InlineData("\"title\": \"\\ud800\" }", "$.title: expected text in Unicode; found half of a surrogate pair.")]
    public void Wrong_shape_is_told_exactly(string rest, string message) => Refuses(Head + rest, "talks.json, line 2, " + message);

    [Theory]
    [InlineData("", 1, "$: expected a JSON object; found nothing.")]
    [InlineData(" \n ", 1, "$: expected a JSON object; found nothing.")]
    [InlineData("hello", 1, "$: expected a JSON object; found 'hello'.")]
    [InlineData("[]", 1, "$: expected an object in braces; found a list.")]
    [InlineData("null", 1, "$: expected an object in braces; found null.")]
    [InlineData("{", 1, "$: expected the name of a member in double quotes, or '}'; found the end of the text.")]
    [InlineData("{\n\"a\"", 2, "$: expected ':' after the name of a member; found the end of the text.")]
    [InlineData("{\n\"a\": [ 1, {", 2, "$.a[1]: expected the name of a member in double quotes, or '}'; found the end of the text.")]
    [InlineData("{\n\"a\":", 2, "$.a: expected a value; found the end of the text.")]
    [InlineData("{\n\"a\": \"b", 2, "$.a: expected text that ends with a double quote; found the end of the text.")]
    [InlineData("{\n\"a\": \"b\n\" }", 2, "$.a: expected text that ends with a double quote, with \\n for a new line; found a new line.")]
    [InlineData("{\n\"a\": \"b\\q\" }", 2, "$.a: expected an escape that JSON knows, such as \\n or \\u00e9; found '\\q'.")]
    [InlineData("{\n\"a\": 01 }", 2, "$.a: expected a number as JSON writes it; found '01'.")]
    [InlineData("{\n\"a\": yes }", 2, "$.a: expected a value; found 'yes'.")]
    [InlineData("{\n\"a\": 'b' }", 2, "$.a: expected a value; found ''b''.")]
    [InlineData("{\n\"a\": 1 \"b\": 2 }", 2, "$: expected ',' or '}'; found '\"'.")]
    [InlineData("{\n\"a\" 1 }", 2, "$: expected ':' after the name of a member; found '1'.")]
    [InlineData("{\n\"a\": 1,\n}", 2, "$: expected the name of a member in double quotes; found a comma before the end.")]
    [InlineData("{\n\"a\": [ 1, ] }", 2, "$.a: expected a value; found a comma before the end.")]
    [InlineData("{\n\"a\": [ 1 2 ] }", 2, "$.a: expected ',' or ']'; found '2'.")]
    [InlineData("{\n\"a\": 1 // why\n}", 2, "$: expected no comment; use a member 'note'; found a comment.")]
    [InlineData("{\n/* why */ \"a\": 1 }", 2, "$: expected no comment; use a member 'note'; found a comment.")]
    [InlineData("{}\n{}", 2, "$: expected nothing after the end of the object; found '{'.")]
    public void Text_that_is_no_json_is_told_exactly(string json, int line, string message) =>
        Refuses(json, string.Create(CultureInfo.InvariantCulture, $"talks.json, line {line}, {message}"));

    [Theory]
    [InlineData("{ \"type\": \"dossier\" }", "$: expected a member 'formatVersion'; add \"formatVersion\": 1; found none.")]
    [InlineData("{ \"formatVersion\": 1 }", "$: expected a member 'type'; add \"type\": \"dossier\"; found none.")]
    [InlineData("{ \"formatVersion\": \"1\", \"type\": \"dossier\" }", "$.formatVersion: expected the number 1; found '1'.")]
    [InlineData("{ \"formatVersion\": 1.5, \"type\": \"dossier\" }", "$.formatVersion: expected the number 1; found the number 1.5.")]
    [InlineData("{ \"formatVersion\": 0, \"type\": \"dossier\" }", "$.formatVersion: expected the number 1; found the number 0.")]
    [InlineData("{ \"formatVersion\": null, \"type\": \"dossier\" }", "$.formatVersion: expected the number 1; found null.")]
    [InlineData("{ \"formatVersion\": 1, \"type\": \"draft\" }", "$.type: expected a dossier; found a draft.")]
    [InlineData("{ \"formatVersion\": 1, \"type\": \"dosier\" }", "$.type: expected 'dossier'; found 'dosier'. Did you mean 'dossier'?")]
    [InlineData("{ \"formatVersion\": 1, \"type\": 4 }", "$.type: expected 'dossier'; found the number 4.")]
    [InlineData("{ \"formatVersion\": 1, \"type\": \"dossier\", \"formatVersion\": 1 }", "$.formatVersion: expected each member once; found a second 'formatVersion'.")]
    public void The_root_is_told_exactly(string json, string message) => Refuses(json, "talks.json, line 1, " + message);

    [Theory]
    [InlineData("{ \"formatVersion\": 2 }")]
    [InlineData("{ \"new\": null, \"type\": \"draft\", \"type\": 5, \"formatVersion\": 2, \"and\": [")]
    public void A_higher_format_version_is_refused_before_anything_else(string json) =>
        Refuses(json, "talks.json, line 1, $.formatVersion: expected format version 1, the highest that can be read here; found version 2.");

    [Fact]
    public void Too_many_levels_are_told_also_when_there_are_ten_thousand()
    {
        Refuses(Head + "\"x\": " + new string('[', 10_000) + new string(']', 10_000) + "}", $"talks.json, line 2, $.x{Lists(63)}: expected no more than 64 levels of objects and lists; found more.");
        Assert.Contains("levels", Refusal(Head + "\"x\": " + new string('[', 10_000)).Message, StringComparison.Ordinal);

        static string Lists(int count) => string.Concat(Enumerable.Repeat("[0]", count));
    }

    [Fact]
    public void Deep_nesting_within_a_raised_limit_is_an_unknown_member() =>
        Assert.Equal("$.x", Refusal(Head + "\"x\": " + new string('[', 10_000) + new string(']', 10_000) + "}", Named with { MaxDepth = 20_000 }).Path);

    [Fact]
    public void Too_large_a_text_is_refused()
    {
        var exception = Refusal(Head + "}", Named with { MaxBytes = 10 });

        Assert.Equal("talks.json, line 1, $: expected no more than 10 bytes; found more.", exception.Message);
    }

    [Fact]
    public async Task Too_large_a_stream_is_refused_before_its_end()
    {
        using var stream = new MemoryStream(new byte[100_000]);

        await Assert.ThrowsAsync<DossierFormatException>(() => DossierJson.ReadAsync(stream, Named with { MaxBytes = 10 }, TestContext.Current.CancellationToken));
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public void Too_many_statements_and_provisions_are_refused()
    {
        const string json = Head + "\"statements\": [ {}, {} ],\n\"drafts\": [ { \"provisions\": [ {} ] } ] }";

        Assert.Equal("talks.json, line 3, $.drafts[0].provisions[0]: expected no more than 2 statements and provisions; found more.", Refusal(json, Named with { MaxStatements = 2 }).Message);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_refused()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes(Head + "\"title\": \""), 0xC3, 0x28, (byte)'"', (byte)'}'];

        var exception = Assert.Throws<DossierFormatException>(() => DossierJson.Read(json, Named));

        Assert.Equal("talks.json, line 2, $: expected text in UTF-8; found the byte 0xC3, which is none.", exception.Message);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.Equal("half of a surrogate pair", Refusal(Head + "\"title\": \"\ud800\" }").Found);

    [Fact]
    public void The_exception_holds_the_parts_of_its_message()
    {
        var exception = Refusal(Head + "\"statements\": [\n{ \"stance\": \"demand\" } ] }");

        Assert.Equal(("talks.json", "$.statements[0].stance", 3, "'demand'", "demands"), (exception.File, exception.Path, exception.Line, exception.Found, exception.Suggestion));
        Assert.StartsWith("one of 'demands'", exception.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_message_starts_with_the_line() =>
        Assert.StartsWith("Line 1, $: expected", Assert.Throws<DossierFormatException>(() => DossierJson.Read("")).Message, StringComparison.Ordinal);

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Refuses(Head + "\"asOf\": \"2025-02-30\" }", "talks.json, line 2, $.asOf: expected a date such as 2025-12-28; found '2025-02-30', a day that does not exist.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_draft_file_tells_a_dossier_apart() =>
        Assert.Equal("Line 1, $.type: expected a draft; found a dossier.", Assert.Throws<DossierFormatException>(() => DraftJson.Read(Head + "\"title\": \"x\" }")).Message);

    private static DossierFormatException Refusal(string json, DossierReadOptions? options = null) =>
        Assert.Throws<DossierFormatException>(() => DossierJson.Read(json, options ?? Named));

    private static void Refuses(string json, string message) => Assert.Equal(message, Refusal(json).Message);
}
