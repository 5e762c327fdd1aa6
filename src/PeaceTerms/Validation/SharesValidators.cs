using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="SharesValue"/>.</summary>
public sealed class SharesValueValidator : AbstractValidator<SharesValue>
{
    /// <summary>Sets up the rules.</summary>
    public SharesValueValidator()
    {
        RuleFor(value => value.Shares).Listed(ErrorCodes.SharesEmpty, _ => $"There are no shares; write at least one in 'shares'.").Reports(CheckRecipients);
        RuleFor(value => value.Shares).EachCheckedBy("share", new ShareValidator());
        RuleFor(value => value.RemainderTo).WrittenIfGiven("recipient of the remainder")
            .Holds(ErrorCodes.RecipientRepeated, (value, rest) => rest is null || value.Shares.All(share => share?.Recipient != rest),
                (_, rest) => $"'{rest}' has a share of its own and the remainder; write one of the two.");
    }

    private static void CheckRecipients(IReadOnlyList<Share> shares, ValidationContext<SharesValue> context)
    {
        var seen = new HashSet<string>();
        foreach (var (position, share) in shares.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item?.Recipient) && !seen.Add(entry.Item.Recipient)))
        {
            context.Report(ErrorCodes.RecipientRepeated, $"'{share.Recipient}' has two shares; join them.", FormattableString.Invariant($"[{position}].Recipient"));
        }
    }
}

/// <summary>The rules of a <see cref="Share"/>.</summary>
public sealed class ShareValidator : AbstractValidator<Share>
{
    /// <summary>Sets up the rules.</summary>
    public ShareValidator()
    {
        RuleFor(share => share.Recipient).Written("recipient of the share");
        RuleFor(share => share.Quantity).Given("quantity of the share").IsWithoutSteps().CheckedBy(new QuantityValidator());
    }
}

/// <summary>The rules of a <see cref="SharedWhole"/>.</summary>
public sealed class SharedWholeValidator : AbstractValidator<SharedWhole>
{
    /// <summary>Sets up the rules.</summary>
    public SharedWholeValidator()
    {
        RuleFor(whole => whole.Role).Written("key role of the recipients");
        RuleFor(whole => whole.Amount).IsFigure(whole => whole.Unit);
        RuleFor(whole => whole.Unit).IsUnit();
    }
}
