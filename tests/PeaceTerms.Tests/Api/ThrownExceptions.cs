using System.Reflection;
using System.Reflection.Emit;

namespace PeaceTerms.Tests;

/// <summary>The exceptions that a method makes, or has a helper of its own type make that is not public, read from its instructions.</summary>
internal static class ThrownExceptions
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> By(MethodBase method)
    {
        var thrown = new HashSet<Type>();
        Collect(method, [], thrown);
        return thrown;
    }

    private static void Collect(MethodBase method, HashSet<MethodBase> seen, HashSet<Type> thrown)
    {
        if (!seen.Add(method) || method.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            return;
        }

        foreach (var (called, isMade) in Called(method, body))
        {
            if (isMade && typeof(Exception).IsAssignableFrom(called.DeclaringType))
            {
                thrown.Add(called.DeclaringType!);
            }
            else if (called.Name.StartsWith("ThrowIf", StringComparison.Ordinal))
            {
                thrown.Add(called.DeclaringType!);
            }
            else if (called.DeclaringType == method.DeclaringType && called is { IsAbstract: false, IsGenericMethod: false, IsPublic: false })
            {
                Collect(called, seen, thrown);
            }
        }
    }

    private static IEnumerable<(MethodBase Called, bool IsMade)> Called(MethodBase method, byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var value = body[at] == 0xFE ? (short)((0xFE << 8) | body[at + 1]) : body[at];
            var code = Codes[value];
            at += code.Size;
            if (code.OperandType == OperandType.InlineMethod)
            {
                yield return (method.Module.ResolveMethod(BitConverter.ToInt32(body, at), method.DeclaringType!.GetGenericArguments(), method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null)!, code == OpCodes.Newobj);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }
}
