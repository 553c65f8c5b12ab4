using System.Globalization;
using System.Text.Json.Nodes;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.LinkedData;

/// <summary>
/// What a page says, for machines: schema.org in JSON-LD. Only what a source states is in it; what is unknown is
/// left out. The vocabulary's maintainers may drop WorkBasedProgram, so programType says the level on both types.
/// </summary>
public static class SchemaOrg
{
    public static JsonObject Program(ProgramDetail item, PageContext page, string description)
    {
        var node = Node(item.Level == "LAUNCH" ? "WorkBasedProgram" : "EducationalOccupationalProgram", item, page, description);
        Put(node, "programType", item.Level == "UNKNOWN" ? null : page.Words.Named("Level", item.Level));
        node["provider"] = Organizations(item, page);
        Put(node, "applicationDeadline", Day(item.ApplicationDeadline));
        Put(node, "programPrerequisites", item.Eligibility);
        Put(node, "educationalCredentialAwarded", item.CredentialText);
        if (item.Seats is { } seats)
        {
            node["maximumEnrollment"] = seats;
        }

        if (item.Cost == "FREE")
        {
            node["offers"] = new JsonObject { ["@type"] = "Offer", ["price"] = 0, ["priceCurrency"] = "USD" };
        }

        return node;
    }

    public static JsonObject Event(EventDetail item, PageContext page, string description)
    {
        var node = Node("Event", item, page, description);
        Put(node, "startDate", Day(item.Date));
        node["organizer"] = Organizations(item, page);
        if (item.City is not null || item.County is not null)
        {
            node["location"] = new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = item.City ?? $"{item.County!.Name} County",
                ["address"] = Address(item.City, item.County, page),
            };
        }

        if (item.Cost == "FREE")
        {
            node["isAccessibleForFree"] = true;
        }

        return node;
    }

    public static JsonObject Organization(PartnerPage.PartnerModel partner, PageContext page)
    {
        var node = new JsonObject
        {
            ["@type"] = "Organization",
            ["@id"] = page.Canonical + "#partner",
            ["name"] = partner.Name,
            ["url"] = page.Canonical.AbsoluteUri,
        };
        Put(node, "sameAs", Safe(partner.Url));
        Put(node, "description", partner.Role);
        if (partner.City is not null)
        {
            node["address"] = Address(partner.City, partner.County, page);
        }

        return node;
    }

    /// <summary>The way from home to a page.</summary>
    public static JsonObject Breadcrumbs(IEnumerable<Crumb> crumbs, string here, PageContext page) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
        [
            .. crumbs.Prepend(new Crumb(Paths.Home, page.Words[Wording.Word.NavHome]))
                .Select(c => (Name: c.Label, Url: page.Full(c.Path).AbsoluteUri))
                .Append((Name: here, Url: page.Canonical.AbsoluteUri))
                .Select((c, i) => new JsonObject
                {
                    ["@type"] = "ListItem",
                    ["position"] = i + 1,
                    ["name"] = c.Name,
                    ["item"] = c.Url,
                }),
        ]),
    };

    private static JsonObject Node(string type, OpportunityDetail item, PageContext page, string description)
    {
        var node = new JsonObject
        {
            ["@type"] = type,
            ["@id"] = page.Canonical + (item.IsEvent ? "#event" : "#program"),
            ["name"] = item.Name,
            ["url"] = page.Canonical.AbsoluteUri,
            ["description"] = description,
        };
        Put(node, "sameAs", Safe(item.Url));
        return node;
    }

    private static JsonArray Organizations(OpportunityDetail item, PageContext page) => item.Providers.Count == 0
        ? [new JsonObject { ["@type"] = "Organization", ["name"] = item.ProviderText }]
        : new JsonArray([.. item.Providers.Select(p => new JsonObject
        {
            ["@type"] = "Organization",
            ["@id"] = page.Full(Paths.Partner(p.Slug)) + "#partner",
            ["name"] = p.Name,
            ["url"] = page.Full(Paths.Partner(p.Slug)).AbsoluteUri,
        })]);

    private static JsonObject Address(string? city, PlaceRef? county, PageContext page)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        Put(address, "addressLocality", city);
        // Only a county of the region says which state it is in: some towns are across the river.
        Put(address, "addressRegion", county is null ? null : page.Site.Facts.Region.State);
        address["addressCountry"] = "US";
        return address;
    }

    private static string? Safe(string? url) => url is null ? null : SafeUrl.Parse(url).Value;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Put(JsonObject node, string name, string? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }
    }
}
