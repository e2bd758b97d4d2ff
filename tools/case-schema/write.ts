// npm run case-schema: writes libs/contracts/assessment-case.schema.json anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCaseSchema } from './generate.ts';

writeFileSync(
  join(import.meta.dirname, '../../libs/contracts/assessment-case.schema.json'),
  await generateCaseSchema(),
);
