// GraphQL Yoga on Node's own server. Usage: node yoga.mjs RELEASE.db SCHEMA.graphql PORT
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { context, schema } from './executable.mjs';

const yoga = createYoga({ schema, context, graphiql: false, logging: false });
createServer(yoga).listen(Number(process.argv[4]), '127.0.0.1');
