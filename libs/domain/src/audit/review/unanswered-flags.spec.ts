import { signableBasis } from '../../plan/cases/signable-plan';
import { contraindications } from '../../exercise/contraindications.data';
import type { FlagState } from '../../exercise/flag-state';
import { plannedKnee } from '../../progression/cases/visit-case';
import { unansweredFlags } from './unanswered-flags';

const exercises = new Map(signableBasis.exercises.map((exercise) => [exercise.id, exercise]));
const all = (status: FlagState['status']): ReadonlyMap<string, FlagState> =>
  new Map(contraindications.map(({ id }) => [id, { status, region: null, side: null }]));

it('names each precaution once that nobody knows and that concerns an exercise, in the order of the table', () => {
  const open = unansweredFlags(plannedKnee, { flags: all('unknown'), exercises }).map(({ flag }) => flag);
  const table = contraindications.map(({ id }) => id);
  expect(open.length).toBeGreaterThan(0);
  expect(open).toEqual(table.filter((id) => open.includes(id)));
  expect(unansweredFlags(plannedKnee, { flags: new Map(), exercises }).map(({ flag }) => flag)).toEqual(open);
});

it.each(['present', 'absent', 'cleared'] as const)('names none that is known to be %s', (status) => {
  expect(unansweredFlags(plannedKnee, { flags: all(status), exercises })).toEqual([]);
});

it('says the strictest that each would mean', () => {
  const open = unansweredFlags(plannedKnee, { flags: all('unknown'), exercises });
  for (const { flag, would } of open) {
    const effect = contraindications.find(({ id }) => id === flag);
    expect([effect?.effect, effect?.homeEffect]).toContain(would);
  }
});
