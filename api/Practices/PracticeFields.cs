using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Practices;

/// <summary>What can be asked of a shared practice.</summary>
public static class PracticeFields
{
    public static FieldList<SharedPractice> All { get; } =
        new FieldList<SharedPractice>("SharedPractice", "SharedPractices", p => p.Key)
            .Add(p => p.Key).Add(p => p.Title).Add(p => p.WhatWasDone).Add(p => p.WhatWorked).Add(p => p.Date)
            .Add(p => p.Url)
            .AddFact();
}
