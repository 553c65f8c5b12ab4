namespace CareerConnect.Api.Fields;

/// <summary>Tells relations to one and to several apart, with their types.</summary>
public interface IRelationVisitor<T, TResult>
{
    TResult One<TOther>(OneRelation<T, TOther> relation)
        where TOther : class;

    TResult Many<TOther>(ManyRelation<T, TOther> relation);
}
