import { randomUUID } from 'node:crypto';
import { newVisit, type CalendarDate, type PlannedVisit, type VisitDocument } from '@repattern/domain';
import { contextOf, nextPlanned, type DemoCare, type DemoTreatment } from './treat-demo-patient';

/** A visit of the day of seeding that is not over. */
export interface BegunDemoVisit {
  readonly id: string;
  readonly planned: PlannedVisit;
  readonly stage: 'arrived' | 'in-progress';
  readonly revision: number;
  readonly document: VisitDocument;
}

/** How many items are done of a visit that is under way. */
const itemsDone = 3;

/** The visit that is planned for today: somebody waits, or the first exercises are done and nothing is decided yet. */
export function begunDemoVisit(
  treatment: DemoTreatment,
  care: DemoCare,
  { today, stage }: { readonly today: CalendarDate; readonly stage: BegunDemoVisit['stage'] },
): BegunDemoVisit {
  const planned = nextPlanned(treatment, today);
  if (planned?.on !== today) throw new Error('Demo data: no visit is planned for today.');
  const { plan, revision, phase } = treatment;
  const visit = { id: randomUUID(), planned, stage, revision };
  if (stage === 'arrived') return { ...visit, document: newVisit({ plan, phase: phase.number, revision }) };
  const { visit: whole } = contextOf(treatment, care, planned);
  const startedAt = new Date(Date.now() - 20 * 60_000).toISOString();
  const items = whole.items.map((row, index) => (index < itemsDone ? row : { ...row, performed: null }));
  const time = { startedAt, finishedAt: null, timedMinutes: null, totalMinutes: null };
  return { ...visit, document: { ...whole, items, time, pain: { ...whole.pain, during: null, after: null } } };
}
