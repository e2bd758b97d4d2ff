import type { CaseFile } from '../case-file.ts';
import { factsOf } from '../judgement.ts';
import type { JudgedPlan, Violation } from '../judgement.ts';
import { itemsOf, lanes } from '../plan-file.ts';
import type { Lane } from '../plan-file.ts';
import { exercises, findings, grades } from '../tables.ts';
import type { ExerciseFacts } from '../tables.ts';
import { forbidding } from './contraindications.ts';
import type { UsePlace } from './contraindications.ts';
import { placingViolations } from './items.ts';

/** A tissue that must be treated somewhere, with what speaks for it. */
interface WantedTissue {
  readonly kind: 'weak' | 'tight';
  readonly tissue: string;
  readonly because: string;
}

/** Whatever is evidenced is treated in some phase, unless all that treats it is forbidden: then a finding says so. */
export function coverageViolations(judged: JudgedPlan): Violation[] {
  const { input, plan } = judged;
  const unknown = (input.findings ?? []).filter(({ id }) => !findings.has(id));
  const faults: Violation[] = unknown.map(({ id }) => ({ rule: 'input', detail: `unknown finding ${id}` }));
  if (plan.status !== 'composed') return faults;
  const used = itemsOf(plan).flatMap(({ item }) => factsOf(item) ?? []);
  const told = JSON.stringify(plan.findings ?? []);
  const untreated = wantedOf(input).filter(
    (wanted) =>
      !used.some((exercise) => treats(exercise, wanted)) &&
      (isPossible(wanted, judged) || !told.includes(wanted.tissue)),
  );
  return [
    ...faults,
    ...untreated.map(({ kind, tissue, because }): Violation => {
      return { rule: 'coverage', detail: `${kind} ${tissue} (${because}) is treated nowhere` };
    }),
  ];
}

function wantedOf({ findings: told = [], strength = [] }: CaseFile): WantedTissue[] {
  const found = told.flatMap(({ id }): WantedTissue[] => {
    const { impliesTight = [], impliesWeak = [] } = findings.get(id) ?? {};
    return [
      ...impliesTight.map((tissue) => ({ kind: 'tight' as const, tissue, because: id })),
      ...impliesWeak.map((tissue) => ({ kind: 'weak' as const, tissue, because: id })),
    ];
  });
  const graded = strength
    .filter(({ grade }) => (grades.get(grade) ?? 9) <= 4)
    .map(({ muscle, grade }) => ({ kind: 'weak' as const, tissue: muscle, because: `grade ${grade}` }));
  return [...new Map([...found, ...graded].map((each) => [`${each.kind} ${each.tissue}`, each])).values()];
}

function treats(exercise: ExerciseFacts, { kind, tissue }: WantedTissue): boolean {
  return (kind === 'weak' ? exercise.targetsWeak : exercise.lengthens).includes(tissue);
}

/** Whether anything that treats a tissue could stand anywhere in the plan, at least alone. */
function isPossible(wanted: WantedTissue, judged: JudgedPlan): boolean {
  const treating = [...exercises.values()].filter((exercise) => treats(exercise, wanted));
  return (judged.plan.phases ?? []).some((phase) =>
    lanes.some(
      (lane) => minutesOf(lane, judged) > 0 && treating.some((exercise) => mayStand(exercise, { phase, lane }, judged)),
    ),
  );
}

function mayStand(exercise: ExerciseFacts, { phase, lane }: UsePlace, judged: JudgedPlan): boolean {
  const item = { exerciseId: exercise.id };
  return (
    forbidding(exercise, { phase, lane }, judged).length === 0 &&
    placingViolations({ phase, lane, item, exercise }, judged).length === 0
  );
}

function minutesOf(lane: Lane, { input: { constraints } }: JudgedPlan): number {
  return lane === 'clinic' ? constraints.clinicMinutes : constraints.homeMinutesPerDay;
}
