import type { CaseFile } from './case-file.ts';
import type { FileItem, FilePhase, Lane, PlanFile } from './plan-file.ts';

/** A knee two weeks after a reconstruction, with everything asked. */
export const goodCase: CaseFile = {
  presentation: { surgery: { procedure: 'acl-reconstruction', on: '2026-08-24' } },
  findings: [{ id: 'quadriceps-weak', side: 'left' }],
  strength: [{ muscle: 'quadriceps', side: 'left', grade: '3' }],
  precautions: {},
  otherPrecautions: 'absent',
  redFlags: { findings: [] },
  constraints: {
    startOn: '2026-09-07',
    weekdays: ['mon', 'thu'],
    clinicMinutes: 30,
    homeMinutesPerDay: 10,
    clinicEquipment: ['towel', 'mat'],
    homeEquipment: [],
  },
};

const quadSet: FileItem = {
  exerciseId: 'quad-set',
  side: 'left',
  dose: { form: 'strength-isometric', sets: 1, reps: 10, hold_s: 5 },
  minutes: 1.5,
  treats: [{ kind: 'weak', tissue: 'quadriceps' }],
};

const legRaise: FileItem = {
  exerciseId: 'straight-leg-raise',
  side: 'left',
  dose: { form: 'strength-isotonic', sets: 2, reps: 10 },
  minutes: 3,
  treats: [{ kind: 'weak', tissue: 'quadriceps' }],
};

const firstPhase: FilePhase = {
  number: 1,
  weeks: 2,
  visitsPerWeek: 2,
  exit: [{ measure: 'nprsRest', op: '<=', value: 3 }],
  clinic: [quadSet],
  home: [quadSet],
};

/** A small plan for {@link goodCase} with which nothing is wrong. */
export const goodPlan: PlanFile = {
  status: 'composed',
  findings: [],
  phases: [firstPhase, { ...firstPhase, number: 2, visitsPerWeek: 1, clinic: [legRaise], home: [] }],
  visits: [
    { on: '2026-09-07', phase: 1 },
    { on: '2026-09-10', phase: 1 },
    { on: '2026-09-14', phase: 1 },
    { on: '2026-09-17', phase: 1 },
    { on: '2026-09-21', phase: 2 },
    { on: '2026-09-28', phase: 2 },
  ],
};

/** The good plan with something else about its first phase. */
export function withPhase(changes: Partial<FilePhase>): PlanFile {
  const [, second] = goodPlan.phases ?? [];
  return { ...goodPlan, phases: [{ ...firstPhase, ...changes }, ...(second === undefined ? [] : [second])] };
}

/** The good plan with something else about the item in a lane of its first phase. */
export function withItem(changes: Partial<FileItem>, lane: Lane = 'clinic'): PlanFile {
  return withPhase({ [lane]: [{ ...quadSet, ...changes }] });
}

/** The good plan with another item beside the one in the clinic of its first phase. */
export function withMore(item: Partial<FileItem>): PlanFile {
  return withPhase({ clinic: [quadSet, { ...quadSet, ...item }] });
}

/** The good case with something else that it must fit into. */
export function within(constraints: Partial<CaseFile['constraints']>): CaseFile {
  return { ...goodCase, constraints: { ...goodCase.constraints, ...constraints } };
}
