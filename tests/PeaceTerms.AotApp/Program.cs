using System.Text;
using PeaceTerms;
using PeaceTerms.AotApp;
using PeaceTerms.Reports;

if (args is not ([_] or [_, "--all"]))
{
    Console.Error.WriteLine("usage: PeaceTerms.AotApp FILE [--all]");
    return 2;
}

var file = args[0];
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
try
{
    var dossier = DossierJson.Read(File.ReadAllBytes(file), new DossierReadOptions { FileName = Path.GetFileName(file) });
    foreach (var problem in DossierValidation.Check(dossier))
    {
        output.WriteLine(problem);
    }

    var report = ComparisonReport.Of(CompiledDossier.Compile(dossier));
    output.Write(TextReport.Write(report));
    if (args.Length == 2)
    {
        Everything.Write(report, output);
    }

    return 0;
}
catch (DossierFormatException exception)
{
    output.WriteLine(exception.Message);
    return 2;
}
