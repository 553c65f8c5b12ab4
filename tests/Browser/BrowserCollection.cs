using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>All tests that look at the served site share one of it, and one browser.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit calls it a collection.")]
public sealed class BrowserCollection : ICollectionFixture<ServedSite>
{
    public const string Name = "Browser";
}
