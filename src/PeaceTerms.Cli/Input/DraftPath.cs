namespace PeaceTerms.Cli.Input;

/// <summary>A draft as users name it: a file, and behind a number sign the draft's id where the file has several.</summary>
internal sealed record DraftPath(string File, string? Id)
{
    public static DraftPath Of(string text)
    {
        // A file may have the sign in its name.
        var place = System.IO.File.Exists(text) || Directory.Exists(text) ? -1 : text.LastIndexOf('#');
        return place < 1 ? new DraftPath(text, null) : new DraftPath(text[..place], text[(place + 1)..]);
    }

    /// <summary>The draft's id; the file is read and looked through.</summary>
    public DocumentId Find() => DossierFile.DraftIn(File, Id);
}
