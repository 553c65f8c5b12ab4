using CareerConnect.Tests.Browser;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("CareerConnect.Tests.Support.LongestFirst", "CareerConnect.Tests")]

namespace CareerConnect.Tests.Support;

/// <summary>The pages are looked at one after the other: begun first, beside all else, it is not what everybody waits for last.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(c => c.DisplayName != BrowserCollection.Name).ThenBy(c => c.DisplayName, StringComparer.Ordinal);
}
