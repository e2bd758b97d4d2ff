// npm run case-schema: writes the schemas of case files and plan files in libs/contracts anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCaseSchema, generatePlanFileSchema } from './generate.ts';

const contracts = join(import.meta.dirname, '../../libs/contracts');
writeFileSync(join(contracts, 'assessment-case.schema.json'), await generateCaseSchema());
writeFileSync(join(contracts, 'plan-file.schema.json'), await generatePlanFileSchema());
