using CareerConnect.Api.Fields;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>A schema that grows the connection, filter, sort and value types its nouns need, each once.</summary>
public abstract class WireSchema : Schema
{
    private readonly HashSet<string> _known = [];

    protected WireSchema()
    {
        Put(ConnectionTypes.PageInfo());
        Put(new EnumType<SortDirection> { Name = "SortEnumType" });
    }

    /// <summary>A noun that is only looked at.</summary>
    protected void Noun<T>(IGraphType type, FieldList<T> fields)
    {
        Put(type);
        foreach (var field in fields.Fields)
        {
            field.Accept(new Enums<T>(this));
        }
    }

    /// <summary>A noun that other nouns are filtered by.</summary>
    protected void Filtered<T>(IGraphType type, FieldList<T> fields, bool several = false)
    {
        Noun(type, fields);
        Put(InputTypes.Filter(fields));
        foreach (var field in fields.Fields)
        {
            Put(field.Accept(new OperationTypes<T>()));
        }

        if (several)
        {
            Put(InputTypes.List(fields));
        }
    }

    /// <summary>A noun that there are pages of.</summary>
    protected void Listed<T>(IGraphType type, FieldList<T> fields, bool several = false)
    {
        Filtered(type, fields, several);
        Put(InputTypes.Sort(fields));
        Paged(type, fields);
    }

    /// <summary>Something there are pages of, and no more.</summary>
    protected void Paged<T>(IGraphType type, FieldList<T> fields)
    {
        Put(type);
        foreach (var part in ConnectionTypes.Of(fields))
        {
            Put(part);
        }
    }

    protected void Put(IGraphType type)
    {
        if (_known.Add(type.Name))
        {
            RegisterType(type);
        }
    }

    private sealed class Enums<T>(WireSchema schema) : IFieldVisitor<T, bool>
    {
        public bool Text(TextField<T> field) => false;

        public bool Texts(TextListField<T> field) => false;

        public bool Value<TValue>(ValueField<T, TValue> field)
            where TValue : struct
        {
            if (typeof(TValue).IsEnum)
            {
                schema.Put((IGraphType)Activator.CreateInstance(typeof(EnumType<>).MakeGenericType(typeof(TValue)))!);
            }

            return true;
        }
    }
}
