import type { AuditAction, Json } from '@repattern/domain';
import type { CareRecords, SeededPlan } from './care-records';
import type { SeededRandom } from './seeded-random';

/** An event as it is added; the trigger places and chains it. */
export interface InventedEvent {
  readonly personId: string;
  readonly action: AuditAction;
  readonly subject: { readonly kind: string; readonly id: string } | null;
  readonly data: Readonly<Record<string, Json>>;
}

/** How often what happens, of a thousand events. */
const shares: readonly (readonly [AuditAction, number])[] = [
  ...([
    ['patient.read', 140],
    ['plan.read', 160],
    ['plan.revision-read', 20],
    ['visit.read', 80],
    ['visit.listed', 60],
  ] as const),
  ...([
    ['assessment.read', 40],
    ['worklist.read', 80],
    ['patient.listed', 30],
    ['visit.started', 40],
  ] as const),
  ...([
    ['visit.changed', 155],
    ['visit.finished', 40],
    ['verdict.accepted', 40],
    ['verdict.overridden', 10],
  ] as const),
  ...([
    ['plan.changed', 35],
    ['plan.changed-by-visit', 40],
    ['session.opened', 16],
    ['session.closed', 10],
  ] as const),
  ...([
    ['access.refused', 3],
    ['clinic.changed', 0.2],
    ['exercise.archived', 0.8],
  ] as const),
];
const all = shares.reduce((sum, [, share]) => sum + share, 0);

/** Invents what one of the people does, mostly with patients of their own. */
export function inventEvent(records: CareRecords, random: SeededRandom): InventedEvent {
  const personId = random.pick(records.people);
  const own = records.plansOf.get(personId);
  const plan = random.pick(own && random.next() < 0.9 ? own : records.plans);
  return { personId, ...told(pickAction(random), { personId, plan, records, random }) };
}

function pickAction(random: SeededRandom): AuditAction {
  let left = random.next() * all;
  for (const [action, share] of shares) if ((left -= share) < 0) return action;
  return 'patient.read';
}

interface Happening {
  readonly personId: string;
  readonly plan: SeededPlan;
  readonly records: CareRecords;
  readonly random: SeededRandom;
}

function told(action: AuditAction, { personId, plan, records, random }: Happening): Omit<InventedEvent, 'personId'> {
  const [group = ''] = action.split('.');
  const { id: planId, patientId: patient, visits, assessmentId } = plan;
  const version = 1 + random.below(20);
  switch (group) {
    case 'plan':
      return { action, subject: { kind: 'plan', id: planId }, data: { patient, version, sections: ['phases'] } };
    case 'visit':
    case 'verdict': {
      if (action === 'visit.listed' || visits.length === 0)
        return {
          action: 'visit.listed',
          subject: { kind: 'plan', id: planId },
          data: { patient, visits: [...visits] },
        };
      const data = { patient, plan: planId, version, ...(group === 'verdict' ? { count: 1 + random.below(8) } : {}) };
      return { action, subject: { kind: 'visit', id: random.pick(visits) }, data };
    }
    case 'assessment':
      return { action, subject: { kind: 'assessment', id: assessmentId }, data: { patient } };
    case 'worklist':
      return { action, subject: null, data: { patients: somePatients(records, random, 25) } };
    case 'session':
      return { action, subject: { kind: 'person', id: personId }, data: {} };
    case 'patient':
      return action === 'patient.listed'
        ? { action, subject: null, data: { patients: somePatients(records, random, 50) } }
        : { action, subject: { kind: 'patient', id: patient }, data: {} };
    case 'exercise':
      return { action, subject: null, data: { exercise: 'quad-set' } };
    case 'clinic':
      return { action, subject: { kind: 'clinic', id: records.clinicId }, data: { version, sections: ['closures'] } };
    default:
      return { action, subject: null, data: { permission: 'clinic.write' } };
  }
}

/** Patients that stand one behind the other in a list. */
function somePatients({ patients }: CareRecords, random: SeededRandom, most: number): string[] {
  const from = random.below(Math.max(1, patients.length - most));
  return patients.slice(from, from + most);
}
