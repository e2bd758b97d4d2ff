import { resolve } from 'node:path';
import { format } from 'prettier';
import { loadDomain } from './load-domain.ts';

const root = resolve(import.meta.dirname, '../..');

/** As much of the domain as is used here. */
interface Domain {
  readonly assessmentCaseShape: { readonly rule: unknown };
  readonly planFileShape: { readonly rule: unknown };
  readonly jsonSchemaOf: (rule: unknown) => object;
}

/** The exact text of `libs/contracts/assessment-case.schema.json`, made anew from the domain’s shape of a case file. */
export async function generateCaseSchema(): Promise<string> {
  const { assessmentCaseShape, jsonSchemaOf } = (await loadDomain(root)) as Domain;
  return schemaText('Assessment', jsonSchemaOf(assessmentCaseShape.rule));
}

/** The exact text of `libs/contracts/plan-file.schema.json`, made anew from the domain’s shape of a plan file. */
export async function generatePlanFileSchema(): Promise<string> {
  const { planFileShape, jsonSchemaOf } = (await loadDomain(root)) as Domain;
  return schemaText('Plan', jsonSchemaOf(planFileShape.rule));
}

async function schemaText(title: string, members: object): Promise<string> {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...members };
  return await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
}
