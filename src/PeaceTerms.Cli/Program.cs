using PeaceTerms;
try {
var d = DossierJson.Read(File.ReadAllText(args[0]));
var r = PositionComparer.Compare(d, new ComparisonOptions { Statements = args.Length > 1 ? StatementSelection.All : StatementSelection.Latest });
foreach (var f in r.Findings) Console.WriteLine($"[{f.Kind}/{f.Verdict}] {f.Sentence}\n    {f.Key}");
} catch (InvalidDossierException e) { Console.WriteLine(e.Message); }
return 0;
