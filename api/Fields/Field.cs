using System.Reflection;

namespace CareerConnect.Api.Fields;

/// <summary>
/// A named value of a noun that can be asked for, filtered by and sorted by. The name is that on the wire; the member
/// is where its description stands. Which engine reads this is not known here.
/// </summary>
public abstract record Field<T>(string Name, MemberInfo Member)
{
    public abstract TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor);
}

/// <summary>A text, or null.</summary>
public sealed record TextField<T>(string Name, MemberInfo Member, bool Nullable, Func<T, string?> Get)
    : Field<T>(Name, Member)
{
    public override TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor) => visitor.Text(this);
}

/// <summary>A number, date, yes or no, or word of a fixed list; or null.</summary>
public sealed record ValueField<T, TValue>(string Name, MemberInfo Member, bool Nullable, Func<T, TValue?> Get)
    : Field<T>(Name, Member)
    where TValue : struct
{
    public override TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor) => visitor.Value(this);
}

/// <summary>Several texts.</summary>
public sealed record TextListField<T>(string Name, MemberInfo Member, Func<T, IReadOnlyList<string>> Get)
    : Field<T>(Name, Member)
{
    public override TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor) => visitor.Texts(this);
}
