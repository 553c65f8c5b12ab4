// The audits of the reference implementation of GraphQL over HTTP, one line each: status, id, name.
import { auditServer } from 'graphql-http';

for (const { status, id, name, reason } of await auditServer({ url: process.argv[2] })) {
  console.log([status, id, name, reason ?? ''].join('\t').trim());
}
