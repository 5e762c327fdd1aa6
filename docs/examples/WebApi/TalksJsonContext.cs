using System.Text.Json.Serialization;
using PeaceTerms;

namespace WebApi;

#region api-context
/// <summary>The metadata of what the application writes; that of the library's records comes from the library, which stands first.</summary>
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(FormatFault[]))]
[JsonSerializable(typeof(Problem[]))]
internal sealed partial class TalksJsonContext : JsonSerializerContext;
#endregion
