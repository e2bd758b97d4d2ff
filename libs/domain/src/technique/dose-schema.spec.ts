import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { defaultDose } from './default-dose';
import { doseFormIds, parametersOf } from './dose-forms';
import { doseSchema } from './dose-schema';
import { isDose } from './check-dose';

const accepts = new Ajv2020({ strict: false, discriminator: true }).compile(doseSchema());
const phases = [1, 2, 3, 4, 5] as const;
const doses = doseFormIds.flatMap((form) => phases.flatMap((phase) => defaultDose(form, phase) ?? []));

describe('doseSchema', () => {
  it('takes where every form starts in every phase', () => {
    expect(doses.filter((dose) => !accepts(dose))).toEqual([]);
  });

  it('takes every dose that the check takes', () => {
    const changed = fc.constantFrom(...doses).chain((dose) => {
      const keys = parametersOf(dose.form).map(([key]) => key);
      return fc
        .record({ key: fc.constantFrom(...keys), value: fc.oneof(fc.integer({ min: -5, max: 700 }), fc.double()) })
        .map(({ key, value }) => ({ ...dose, [key]: value }));
    });
    fc.assert(fc.property(changed, (dose) => !isDose(dose) || accepts(dose)));
  });

  it('refuses another form, a missing number, a number beyond the limits and one that the form does not know', () => {
    const [dose] = doses;
    const { hold_s: _, ...without } = { hold_s: 0, ...dose };
    const bad = [{ ...dose, form: 'thrust' }, without, { ...dose, hold_s: 500 }, { ...dose, load: 3 }, null];
    expect(bad.map((value) => accepts(value))).toEqual(bad.map(() => false));
  });
});
