import { at, factsOf, weekAtStart, weeksBefore } from '../judgement.ts';
import type { JudgedPlan, KnownItem, Rule, Violation } from '../judgement.ts';
import { itemsOf } from '../plan-file.ts';
import { grades, healingGates, mostDifficult } from '../tables.ts';
import { doseViolations } from './doses.ts';

/** Equipment that every home has. */
const household = ['none', 'pillow', 'towel', 'chair', 'wall', 'doorway', 'mat', 'stairs', 'counter'];

/** Every item belongs where it stands, can be done there, and says why it is there. */
export function itemViolations(judged: JudgedPlan): Violation[] {
  return itemsOf(judged.plan).flatMap((placed): Violation[] => {
    const exercise = factsOf(placed.item);
    if (exercise === null) {
      return [{ rule: 'unknown-exercise', detail: at(placed, 'not in the tables and no facts of its own') }];
    }
    const known = { ...placed, exercise };
    return [
      ...doseViolations(known),
      ...placingViolations(known, judged),
      ...minuteViolations(known),
      ...rationaleViolations(known),
    ];
  });
}

/** What keeps an exercise from a place, whatever its dose. */
export function placingViolations(known: KnownItem, judged: JudgedPlan): Violation[] {
  return [
    ...placeViolations(known),
    ...gradeViolations(known, judged),
    ...healingViolations(known, judged),
    ...equipmentViolations(known, judged),
  ];
}

function placeViolations(known: KnownItem): Violation[] {
  const { exercise, phase, lane } = known;
  const most = mostDifficult.get(phase.number) ?? 5;
  const handsOn = exercise.technique === 'manual-therapy' && exercise.doseForm !== 'self-release';
  const told: [Rule, boolean, string][] = [
    ['phase-range', phase.number < exercise.phaseMin || phase.number > exercise.phaseMax, ''],
    ['difficulty', exercise.difficulty > most, `${exercise.difficulty} > ${most}`],
    ['setting', exercise.setting === (lane === 'home' ? 'clinic' : 'home'), `for the ${exercise.setting}`],
    ['setting', lane === 'home' && handsOn, 'hands-on technique at home'],
  ];
  return told.flatMap(([rule, broken, detail]) => (broken ? [{ rule, detail: at(known, detail) }] : []));
}

/** A muscle below grade 3 starts with the easiest exercises, unless it is assisted or activated. */
function gradeViolations(known: KnownItem, { input }: JudgedPlan): Violation[] {
  const { exercise, phase, item } = known;
  const assisted =
    ['nmes', 'manual-therapy'].includes(exercise.technique) || exercise.doseForm.startsWith('activation');
  if (phase.number !== 1 || exercise.difficulty <= 1 || assisted) return [];
  const oneSide = (side: string | null | undefined): boolean => side != null && side !== '' && side !== 'both';
  const weak = (input.strength ?? []).filter(
    ({ muscle, side, grade }) =>
      exercise.targetsWeak.includes(muscle) &&
      (grades.get(grade) ?? 9) < 3 &&
      !(oneSide(item.side) && oneSide(side) && item.side !== side),
  );
  return weak.map(({ muscle, side = '', grade }) => ({
    rule: 'grade-cap',
    detail: at(known, `${muscle} ${side} grade ${grade}`),
  }));
}

function healingViolations(known: KnownItem, { input, plan }: JudgedPlan): Violation[] {
  const atStart = weekAtStart(input);
  if (atStart === null) return [];
  const since = atStart + weeksBefore(plan, known.phase);
  const gates = healingGates.get(input.presentation?.surgery?.procedure ?? '') ?? [];
  return gates
    .filter(({ week, tags }) => week > since && tags.some((tag) => known.exercise.tags.includes(tag)))
    .map(({ week, what }) => ({ rule: 'healing', detail: at(known, `${what} before week ${week}, week ${since}`) }));
}

function equipmentViolations(known: KnownItem, { input: { constraints } }: JudgedPlan): Violation[] {
  const { clinicEquipment = 'all', homeEquipment = [] } = constraints;
  const here = known.lane === 'home' ? [...household, ...homeEquipment] : clinicEquipment;
  if (here === 'all') return [];
  return known.exercise.equipment
    .filter((thing) => thing !== 'none' && !here.includes(thing))
    .map((thing) => ({ rule: 'equipment', detail: at(known, `needs ${thing}`) }));
}

/** Minutes follow from the dose: at least a third of what the tables say its sets take. */
function minuteViolations(known: KnownItem): Violation[] {
  const { item, exercise } = known;
  const { minutes = 0, dose = {} } = item;
  const sets = typeof dose['sets'] === 'number' ? dose['sets'] : 1;
  const sides = item.side === 'both' && exercise.side === 'unilateral' ? 2 : 1;
  const usual = sets * (exercise.minutesPerSet ?? 0) * sides;
  if (minutes > 0 && minutes >= usual / 3) return [];
  return [{ rule: 'minutes', detail: at(known, `${minutes} min, about ${usual} by the tables`) }];
}

function rationaleViolations(known: KnownItem): Violation[] {
  const { item, exercise } = known;
  const treats = item.treats ?? [];
  if (treats.length === 0) return [{ rule: 'rationale', detail: at(known, 'treats nothing') }];
  const acted = [...exercise.targetsWeak, ...exercise.lengthens];
  return treats.flatMap(({ tissue }): Violation[] =>
    tissue === undefined || tissue === '' || acted.includes(tissue)
      ? []
      : [{ rule: 'rationale', detail: at(known, `does not act on ${tissue}`) }],
  );
}
