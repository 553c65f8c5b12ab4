using System.Reflection;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Fields;

/// <summary>A named way from a noun to another one, by which rows can be filtered.</summary>
public abstract record Relation<T>(string Name, MemberInfo Member)
{
    public abstract TResult Accept<TResult>(IRelationVisitor<T, TResult> visitor);
}

/// <summary>To one other, or none. The fields are asked for late, as nouns lead back to each other.</summary>
public sealed record OneRelation<T, TOther>(
    string Name, MemberInfo Member, Func<Release, T, TOther?> Get, Func<FieldList<TOther>> Fields)
    : Relation<T>(Name, Member)
    where TOther : class
{
    public override TResult Accept<TResult>(IRelationVisitor<T, TResult> visitor) => visitor.One(this);
}

/// <summary>To several others.</summary>
public sealed record ManyRelation<T, TOther>(
    string Name, MemberInfo Member, Func<Release, T, IReadOnlyList<TOther>> Get, Func<FieldList<TOther>> Fields)
    : Relation<T>(Name, Member)
{
    public override TResult Accept<TResult>(IRelationVisitor<T, TResult> visitor) => visitor.Many(this);
}
