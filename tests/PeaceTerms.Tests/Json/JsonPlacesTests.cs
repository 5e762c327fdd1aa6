using Xunit;

namespace PeaceTerms.Tests;

public class JsonPlacesTests
{
    private const string Json = "{\n\"a\": [\n1,\n{ \"b.c\":\n2 } ],\n\"d\": 3 }";

    [Theory]
    [InlineData("$", 1)]
    [InlineData("$.a", 2)]
    [InlineData("$.a[0]", 3)]
    [InlineData("$.a[1]", 4)]
    [InlineData("$.a[1]['b.c']", 4)]
    [InlineData("$.d", 6)]
    [InlineData("$.a[7].x", 2)]
    [InlineData("$.a[1].x.y[3]", 4)]
    [InlineData("$.none", 1)]
    [InlineData("", null)]
    [InlineData("a", null)]
    public void The_line_of_a_path_is_that_of_the_nearest_value(string path, int? line) => Assert.Equal(line, JsonPlaces.Of(Json).LineOf(path));

    [Fact]
    public void A_text_with_an_error_has_the_places_before_it() => Assert.Equal(2, JsonPlaces.Of("{\n\"a\": 1, }").LineOf("$.a"));

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal(2, JsonPlaces.Of("\uFEFF{\n\"a\": 1 }").LineOf("$.a"));
}
