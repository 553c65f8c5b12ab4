// Apollo Server on its own server. Usage: node apollo.mjs RELEASE.db SCHEMA.graphql PORT
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { context, schema } from './executable.mjs';

await startStandaloneServer(new ApolloServer({ schema, introspection: false }), {
  context: async () => context(),
  listen: { port: Number(process.argv[4]), host: '127.0.0.1' },
});
