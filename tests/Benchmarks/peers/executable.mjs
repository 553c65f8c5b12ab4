// The same schema for peers that run graphql-js as it is: its fields resolved, and batched by DataLoader.
import DataLoader from 'dataloader';
import { buildSchema } from 'graphql';
import { batches, resolvers, schema as text } from './data.mjs';

export const schema = buildSchema(text);
const each = (types, act) => Object.entries(types).forEach(([type, fields]) =>
  Object.entries(fields).forEach(([name, field]) => act(schema.getType(type).getFields()[name], field)));

each(resolvers, (field, resolve) => { field.resolve = resolve; });
each(batches, (field, load) => {
  field.resolve = (obj, params, { loaders }) => {
    let loader = loaders.get(field);
    if (!loader) {
      loader = new DataLoader(async queries => load(queries), { cache: false });
      loaders.set(field, loader);
    }
    return loader.load({ obj, params });
  };
});

/** What a request has of its own. */
export const context = () => ({ loaders: new Map() });
