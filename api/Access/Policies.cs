namespace CareerConnect.Api.Access;

/// <summary>Names of the schemes that tell who asks, and of the policies that ask for them.</summary>
public static class Policies
{
    /// <summary>Keys and tokens, both shown as a bearer.</summary>
    public const string Bearer = "CareerConnect";

    public const string KeyScheme = "CareerConnectKey";

    public const string TokenScheme = "CareerConnectToken";

    /// <summary>The short session of the staff page.</summary>
    public const string SessionScheme = "CareerConnectStaff";

    /// <summary>A session of the staff page.</summary>
    public const string StaffSession = "staff-session";

    /// <summary>A key or token of a scope, shown with the request.</summary>
    public static string Of(KeyScope scope) => scope.ToString();
}
