import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { jsonSchemaOf, planFileShape, readShape } from '@repattern/domain';
import { composeCommand } from './compose-command.ts';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(read('libs/contracts/plan-file.schema.json')) as Record<string, unknown>;
const cases = 'libs/domain/src/assessment/cases';

describe('the schema of the plan file', () => {
  const validate = new Ajv({ strict: false, formats: { date: true } }).compile(schema);

  it('is what the domain says; `npm run case-schema` writes it anew', () => {
    expect(schema).toMatchObject(JSON.parse(JSON.stringify(jsonSchemaOf(planFileShape.rule))));
  });

  it.each(readdirSync(join(root, cases)))('describes the plan of %s', (file) => {
    const plan = JSON.parse(composeCommand([`${cases}/${file}`], read).out) as Record<string, unknown>;
    validate(plan);
    expect(validate.errors ?? []).toEqual([]);
    expect(readShape(planFileShape, plan).ok).toBe(true);
    expect(validate({ ...plan, phases: [{ number: 6 }] })).toBe(false);
  });
});
