import { doseInWords } from '../technique/dose-in-words';
import { itemOf } from '../plan/cases/signable-plan';
import type { PlanItem } from '../plan/plan-document';
import { contextBy, planOf, visitBy } from './cases/recorded-visit';
import { finishedVisit } from './cases/visit-case';
import { progressVisit } from './progress-visit';
import type { ItemVerdict } from './verdict';
import { verdictKey } from './verdict-key';
import type { FinishedVisit, VisitContext } from './visit-context';
import { nothingNew } from './visit/nothing-new';
import type { PerformedItem } from './visit/visit-document';

const quadSet = itemOf('quad-set');

/** What one visit after another makes of a quad set, each with its verdict accepted. */
class Course {
  private dose = quadSet.dose;
  private readonly history: FinishedVisit[] = [];

  /** A visit on a day of March 2026 at which it was done as told; nothing else is new. */
  visit(day: number, done: Partial<PerformedItem> = {}): string {
    const on = `2026-03-${String(day).padStart(2, '0')}`;
    const item: PlanItem = { ...quadSet, dose: this.dose };
    const plan = planOf([item]);
    const visit = nothingNew(visitBy(plan, { [item.id]: done }), true);
    const verdict = this.verdictOn({ ...contextBy(plan, { on, visit }), history: [...this.history] });
    const accepted = { item: item.id, verdict: verdictKey(verdict), kind: 'accepted' } as const;
    const given = { [item.id]: { action: verdict.action, rule: verdict.rule } };
    this.history.push(finishedVisit(on, { ...visit, decisions: [accepted] }, given));
    if (verdict.next.kind === 'dose') this.dose = verdict.next.dose;
    return `${verdict.action} ${verdict.rule}: ${doseInWords(this.dose).replaceAll('\u2009', ' ')}`;
  }

  private verdictOn(context: VisitContext): ItemVerdict {
    const [verdict] = progressVisit(context).items;
    if (!verdict) throw new Error('no verdict');
    return verdict;
  }
}

describe('an exercise from visit to visit', () => {
  it('waits for two exposures, rises, and a step down brings back exactly what was before', () => {
    const course = new Course();
    expect(course.visit(2)).toBe('HOLD f-min-exposure: 10 × 5 s hold at 30 % MVIC');
    expect(course.visit(4)).toBe('HOLD f-min-exposure: 10 × 5 s hold at 30 % MVIC');
    expect(course.visit(6)).toBe('PROGRESS d-isometric: 10 × 10 s hold at 30 % MVIC');
    expect(course.visit(9, { quality: 0 })).toBe('REGRESS q-0: 10 × 5 s hold at 30 % MVIC');
  });

  it('loses volume where it never rose and nothing is easier', () => {
    expect(new Course().visit(2, { painDuring: 7 })).toBe('REGRESS p-high: 8 × 5 s hold at 30 % MVIC');
  });
});

describe('a visit at which nothing was recorded yet', () => {
  it('holds everything', () => {
    const { items, stop } = progressVisit(contextBy(planOf([quadSet])));
    expect(items.map(({ action, rule, next }) => ({ action, rule, next }))).toEqual([
      { action: 'HOLD', rule: 'g-screen-missing', next: { kind: 'dose', dose: quadSet.dose } },
    ]);
    expect(stop).toBeNull();
  });
});
