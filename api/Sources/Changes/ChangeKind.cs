namespace CareerConnect.Api.Sources.Changes;

/// <summary>What an import does to a row.</summary>
public enum ChangeKind
{
    Added,
    Changed,
    Removed,
}
