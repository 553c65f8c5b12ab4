// Mercurius with its JIT and its loaders. Usage: node mercurius.mjs RELEASE.db SCHEMA.graphql PORT
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { batches, resolvers, schema } from './data.mjs';

// Without keeping anything by a key, which would cost the peer more than it saves.
const batched = fields => Object.fromEntries(Object.entries(fields).map(([name, load]) =>
  [name, { loader: async queries => load(queries), opts: { cache: false } }]));

const app = Fastify();
await app.register(mercurius, {
  schema,
  jit: 1,
  resolvers,
  loaders: Object.fromEntries(Object.entries(batches).map(([type, fields]) => [type, batched(fields)])),
});
await app.listen({ port: Number(process.argv[4]), host: '127.0.0.1' });
