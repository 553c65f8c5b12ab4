using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>GraphQL over HTTP, status by status.</summary>
public sealed class TransportTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Response, Response)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json;q=0.9", Response)]
    [InlineData("text/html, application/json;q=0.5", Json)]
    public async Task An_answer_has_a_type_that_was_asked_for(string? accept, string type)
    {
        using var response = await host.Post("{ __typename }", accept: accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_type_that_is_not_offered_is_not_acceptable(string accept)
    {
        using var response = await host.Post("{ __typename }", accept: accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{")]
    [InlineData("query($x: Int!) { programs(first: $x) { totalCount } }")]
    public async Task A_question_that_cannot_be_asked_is_200_to_old_clients_and_400_to_new_ones(string query)
    {
        using var old = await host.Post(query, accept: Json);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var fresh = await host.Post(query, accept: Response);
        Assert.Equal(HttpStatusCode.BadRequest, fresh.StatusCode);
        var answer = JsonNode.Parse(await fresh.Content.ReadAsStringAsync())!.AsObject();
        Assert.False(answer.ContainsKey("data"));
        Assert.NotNull(answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("[{\"query\":\"{ __typename }\"}]")]
    [InlineData("null")]
    [InlineData("\"{ __typename }\"")]
    [InlineData("{}")]
    [InlineData("{\"query\":null}")]
    [InlineData("{\"query\":\"\"}")]
    [InlineData("{\"query\":1}")]
    [InlineData("{\"query\":{}}")]
    [InlineData("{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"operationName\":1}")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[]}")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":\"{}\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"extensions\":1}")]
    [InlineData("{\"query\":\"\\ud800\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":{\"a\":\"\\udc00\"}}")]
    public async Task A_malformed_request_is_400(string body)
    {
        using var response = await Send(body);
        await AssertRefused(HttpStatusCode.BadRequest, response);
    }

    [Fact]
    public async Task Json_too_deep_or_not_utf8_is_400()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        using var response = await Send($"{{\"query\":\"{{ __typename }}\",\"variables\":{deep}}}");
        await AssertRefused(HttpStatusCode.BadRequest, response);
        using var content = new ByteArrayContent([.. "{\"query\":\"{ __typename } #"u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        using var broken = await host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        await AssertRefused(HttpStatusCode.BadRequest, broken);
    }

    [Fact]
    public async Task Null_parts_are_as_good_as_none()
    {
        using var response = await Send(
            "{\"query\":\"{ __typename }\",\"variables\":null,\"operationName\":null,\"extensions\":null}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Only_json_in_utf8_is_taken(string type)
    {
        using var response = await Send("{\"query\":\"{ __typename }\"}", type);
        await AssertRefused(HttpStatusCode.UnsupportedMediaType, response);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413()
    {
        using var response = await Send("{\"query\":\"{ __typename }\",\"x\":\"" + new string('x', 200_000) + "\"}");
        await AssertRefused(HttpStatusCode.RequestEntityTooLarge, response);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_405_with_those_that_are_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await host.Client.SendAsync(request);
        await AssertRefused(HttpStatusCode.MethodNotAllowed, response);
        Assert.Equal(["GET", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Get_answers_queries()
    {
        using var response = await Get(
            "query=query Q($n:Int){programs(first:$n){nodes{slug}}} query R{__typename}&operationName=Q&variables={\"n\":1}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            """{"data":{"programs":{"nodes":[{"slug":"program-01"}]}},"extensions":{"release":""" + $"\"{TinyRelease.Identity}\""
                + ""","cost":{"points":1,"rows":1,"tests":0}}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("query=")]
    [InlineData("query={__typename}&query={__typename}")]
    [InlineData("query={__typename}&variables=[]")]
    [InlineData("query={__typename}&variables={")]
    public async Task A_malformed_get_is_400(string parts)
    {
        using var response = await Get(parts);
        await AssertRefused(HttpStatusCode.BadRequest, response);
    }

    [Fact]
    public async Task Get_changes_nothing()
    {
        using var response = await Get("query=mutation{__typename}");
        await AssertRefused(HttpStatusCode.MethodNotAllowed, response);
        Assert.Equal(["POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task An_answer_that_is_known_is_not_sent_again()
    {
        const string Question = "query={districts{nodes{name}}}";
        using var first = await Get(Question);
        using var again = await Get(Question, first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("", await again.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        using var other = await Get("query={districts{nodes{code}}}", first.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        try
        {
            host.Release = TinyRelease.Build("another");
            using var later = await Get(Question, first.Headers.ETag);
            Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        }
        finally
        {
            host.Release = TinyRelease.Build();
        }
    }

    [Fact]
    public async Task An_answer_with_errors_has_no_tag()
    {
        using var response = await Get("query={programs(first:0){totalCount}}");
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Any_site_may_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://partner.example");
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Without_a_release_there_is_no_answer_yet()
    {
        try
        {
            host.Release = null;
            using var response = await host.Post("{ __typename }");
            await AssertRefused(HttpStatusCode.ServiceUnavailable, response);
        }
        finally
        {
            host.Release = TinyRelease.Build();
        }
    }

    private static async Task AssertRefused(HttpStatusCode status, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsArray()[0]!;
        Assert.False(string.IsNullOrWhiteSpace((string?)error["message"]));
        Assert.Matches("^[A-Z_]+$", (string?)error["extensions"]!["code"]);
    }

    private async Task<HttpResponseMessage> Send(string body, string type = Json)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
    }

    private async Task<HttpResponseMessage> Get(string parts, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/graphql?{parts}", UriKind.Relative));
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await host.Client.SendAsync(request);
    }
}
