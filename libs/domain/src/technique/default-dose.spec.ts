import { checkDose, isDose } from './check-dose';
import { defaultDose } from './default-dose';
import type { PhaseNumber } from './dose-form';
import { doseFormIds } from './dose-forms';

const phases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

describe('where a phase starts', () => {
  it('is null when the form has no place in the phase, whatever the exercise asks for', () => {
    expect(defaultDose('plyometric', 1)).toBeNull();
    expect(defaultDose('plyometric', 1, { contacts_per_session: 20 })).toBeNull();
  });

  it('is a dose that may be prescribed, in every phase of every form, with a warning only for the short NMES session of phase 4', () => {
    const doses = doseFormIds.flatMap((form) => phases.flatMap((phase) => defaultDose(form, phase) ?? []));
    expect(doses).toHaveLength(doses.filter(isDose).length);
    expect(
      doses.flatMap((dose) => checkDose(dose).map(({ code, params }) => [code, params['derived'], params['value']])),
    ).toEqual([['dose.derived-unusual', 'session_min', 7.5]]);
    expect(doses.length).toBeGreaterThan(100);
  });

  it('takes the values of the exercise instead', () => {
    expect(defaultDose('strength-isometric', 2, { hold_s: 45, rest_s: 120 })).toMatchObject({
      hold_s: 45,
      rest_s: 120,
      sets: 2,
    });
  });

  it('leaves out a value that the table refuses and keeps the others', () => {
    const own = { hold_s: 600, reps: 3, surface: 'foam', sets: '2' };
    expect(defaultDose('stretch-static', 2, own)).toEqual({ ...defaultDose('stretch-static', 2), reps: 3 });
  });

  it('leaves out all values when they are refused together', () => {
    expect(defaultDose('nmes', 2, { on_s: 20, off_s: 10 })).toEqual(defaultDose('nmes', 2));
  });
});
