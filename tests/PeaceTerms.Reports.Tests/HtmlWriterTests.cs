using System.Xml.Linq;
using FsCheck.Xunit;
using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class HtmlWriterTests
{
    [Property]
    public void No_text_or_attribute_opens_an_element(string? text)
    {
        var written = HtmlWriter.Write(new XElement("p", new XAttribute("title", text ?? ""), text ?? ""));

        Assert.Equal(2, written.Count(sign => sign == '<'));
        Assert.Equal(2, written.Count(sign => sign == '>'));
    }

    [Theory]
    [InlineData("a\" onclick=\"x", "<p title=\"a&quot; onclick=&quot;x\"></p>")]
    [InlineData("plain-1", "<p title=plain-1></p>")]
    [InlineData("", "<p title></p>")]
    [InlineData("a b", "<p title=\"a b\"></p>")]
    [InlineData("a=b", "<p title=\"a=b\"></p>")]
    public void Attributes_have_quotes_where_html_needs_them(string value, string expected) => Assert.Equal(expected, HtmlWriter.Write(new XElement("p", new XAttribute("title", value))));

    [Fact]
    public void What_would_end_a_script_is_refused() => Assert.Throws<ArgumentException>(() => HtmlWriter.Write(new XElement("script", "'</script>'")));

    [Theory]
    [InlineData("\u202Eabc", "\\u{202E}abc")]
    [InlineData("a\0b", "a\\u{0000}b")]
    [InlineData("two\nlines", "two lines")]
    public void What_would_turn_the_order_of_letters_is_shown(string text, string expected) => Assert.Equal($"<p>{expected}</p>", HtmlWriter.Write(new XElement("p", text)));
}
