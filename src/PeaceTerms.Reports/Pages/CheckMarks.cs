namespace PeaceTerms.Reports;

/// <summary>How the outcomes of a check are marked and named.</summary>
internal static class CheckMarks
{
    public static Mark Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.CrossesRedLine => Mark.RedLine,
        CheckOutcome.CrossesPosition => Mark.Conflict,
        CheckOutcome.LeavesRoom => Mark.Bridgeable,
        CheckOutcome.Acceptable => Mark.Acceptable,
        CheckOutcome.Satisfied => Mark.Aligned,
        _ => Mark.Undetermined,
    };

    public static string Name(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.CrossesRedLine => "crosses a red line",
        CheckOutcome.CrossesPosition => "crosses a position",
        CheckOutcome.LeavesRoom => "leaves room",
        CheckOutcome.Acceptable => "acceptable",
        CheckOutcome.Satisfied => "satisfied",
        _ => "undetermined",
    };

    public static string Meaning(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.CrossesRedLine => "nothing that the draft allows suits the party, which has called this a red line",
        CheckOutcome.CrossesPosition => "nothing that the draft allows suits the party, as far as it has said",
        CheckOutcome.LeavesRoom => "some of what the draft allows surely suits the party",
        CheckOutcome.Acceptable => "all that the draft allows surely suits the party, though it asked for something else",
        CheckOutcome.Satisfied => "all that the draft allows is what the party asked for",
        _ => "neither can be shown, for the reasons given",
    };
}
