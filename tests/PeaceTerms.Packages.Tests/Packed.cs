using System.Text.Json;
using PeaceTerms.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PeaceTerms.Packages.Tests.Packed))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace PeaceTerms.Packages.Tests;

/// <summary>
/// The packages as a continuous build makes them, and a folder outside the tree that knows no source but them and what they say they need.
/// </summary>
public sealed class Packed : IAsyncLifetime
{
    private static readonly string Output = Repository.PathOf("out/packages");

    private readonly string root = Directory.CreateTempSubdirectory("peaceterms-").FullName;

    internal static string Feed { get; } = Path.Combine(Output, "feed");

    /// <summary>Opens the package of an id; the ending tells it from its symbols.</summary>
    internal static Package Open(string id, string ending = ".nupkg") =>
        new(Directory.EnumerateFiles(Feed, $"{id}.*{ending}").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])));

    /// <summary>Runs commands in a folder outside the tree, with a home and a package cache that begin empty.</summary>
    internal Task<string> Run(string folder, string lines) => Shell.Run(Directory.CreateDirectory(Path.Combine(root, folder)).FullName, lines, new Dictionary<string, string>
    {
        ["DOTNET_CLI_HOME"] = Path.Combine(root, "home"),
        ["NUGET_PACKAGES"] = Path.Combine(root, "packages"),
        ["PATH"] = $"{Path.Combine(root, "home", ".dotnet", "tools")}:{Environment.GetEnvironmentVariable("PATH")}",
    });

    internal string PathOf(string relative) => Path.Combine([root, .. relative.Split('/')]);

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (Directory.Exists(Feed))
        {
            Directory.Delete(Feed, recursive: true);
        }

        // A build folder of its own, since other tests run from the usual one at the same time.
        await Shell.Run(Repository.Root, $"dotnet pack PeaceTerms.sln --artifacts-path '{Output}' -o '{Feed}' -warnaserror", new Dictionary<string, string> { ["CI"] = "true" });

        var feed = Directory.CreateDirectory(PathOf("feed")).FullName;
        foreach (var package in Directory.EnumerateFiles(Feed, "*.nupkg").Concat(Needed()))
        {
            File.Copy(package, Path.Combine(feed, Path.GetFileName(package)));
        }

        await File.WriteAllTextAsync(PathOf("nuget.config"), """<configuration><packageSources><clear /><add key="feed" value="feed" /></packageSources></configuration>""");
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The packages of others that ours name, as the build has already fetched them.</summary>
    private static IEnumerable<string> Needed()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Output, "obj", "PeaceTerms", "project.assets.json")));
        var caches = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        using var package = Open("PeaceTerms");
        foreach (var (id, version) in package.Metadata.Descendants("dependency").Select(one => ((string)one.Attribute("id")!, (string)one.Attribute("version")!)))
        {
            yield return caches.Select(cache => Path.Combine(cache, id.ToLowerInvariant(), version, $"{id.ToLowerInvariant()}.{version}.nupkg")).First(File.Exists);
        }
    }
}
