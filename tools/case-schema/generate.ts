import { resolve } from 'node:path';
import { format } from 'prettier';
import { loadDomain } from './load-domain.ts';

const root = resolve(import.meta.dirname, '../..');

/** As much of the domain as is used here. */
interface Domain {
  readonly assessmentCaseShape: { readonly rule: unknown };
  readonly jsonSchemaOf: (rule: unknown) => object;
}

/** The exact text of `libs/contracts/assessment-case.schema.json`, made anew from the domain’s shape of a case file. */
export async function generateCaseSchema(): Promise<string> {
  const { assessmentCaseShape, jsonSchemaOf } = (await loadDomain(root)) as Domain;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Assessment',
    ...jsonSchemaOf(assessmentCaseShape.rule),
  };
  return await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
}
