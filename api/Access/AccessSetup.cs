using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CareerConnect.Api.Access;

/// <summary>Puts keys, tokens and the staff page's session into a host.</summary>
public static class AccessSetup
{
    private static readonly PathString SignIn = "/staff/sign-in";

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var settings = SettingsSection.Read<AccessSettings>(builder.Configuration, AccessSettings.Section);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<KeyRing>();
        builder.Services.AddSingleton<WrongKeys>();
        var authentication = builder.Services.AddAuthentication()
            .AddPolicyScheme(Policies.Bearer, null, options => options.ForwardDefaultSelector = http =>
                settings.Authority is not null && !KeyText.Looks(KeyHandler.Bearer(http.Request))
                    ? Policies.TokenScheme
                    : Policies.KeyScheme)
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(Policies.KeyScheme, null)
            .AddCookie(Policies.SessionScheme, options => Session(options, settings));
        if (settings.Authority is not null)
        {
            Tokens(authentication, settings);
        }

        var policies = builder.Services.AddAuthorizationBuilder();
        foreach (var scope in Enum.GetValues<KeyScope>())
        {
            policies.AddPolicy(Policies.Of(scope), policy => policy.RequireRole(scope.ToString()));
        }

        policies.AddPolicy(Policies.StaffSession, policy => policy
            .AddAuthenticationSchemes(Policies.SessionScheme).RequireRole(nameof(KeyScope.Staff)));
    }

    /// <summary>Before every endpoint that a key may be shown to.</summary>
    public static void UseAccess(this WebApplication app)
    {
        // Said here, or the framework puts it ahead of all else, where it costs every request a scope of services.
        app.UseAuthentication();
        app.UseMiddleware<AccessGate>();
        app.UseAuthorization();
    }

    private static void Session(CookieAuthenticationOptions options, AccessSettings settings)
    {
        options.Cookie.Name = "careerconnect-staff";
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.Path = "/staff";
        options.ExpireTimeSpan = TimeSpan.FromMinutes(settings.SessionMinutes);
        options.LoginPath = SignIn;
        options.AccessDeniedPath = SignIn;
        options.Events.OnValidatePrincipal = async context =>
        {
            // A session lives no longer than its key.
            var keys = context.HttpContext.RequestServices.GetRequiredService<KeyRing>();
            if (Caller.Of(context.Principal) is not { } caller || !await keys.IsLive(caller.Id, context.HttpContext.RequestAborted))
            {
                context.RejectPrincipal();
            }
        };
    }

    private static void Tokens(AuthenticationBuilder authentication, AccessSettings settings) =>
        authentication.AddJwtBearer(Policies.TokenScheme, options =>
        {
            options.Authority = settings.Authority;
            options.Audience = settings.Audience ?? throw new InvalidOperationException(
                "Access:Authority is set without Access:Audience: a token meant for another service would be taken.");
            options.MapInboundClaims = false;
            options.Events = new()
            {
                OnTokenValidated = context =>
                {
                    if (Caller.OfToken(context.Principal!) is { } caller)
                    {
                        context.Principal = caller.ToPrincipal(Policies.TokenScheme);
                    }
                    else
                    {
                        context.Fail("The token names no scope of this service.");
                    }

                    return Task.CompletedTask;
                },
            };
        });
}
