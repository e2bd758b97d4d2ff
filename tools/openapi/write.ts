// npm run openapi: writes libs/contracts/openapi.json and the schema of case files beside it anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { OpenApiDocument } from './finish-document.ts';
import { generateOpenApi } from './generate.ts';

const folder = join(import.meta.dirname, '../../libs/contracts');
const text = await generateOpenApi();
const { components } = JSON.parse(text) as OpenApiDocument;
const caseFile = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An assessment as a file',
  ...components.schemas['CaseFile'],
};
writeFileSync(join(folder, 'openapi.json'), text);
writeFileSync(
  join(folder, 'case-file.schema.json'),
  await format(JSON.stringify(caseFile), { parser: 'json', printWidth: 120 }),
);
