namespace PeaceTerms.Cli.Input;

/// <summary>Reads a file's bytes, or says in plain words why not.</summary>
internal static class InputFile
{
    private const int MaxBytes = 64 * 1024 * 1024;
    private const int Chunk = 64 * 1024;

    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{path}: error: this is a folder; a file is needed.");
        }

        try
        {
            using var file = File.OpenRead(path);
            return ReadAll(file, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: error: {Why(exception)}");
        }
    }

    private static byte[] ReadAll(FileStream file, string path)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[Chunk];
        while (file.Read(chunk) is > 0 and var count)
        {
            bytes.Write(chunk, 0, count);
            if (bytes.Length > MaxBytes)
            {
                throw new InputException($"{path}: error: the file is larger than 64 MiB.");
            }
        }

        return bytes.ToArray();
    }

    private static string Why(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "access to the file is denied.",
        ArgumentException or NotSupportedException or PathTooLongException => "this is no name of a file.",
        _ => "the file cannot be read.",
    };
}
