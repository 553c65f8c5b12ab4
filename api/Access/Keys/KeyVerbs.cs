using System.CommandLine;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Access.Keys;

/// <summary>The verbs about keys: keys create, keys list, keys revoke.</summary>
public static class KeyVerbs
{
    public static Command Of(Func<ParseResult, WorkingStore> store)
    {
        var scope = new Option<KeyScope>("--scope") { Description = "partner, district, staff, or confirm for a link to confirm by", Required = true };
        var subject = new Option<string>("--for")
        {
            Description = "Slug of the partner or code of the district",
            DefaultValueFactory = _ => "",
        };
        var note = new Option<string>("--note") { Description = "What it is used for", DefaultValueFactory = _ => "" };
        var days = new Option<int>("--days")
        {
            Description = $"Days it lives, up to {KeyGrant.LongestDays}",
            DefaultValueFactory = _ => 365,
        };
        var create = new Command("create", "Give out a key; it is shown once") { scope, subject, note, days };
        create.SetAction(parsed => Keys(parsed).Create(
            parsed.GetValue(scope), parsed.GetValue(subject)!, parsed.GetValue(note)!, parsed.GetValue(days)));
        var list = new Command("list", "The keys that were given out, without their secrets");
        list.SetAction(parsed => Keys(parsed).List());
        var id = new Argument<string>("id") { Description = "The name of the key: the eight characters after cc_live_" };
        var revoke = new Command("revoke", "Take a key back, at once") { id };
        revoke.SetAction(parsed => Keys(parsed).Revoke(parsed.GetRequiredValue(id)));
        return new Command("keys", "Keys of partners, districts and staff") { create, list, revoke };

        KeyCommand Keys(ParseResult parsed) => new(store(parsed), TimeProvider.System, Console.Out);
    }
}
