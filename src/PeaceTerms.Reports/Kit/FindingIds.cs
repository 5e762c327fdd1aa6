using System.Security.Cryptography;
using System.Text;

namespace PeaceTerms.Reports;

/// <summary>Short ids of findings, made from their keys alone: a permalink lasts as long as the key does.</summary>
internal static class FindingIds
{
    private const int Length = 8;

    // No vowels, so that no id spells a word, and none of the letters that are read as digits.
    private const string Letters = "0123456789bcdfghjkmnpqrstvwxz";

    /// <summary>The id of a key.</summary>
    /// <returns>Such as <c>f-7k2m9q04</c>.</returns>
    public static string Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key.TrimEnd('|')));
        var number = BitConverter.ToUInt64(hash);
        var id = new char[Length];
        for (var place = 0; place < Length; place++, number /= (ulong)Letters.Length)
        {
            id[place] = Letters[(int)(number % (ulong)Letters.Length)];
        }

        return $"f-{new string(id)}";
    }
}
