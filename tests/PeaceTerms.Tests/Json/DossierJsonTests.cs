using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

[Properties(Arbitrary = [typeof(DossierGenerators)])]
public class DossierJsonTests
{
    private const string Example = """
        { "formatVersion": 1, "type": "dossier", "statements": [
        { "id": "ua-guarantee-request-2025-12-28/term",
          "by": "ukraine", "stance": "demands", "date": "2025-12-28",
          "source": { "document": "ua-guarantee-request-2025-12-28", "locator": "term" },
          "term": { "type": "securityGuarantee", "guarantors": ["united-states"], "beneficiary": "ukraine",
                    "duration": { "type": "oneOf", "periods": ["P30Y", "P40Y", "P50Y"] } } } ] }
        """;

    private static readonly Statement ExampleStatement = new()
    {
        Id = StatementId.Parse("ua-guarantee-request-2025-12-28/term"),
        By = PartyId.Parse("ukraine"),
        Stance = Stance.Demands,
        Date = new DateOnly(2025, 12, 28),
        Source = new Citation { Document = DocumentId.Parse("ua-guarantee-request-2025-12-28"), Locator = "term" },
        Term = new SecurityGuarantee
        {
            Guarantors = [PartyId.Parse("united-states")],
            Beneficiary = PartyId.Parse("ukraine"),
            Duration = new OneOfDurations { Periods = [CalendarPeriod.FromYears(30), CalendarPeriod.FromYears(40), CalendarPeriod.FromYears(50)] },
        },
    };

    [Property]
    public void A_dossier_read_back_is_equal_and_written_again_gives_the_same_text(Dossier dossier)
    {
        var text = DossierJson.Write(dossier);
        var read = DossierJson.Read(text);

        Assert.Equal(dossier, read);
        Assert.Equal(text, DossierJson.Write(read));
    }

    [Property]
    public void A_draft_read_back_is_equal_and_written_again_gives_the_same_text(Draft draft)
    {
        var text = DraftJson.Write(draft);
        var read = DraftJson.Read(text);

        Assert.Equal(draft, read);
        Assert.Equal(text, DraftJson.Write(read));
    }

    [Property]
    public void No_null_no_empty_list_and_no_carriage_return_is_written(Dossier dossier)
    {
        var text = DossierJson.Write(dossier);

        Assert.DoesNotContain(": null", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[]", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Property]
    public void Reading_a_damaged_text_gives_a_dossier_or_the_one_exception(Dossier dossier, int seed)
    {
        var bytes = Encoding.UTF8.GetBytes(DossierJson.Write(dossier));
        var random = new Random(seed);
        for (var i = 0; i < 40; i++)
        {
            var damaged = Damage(bytes, random);
            try
            {
                DossierJson.Read(damaged);
            }
            catch (DossierFormatException exception)
            {
                Assert.InRange(exception.Line, 1, int.MaxValue);
                Assert.DoesNotContain("PeaceTerms", exception.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("something that is none", exception.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("something else", exception.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("go together", exception.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_example_of_the_design_reads() => Assert.Equal(ExampleStatement, Assert.Single(DossierJson.Read(Example).Statements));

    [Fact]
    public void Writing_is_indented_ordered_and_not_over_escaped() => Assert.Equal(
        """
        {
          "formatVersion": 1,
          "type": "dossier",
          "title": "Gespräche – <Überblick> & mehr",
          "statements": [
            {
              "id": "ua-guarantee-request-2025-12-28/term",
              "by": "ukraine",
              "stance": "demands",
              "date": "2025-12-28",
              "source": {
                "document": "ua-guarantee-request-2025-12-28",
                "locator": "term"
              },
              "term": {
                "type": "securityGuarantee",
                "guarantors": [
                  "united-states"
                ],
                "beneficiary": "ukraine",
                "duration": {
                  "type": "oneOf",
                  "periods": [
                    "P30Y",
                    "P40Y",
                    "P50Y"
                  ]
                }
              }
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        DossierJson.Write(new Dossier { Title = "Gespräche – <Überblick> & mehr", Statements = [ExampleStatement] }));

    [Fact]
    public void A_draft_has_its_root_members_in_a_file_of_its_own_only()
    {
        var draft = new Draft { Id = DocumentId.Parse("text-1"), Title = "Text", Date = new DateOnly(2026, 1, 2) };

        Assert.StartsWith("{\n  \"formatVersion\": 1,\n  \"type\": \"draft\",\n  \"id\": \"text-1\",", DraftJson.Write(draft), StringComparison.Ordinal);
        Assert.Contains("\"drafts\": [\n    {\n      \"id\": \"text-1\",", DossierJson.Write(new Dossier { Drafts = [draft] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_numbers_are_written_alike()
    {
        static string Write(decimal value) => DossierJson.Write(new Dossier
        {
            Statements = [ExampleStatement with { Term = new TroopCap { Category = CategoryId.Parse("tanks"), Ceiling = new Figure { Value = value, Unit = "tanks" } } }],
        });

        Assert.Equal(Write(85_000m), Write(85_000.00m));
        Assert.Contains("\"value\": 85000,", Write(85_000.0m), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_may_stand_after_other_members()
    {
        const string json = """{ "statements": [ { "id": "s", "by": "a", "stance": "asserts", "date": "2025-01-01", "term": { "event": "e", "note": "n", "type": "factualClaim" } } ], "type": "dossier", "formatVersion": 1 }""";

        Assert.Equal(new FactualClaim { Event = EventId.Parse("e"), Note = "n" }, DossierJson.Read(json).Statements[0].Term);
    }

    [Fact]
    public void A_schema_a_byte_order_mark_and_white_space_around_are_accepted()
    {
        const string json = "\uFEFF\n { \"$schema\": \"https://example.org/dossier.json\", \"formatVersion\": 1, \"type\": \"dossier\" } \n";

        Assert.Equal(new Dossier(), DossierJson.Read(json));
        Assert.Equal(new Dossier(), DossierJson.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(new Dossier(), DossierJson.Read(Encoding.UTF8.GetBytes(json).AsSpan()));
    }

    [Fact]
    public async Task Streams_hold_the_same_bytes_as_texts()
    {
        var dossier = DossierJson.Read(Example);
        using var stream = new MemoryStream();
        await DossierJson.WriteAsync(dossier, stream, TestContext.Current.CancellationToken);

        Assert.Equal(DossierJson.Write(dossier), Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(dossier, await DossierJson.ReadAsync(stream, null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Reading_and_writing_are_the_same_in_every_culture(string culture)
    {
        var expected = DossierJson.Write(DossierJson.Read(Example));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, DossierJson.Write(DossierJson.Read(Example)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Records_can_be_held_in_an_applications_own_records()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = PeaceTermsJson.TypeInfoResolver };
        var text = JsonSerializer.Serialize(ExampleStatement, options);

        Assert.StartsWith("""{"id":"ua-guarantee-request-2025-12-28/term","by":"ukraine","stance":"demands",""", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
        Assert.Equal(ExampleStatement, JsonSerializer.Deserialize<Statement>(text, options));
    }

    [Fact]
    public void Every_enum_in_a_file_is_written_by_its_attributes_name_only()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = PeaceTermsJson.TypeInfoResolver };
        var enums = Reachable(typeof(Dossier), options).Where(type => type.IsEnum).ToList();

        Assert.NotEmpty(enums);
        Assert.All(enums, type =>
        {
            var names = type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetCustomAttribute<System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute>()!.Name);

            Assert.Equal(names, Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, options).GetString()));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("0", type, options));
        });
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => DossierJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => DossierJson.Read((byte[])null!));
        Assert.Throws<ArgumentNullException>(() => DossierJson.Write(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DossierReadOptions { MaxDepth = 0 });
    }

    private static HashSet<Type> Reachable(Type root, JsonSerializerOptions options)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>([root]);
        while (open.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (!found.Add(type))
            {
                continue;
            }

            var info = options.GetTypeInfo(type);
            Type?[] next = [info.ElementType, .. info.Kind == JsonTypeInfoKind.Object ? info.Properties.Select(property => property.PropertyType) : [], .. info.PolymorphismOptions?.DerivedTypes.Select(kind => kind.DerivedType) ?? []];
            foreach (var inner in next.OfType<Type>())
            {
                open.Push(inner);
            }
        }

        return found;
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        const string marks = "{}[],:\"\\0123456789-.eEntf/x \n\u0001";
        var (at, other) = (random.Next(bytes.Length), random.Next(bytes.Length));
        var span = bytes.AsSpan(Math.Min(at, other), Math.Min(Math.Abs(at - other), 30));
        return random.Next(7) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. bytes[(at + 1)..]],
            2 => [.. bytes[..at], (byte)marks[random.Next(marks.Length)], .. bytes[(at + 1)..]],
            3 => [.. bytes[..at], (byte)marks[random.Next(marks.Length)], .. bytes[at..]],
            4 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
            5 => [.. bytes[..at], .. span, .. bytes[at..]],
            _ => SwapWords(bytes, random),
        };
    }

    /// <summary>Puts one line's text in place of another's, so that the syntax often stays right and the shape does not.</summary>
    private static byte[] SwapWords(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        lines[random.Next(lines.Length)] = lines[random.Next(lines.Length)];
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
