using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Sources;

namespace CareerConnect.Tests.Support;

/// <summary>The tiny region with two partners, as a committed source would bring it.</summary>
public sealed class TinyNetwork(string folder) : SourceImport
{
    private readonly TinyRegion _region = new(folder);

    public override string Title => _region.Title;

    public override string Folder => _region.Folder;

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        _region.Read(reader, batch);
        batch.Partners.Add(PartnerOf("river-mill", "River Mill"));
        batch.Partners.Add(PartnerOf("clinica-pena", "Clínica Peña"));
    }

    private static Partner PartnerOf(string slug, string name) => new()
    {
        Slug = slug,
        Name = name,
        Kind = PartnerKind.Employer,
        LocationBasis = LocationBasis.None,
        SourceKey = TinyRegion.SourceKey,
    };
}
