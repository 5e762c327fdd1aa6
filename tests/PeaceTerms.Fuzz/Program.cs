using PeaceTerms.Fuzz;
using SharpFuzz;

// With files as arguments it only runs them, to look into a crash.
if (args.Length > 0)
{
    foreach (var file in args)
    {
        Console.WriteLine(file);
        FuzzTarget.Run(File.ReadAllBytes(file));
    }

    return;
}

Fuzzer.OutOfProcess.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    FuzzTarget.Run(bytes.ToArray());
});
