using System.IdentityModel.Tokens.Jwt;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using CareerConnect.Api.Access;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace CareerConnect.Tests.Api.Access;

/// <summary>Tokens of an OpenID Connect provider, beside keys, where a setting names one.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string Issuer = "https://identity.example.org";
    private const string Audience = "careerconnect";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048));
    private readonly SubmissionApi _api = new();

    public Task InitializeAsync()
    {
        _api.Configure = Configure;
        return _api.InitializeAsync();
    }

    public Task DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task A_token_acts_for_the_partner_it_names()
    {
        var token = Token(Audience, ("careerconnect_scope", "partner"), ("careerconnect_subject", _api.Partner));
        var offer = await _api.Done(token, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var seen = await _api.Data(_api.PartnerKey, "query($id: ID!) { submission(id: $id) { owner } }", new { id = (string)offer["id"]! });
        Assert.Equal(_api.Partner, (string?)seen["submission"]!["owner"]);
    }

    [Fact]
    public async Task Neither_a_token_nor_what_is_sent_with_it_is_in_the_log()
    {
        string[] tokens =
        [
            Token(Audience, ("careerconnect_scope", "partner"), ("careerconnect_subject", _api.Partner)),
            Token("another", ("careerconnect_scope", "staff")), "zebra.marker.zebra-signature",
        ];
        var input = SubmissionApi.Inputs()["Offer"];
        input["title"] = "zebra-marker";
        foreach (var token in tokens)
        {
            await _api.Text(token, SubmissionApi.Document("submitOffer"), new { input });
        }

        Assert.Contains(_api.Log, line => line.Contains("/graphql", StringComparison.Ordinal));
        Assert.All(
            tokens.Concat(tokens.Select(t => t.Split('.')[2])).Append("zebra"),
            secret => Assert.DoesNotContain(_api.Log, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_key_is_taken_too() => await _api.Data(_api.PartnerKey, "{ submissions { totalCount } }");

    [Fact]
    public async Task A_token_for_another_service_without_a_scope_or_not_signed_by_the_provider_is_refused()
    {
        using var rsa = RSA.Create(2048);
        string[] tokens =
        [
            Token("another", ("careerconnect_scope", "staff")),
            Token(Audience),
            Token(Audience, ("careerconnect_scope", "partner")),
            Token(Audience, ("careerconnect_scope", "root")),
            Token(Audience, ("careerconnect_scope", "confirm"), ("careerconnect_subject", _api.Partner)),
            Write(new RsaSecurityKey(rsa), Audience, ("careerconnect_scope", "staff")),
        ];
        foreach (var token in tokens)
        {
            using var response = await _api.Send(token, "{ submissions { totalCount } }");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    private string Token(string audience, params (string Name, string Value)[] claims) => Write(_key, audience, claims);

    private static string Write(RsaSecurityKey key, string audience, params (string Name, string Value)[] claims) =>
        new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(
            Issuer, audience, [new("sub", "someone"), .. claims.Select(c => new Claim(c.Name, c.Value))],
            DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddMinutes(5),
            new SigningCredentials(key, SecurityAlgorithms.RsaSha256)));

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration["Access:Authority"] = Issuer;
        builder.Configuration["Access:Audience"] = Audience;
        builder.Services.Configure<JwtBearerOptions>(Policies.TokenScheme, options =>
        {
            // What the provider would say of itself at its address.
            options.Configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
            options.Configuration.SigningKeys.Add(_key);
        });
    }
}
