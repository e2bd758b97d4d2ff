import { signal } from '@angular/core';
import type { Absence, ProblemKey } from '@repattern/domain';
import { indexExercises } from '@repattern/domain/exercise/search/exercise-index';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { openPiece } from '../../testing/open-piece';
import { pressKey } from '../../testing/open-section';
import { control, find, settle, type } from '../../testing/planner-test-bed';
import type { FoundRow } from './found-rows';
import { LibrarySearch } from './library-search';

const absences: readonly Absence[] = [
  { exerciseId: 'straight-leg-raise', side: 'right', reasons: [{ kind: 'costs-more', by: 2.5 }] },
  { exerciseId: 'knee-heel-slide-range', side: 'right', reasons: [{ kind: 'no-problem' }] },
  { exerciseId: 'mini-squat-supported', side: null, reasons: [{ kind: 'costs-more', by: 0.5 }] },
  {
    ...{ exerciseId: 'step-up-10cm', side: 'right' },
    reasons: [
      { kind: 'difficulty', difficulty: 4, most: 2 },
      { kind: 'flag', flag: 'pacemaker', decision: 'block' },
    ],
  },
];

async function setup() {
  const wanted = signal<ProblemKey | null>(null);
  const known = absences.map(({ exerciseId }) => exerciseId);
  const exercises = signableBasis.exercises.filter(({ id }) => known.includes(id));
  const opened = await openPiece(
    LibrarySearch,
    {
      ...{ place: signal({ phase: 2, lane: 'clinic' }), index: signal(indexExercises(exercises)), wanted },
      ...{ absences: signal(absences), problems: signal(signablePlan.problems), said: signal('') },
    },
    ['laneChosen', 'wantedAll', 'added', 'closed'],
  );
  const search = async (text: string) => {
    type(control(opened.page, '#plan-search'), text);
    await settle();
  };
  const names = () => [...opened.page.querySelectorAll('.found .name')].map((name) => name.textContent.trim());
  const added = () => (opened.said['added'] as FoundRow[]).map(({ exercise }) => exercise.id);
  return { ...opened, wanted, search, names, added, count: exercises.length };
}

describe('LibrarySearch', () => {
  it('shows what gives the most first, and what is forbidden last', async () => {
    const { page, names, count } = await setup();
    expect(count).toBe(4);
    expect(names()[0]).toContain('squat');
    expect(find(page, 'li:last-child .found').getAttribute('aria-disabled')).toBe('true');
  });

  it('says what an exercise would treat here, and what speaks against it', async () => {
    const { page, search } = await setup();
    await search('straight leg');
    const found = find(page, '.found').textContent;
    expect(found).toContain('Treats Weak quadriceps, right');
    expect(found).toContain('Costs more than it gives, by 2.5');
  });

  it('says why something cannot be added, what forbids it first', async () => {
    const { page, search, added } = await setup();
    await search('step');
    const reasons = [...page.querySelectorAll('.reason')].map((reason) => reason.textContent.trim());
    expect(reasons[0]).toContain('forbids it');
    expect(reasons[1]).toContain('Too hard now');
    find(page, '.found').click();
    expect(added()).toEqual([]);
  });

  it('adds the first result on Enter', async () => {
    const { page, search, added } = await setup();
    await search('straight leg');
    control(page, '#plan-search').focus();
    await pressKey('Enter');
    expect(added()).toEqual(['straight-leg-raise']);
  });

  it('walks from the field into the results and back', async () => {
    const { page } = await setup();
    control(page, '#plan-search').focus();
    await pressKey('ArrowDown');
    expect(document.activeElement?.className).toBe('found');
    await pressKey('Home');
    expect(document.activeElement?.id).toBe('plan-search');
  });

  it('narrows to what treats a wanted problem', async () => {
    const { page, names, wanted, said } = await setup();
    wanted.set('weak.quadriceps.right');
    await settle();
    expect(names()).not.toContain('Heel slide, right');
    find(page, '.wanted button').click();
    expect(said['wantedAll']).toHaveLength(1);
  });

  it('closes on Escape', async () => {
    const { page, said } = await setup();
    control(page, '#plan-search').focus();
    await pressKey('Escape');
    expect(said['closed']).toHaveLength(1);
  });
});
