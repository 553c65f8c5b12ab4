namespace CareerConnect.Api.Data;

/// <summary>What is done to each table of a release in turn: describing it, or writing it.</summary>
internal interface ITableVisitor
{
    void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records);
}
