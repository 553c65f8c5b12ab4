// graphql-codegen as its command line runs it, without the command line: types of the schema and of some operations.
// Usage: node codegen.mjs SCHEMA OPERATIONS OUTPUT
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const [schema, documents, filename] = process.argv.slice(2);
writeFileSync(filename, await codegen({
  filename,
  schema: parse(readFileSync(schema, 'utf8')),
  documents: [{ location: documents, document: parse(readFileSync(documents, 'utf8')) }],
  config: { strictScalars: true, scalars: { Date: 'string', LocalTime: 'string', SchoolYear: 'string' } },
  plugins: [{ typescript: {} }, { operations: {} }],
  pluginMap: { typescript, operations },
}));
