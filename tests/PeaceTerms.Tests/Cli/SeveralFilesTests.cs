using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Several files, one dossier: joined, compared and validated, from files and from folders.</summary>
public sealed class SeveralFilesTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static Dossier Facts => Valid with { Statements = [], Drafts = [], Endorsements = [] };

    private static Dossier Words => new() { Statements = Valid.Statements, Drafts = Valid.Drafts, Endorsements = Valid.Endorsements };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void References_resolve_across_files()
    {
        var (facts, words) = (folder.Write(Facts, "facts.json"), folder.Write(Words, "words.json"));

        Assert.Equal(new CliRun(0, "2 files checked: 0 errors, 0 warnings\n", ""), CliRun.Of("validate", words, facts));
        Assert.Equal(CliRun.Of("compare", folder.Write(Valid, "all.json"), "--format", "json"), CliRun.Of("compare", facts, words, "--format", "json"));
        Assert.Equal(2, CliRun.Of("validate", words).Code);
    }

    [Fact]
    public void A_draft_of_its_own_file_is_one_of_the_dossiers()
    {
        var (talks, draft) = (folder.Write(Valid with { Drafts = [] }, "talks.json"), folder.Write(DraftJson.Write(SampleDraft), "draft.json"));

        var joined = DossierFiles.Join([Text(talks), Text(draft)]);

        Assert.Equal([SampleDraft], joined.Dossier.Drafts);
        Assert.Equal(new FilePlace { File = draft, Line = 1, Path = "$" }, joined.PlaceOf("$.drafts[0]"));
        Assert.Equal("$.provisions[0].id", joined.PlaceOf("$.drafts[0].provisions[0].id")!.Path);
    }

    [Fact]
    public void A_folder_stands_for_all_dossiers_in_it_and_below()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "words"));
        folder.Write(Facts, "facts.json");
        folder.Write(Words, "words/words.json");
        folder.Write("no dossier", "read.me");

        Assert.Equal(new CliRun(0, "2 files checked: 0 errors, 0 warnings\n", ""), CliRun.Of("validate", folder.Path));
        Assert.Equal(new CliRun(0, "2 files checked: 0 errors, 0 warnings\n", ""), CliRun.Of("validate", folder.Path, Path.Combine(folder.Path, "facts.json")));
        Assert.Equal(0, CliRun.Of("compare", folder.Path).Code);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("validate")]
    public void A_folder_without_dossiers_is_told(string command)
    {
        var run = CliRun.Of(command, folder.Path).Refused();

        Assert.Equal($"{folder.Path}: error: the folder has no dossiers; put files that end in .json into it, or name another.\n", run.Error);
    }

    [Fact]
    public void Equal_and_complementary_definitions_of_one_id_are_one()
    {
        var bare = new Party { Id = P("northland"), Name = "Northland", Kind = PartyKind.State };
        var noted = bare with { Note = "In the north.", MemberCount = null };
        var member = bare with { MemberOf = [new Membership { Group = P("pact") }] };

        var joined = Join(new Dossier { Parties = [bare] }, new Dossier { Parties = [member] }, new Dossier { Parties = [noted] });

        Assert.Equal([noted with { MemberOf = member.MemberOf }], joined.Dossier.Parties);
        Assert.Equal(("b.json", "$.parties[0].memberOf[0].group"), Of(joined.PlaceOf("$.parties[0].memberOf[0].group")!));
        Assert.Equal(("a.json", "$.parties[0].name"), Of(joined.PlaceOf("$.parties[0].name")!));

        static (string, string) Of(FilePlace place) => (place.File, place.Path);
    }

    [Fact]
    public void What_a_file_does_not_say_contradicts_nothing()
    {
        // A member that has a default, such as whether an event is an armed attack, counts as given only where the text gives it.
        static DossierText Of(string name, string more) => new(name, System.Text.Encoding.UTF8.GetBytes($$"""{ "formatVersion": 1, "type": "dossier", "events": [ { "id": "e", "name": "an event"{{more}} } ] }"""));

        Assert.True(Assert.Single(DossierFiles.Join([Of("a", ""), Of("b", ", \"isArmedAttack\": true"), Of("c", ", \"excludes\": []")]).Dossier.Events).IsArmedAttack);
        Assert.Single(Assert.Throws<DossierFilesException>(() => DossierFiles.Join([Of("a", ", \"isArmedAttack\": false"), Of("b", ", \"isArmedAttack\": true")])).Problems);
    }

    [Fact]
    public void Different_values_of_one_member_name_both_files_and_lines()
    {
        var a = folder.Write("{ \"formatVersion\": 1, \"type\": \"dossier\",\n\"parties\": [\n{ \"id\": \"x\", \"name\": \"X\",\n\"kind\": \"state\" } ] }", "a.json");
        var b = folder.Write("{ \"formatVersion\": 1, \"type\": \"dossier\", \"asOf\": \"2026-01-01\",\n\n\"parties\": [\n{ \"id\": \"x\", \"name\": \"Xanadu\",\n\"kind\": \"group\" } ] }", "b.json");
        var c = folder.Write("{ \"formatVersion\": 1, \"type\": \"dossier\",\n\"asOf\": \"2026-01-02\" }", "c.json");

        var run = CliRun.Of("compare", a, b, c).Refused();

        Assert.Equal(
            $"""
            {c}:2: error at $.asOf: the files have two days as of which positions are asked, 2026-01-01 at {b}:1 and 2026-01-02 here; leave one out or make them equal.
            {b}:4: error at $.parties[0].name: the party 'x' is defined in two files with different values of 'name': "X" at {a}:3 and "Xanadu" here; make them equal, leave one out, or give one party another id.
            {b}:5: error at $.parties[0].kind: the party 'x' is defined in two files with different values of 'kind': "state" at {a}:4 and "group" here; make them equal, leave one out, or give one party another id.

            """.ReplaceLineEndings("\n"),
            run.Error);
        Assert.Equal(2, CliRun.Of("validate", a, b, c).Code);
    }

    [Fact]
    public void A_long_value_is_shown_in_one_line_and_cut()
    {
        var party = new Party { Id = P("x"), Name = "X", Kind = PartyKind.State };
        static Membership Of(string group) => new() { Group = P(group), Note = new string('n', 40) };
        var problem = Assert.Single(Assert.Throws<DossierFilesException>(() => Join(new Dossier { Parties = [party with { MemberOf = [Of("a")] }] }, new Dossier { Parties = [party with { MemberOf = [Of("b")] }] })).Problems);

        Assert.Contains("""[ { "group": "a", "note": "nnnn""", problem.Message, StringComparison.Ordinal);
        Assert.Contains("n… at a.json:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_one_file_repeats_stays_repeated()
    {
        var party = new Party { Id = P("x"), Name = "X", Kind = PartyKind.State };
        Assert.Equal(2, Join(new Dossier { Parties = [party, party] }, new Dossier()).Dossier.Parties.Count);
        Assert.Equal(Validation.ErrorCodes.PartyRepeated, Assert.Single(DossierValidation.Check(Join(new Dossier { Parties = [party, party] }, new Dossier()).Dossier)).Code);
    }

    [Fact]
    public void Records_without_an_id_are_kept_once_each()
    {
        var (first, second) = (Valid.Holdings[0], Valid.Holdings[0] with { Note = "again" });
        var joined = Join(new Dossier { Holdings = [first] }, new Dossier { Holdings = [second, first] });

        Assert.Equal([first, second], joined.Dossier.Holdings);
        Assert.Equal(("b.json", "$.holdings[0]"), (joined.PlaceOf("$.holdings[1]")!.File, joined.PlaceOf("$.holdings[1]")!.Path));
    }

    [Fact]
    public void Titles_and_notes_stand_beside_each_other()
    {
        var joined = Join(new Dossier { Title = "A", Note = "n" }, new Dossier { Title = "B" }, new Dossier { Title = "A", Note = "m" });
        Assert.Equal(("A + B", "n\nm"), (joined.Dossier.Title, joined.Dossier.Note));
    }

    [Fact]
    public void A_problem_is_told_at_its_place_in_its_file()
    {
        var facts = folder.Write(Facts, "facts.json");
        var words = folder.Write(new Dossier { Statements = [Said("first", "northland", Stance.Demands, Guarantee), Said("second", "norhtland", Stance.Demands, Guarantee)] }, "words.json");
        var line = 1 + Array.FindIndex(File.ReadAllLines(words), text => text.Contains("norhtland", StringComparison.Ordinal));

        var run = CliRun.Of("compare", facts, words).Refused();

        Assert.Equal($"{words}:{line}: error PT1101 at $.statements[1].by: There is no party 'norhtland' in the dossier; did you mean 'northland'?\n", run.Error);
    }

    [Fact]
    public void Too_many_statements_in_all_files_together_are_refused()
    {
        var a = new Dossier { Statements = [Said("a", "northland", Stance.Demands, Guarantee), Said("b", "northland", Stance.Demands, Guarantee)] };
        var problem = Assert.Single(Assert.Throws<DossierFilesException>(() => DossierFiles.Join([Text("a.json", a), Text("b.json", new Dossier { Statements = [Said("c", "northland", Stance.Demands, Guarantee)] })], new DossierReadOptions { MaxStatements = 2 })).Problems);
        Assert.Equal("b.json:1: error at $: expected no more than 2 statements and provisions in all files together; found 3.", problem.ToString());
    }

    [Fact]
    public void No_files_are_an_empty_dossier() => Assert.Equal(new Dossier(), DossierFiles.Join([]).Dossier);

    private static JoinedDossier Join(params Dossier[] dossiers) => DossierFiles.Join(dossiers.Select((dossier, place) => Text($"{(char)('a' + place)}.json", dossier)));

    private static DossierText Text(string name, Dossier dossier) => new(name, System.Text.Encoding.UTF8.GetBytes(DossierJson.Write(dossier)));

    private static DossierText Text(string path) => new(path, File.ReadAllBytes(path));
}
