namespace CareerConnect.Api.Fields;

/// <summary>Tells the kinds of field apart with their types, so that no row is read by reflection.</summary>
public interface IFieldVisitor<T, TResult>
{
    TResult Text(TextField<T> field);

    TResult Value<TValue>(ValueField<T, TValue> field)
        where TValue : struct;

    TResult Texts(TextListField<T> field);
}
