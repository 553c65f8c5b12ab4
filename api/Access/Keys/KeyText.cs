using System.Security.Cryptography;
using System.Text;

namespace CareerConnect.Api.Access.Keys;

/// <summary>
/// How a key is written: cc_live_ID_SECRET. The beginning lets scanners of published code find one that got out; the
/// secret is 43 characters of 62, which is 256 bits.
/// </summary>
public static class KeyText
{
    private const string Start = "cc_live_";
    private const int IdLength = 8;
    private const int SecretLength = 43;
    private const string IdCharacters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const string SecretCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>A new name and the key with it.</summary>
    public static (string Id, string Key) New()
    {
        var id = RandomNumberGenerator.GetString(IdCharacters, IdLength);
        return (id, $"{Start}{id}_{RandomNumberGenerator.GetString(SecretCharacters, SecretLength)}");
    }

    /// <summary>True when it is meant as one of our keys, right or wrong.</summary>
    public static bool Looks(string key) => key.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>The name in a key; of anything else, whatever stands in that place.</summary>
    public static string IdOf(string key) =>
        Looks(key) && key.Length > Start.Length + IdLength ? key.Substring(Start.Length, IdLength) : "";

    public static string Sha256Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
