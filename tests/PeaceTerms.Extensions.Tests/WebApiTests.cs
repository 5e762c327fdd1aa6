using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using WebApi;
using Xunit;

namespace PeaceTerms.Extensions.Tests;

/// <summary>The sample application, asked through its port: findings for a dossier, and all problems for a text that is none.</summary>
public sealed class WebApiTests : IAsyncLifetime
{
    private readonly WebApplication app = TalksApi.Build(["--urls", "http://127.0.0.1:0"]);
    private readonly HttpClient client = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_dossier_is_answered_with_what_the_library_finds()
    {
        var text = await File.ReadAllTextAsync(RecordTests.Example("ukraine-2026-01.json"), TestContext.Current.CancellationToken);

        var (status, type, answer) = await Post("/findings", text);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        Assert.Equal("Talks on Ukraine, January 2026", (string?)answer["title"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FindingsJson.Write(PositionComparer.Compare(DossierJson.Read(text))))!["findings"], answer["findings"]));
    }

    [Fact]
    public async Task What_does_not_hold_together_is_refused_with_all_its_problems()
    {
        const string text = """
            {
              "formatVersion": 1, "type": "dossier",
              "parties": [{ "id": "northland", "name": "", "kind": "state", "memberOf": [{ "group": "bloc" }] }]
            }
            """;

        var (status, type, answer) = await Post("/findings", text);

        var expected = DossierValidation.Check(DossierJson.Read(text)).Select(problem => (problem.Code, problem.Path, problem.Message));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
        Assert.Equal(400, (int?)answer["status"]);
        Assert.Equal(expected, answer["problems"]!.AsArray().Select(problem => ((string)problem!["code"]!, (string)problem["path"]!, (string)problem["message"]!)));
        Assert.Equal(2, answer["problems"]!.AsArray().Count);
        Assert.Equal("error", (string?)answer["problems"]![0]!["severity"]);
    }

    [Theory]
    [InlineData("""{ "formatVersion": 1, "type": "dossier", "partys": [] }""", "$.partys")]
    [InlineData("not JSON", "$")]
    [InlineData("", "$")]
    public async Task What_is_no_dossier_is_refused_with_its_place(string text, string path)
    {
        var (status, type, answer) = await Post("/findings", text);

        var problem = Assert.Single(answer["problems"]!.AsArray())!;
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
        Assert.Equal((path, 1), ((string?)problem["path"], (int?)problem["line"]));
        Assert.DoesNotContain("Exception", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_address_is_answered_with_a_problem_too()
    {
        var (status, type, _) = await Post("/finding", "{}");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (status, type));
    }

    private async Task<(HttpStatusCode Status, string? Type, JsonNode Answer)> Post(string path, string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }
}
