import { equipment, isAsked, contraindications, outcomeMeasures, presentations, redFlags } from '@repattern/domain';
import type { AssessmentCase, EquipmentId, Presentation } from '@repattern/domain';
import { generatedPrecautions, generatedSurgery } from './generate-history.ts';
import { generatedFindings, generatedMotions, generatedStrength } from './generate-findings.ts';
import { seededChance } from './seeded-chance.ts';
import type { Chance } from './seeded-chance.ts';

/** A case file with the name under which it can be made again. */
export type GeneratedCase = AssessmentCase & { readonly case: string };

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A clinic that has what most have, but no machines. */
const smallClinic: readonly EquipmentId[] = [
  ...(['mat', 'chair', 'wall', 'doorway', 'treatment-table', 'pillow', 'towel', 'strap', 'band', 'loop-band'] as const),
  ...(['dumbbell', 'ankle-weight', 'foam-pad', 'foam-roller', 'step', 'stairs', 'swiss-ball', 'small-ball'] as const),
  ...(['massage-ball', 'nmes-unit', 'pressure-biofeedback', 'cones', 'counter', 'dowel', 'mirror'] as const),
];

/** The case of a seed: an assessment as it could be, whole-year dates included, with everything that can vary. */
export function generateCase(seed: number): GeneratedCase {
  const chance = seededChance(seed);
  const presentation = chance.one(presentations);
  const startOn = day(Date.UTC(2026, 0, 1), chance.whole(0, 3 * 365));
  const side = chance.one(['left', 'right', 'both'] as const);
  return {
    case: `generated-${seed}`,
    patient: { ageYears: chance.whole(12, 92), sex: chance.one(['female', 'male', 'other', 'unknown']) },
    presentation: {
      id: presentation.id,
      side,
      onsetOn: day(Date.parse(startOn), -chance.whole(3, 400)),
      surgery: generatedSurgery(chance, { presentation, startOn, side }),
    },
    ...generatedRecords(chance, presentation, side),
    ...generatedPrecautions(chance),
    redFlags: generatedRedFlags(chance),
    goals: [
      { kind: 'function', measure: 'psfs', target: 7, weeks: chance.whole(4, 16), activity: 'Walking the dog' },
      ...(chance.percent(40) ? [{ kind: 'pain', measure: 'nprs', target: 2, weeks: 6 } as const] : []),
    ],
    constraints: generatedConstraints(chance, startOn),
  };
}

/** The same file, said in another order. */
export function inAnotherOrder(file: GeneratedCase): GeneratedCase {
  const { findings = [], strength = [], rangeOfMotion = [], outcomes = [], precautions = {} } = file;
  return {
    ...file,
    findings: findings.toReversed(),
    strength: strength.toReversed(),
    rangeOfMotion: rangeOfMotion.toReversed(),
    outcomes: outcomes.toReversed(),
    precautions: Object.fromEntries(Object.entries(precautions).toReversed()),
  };
}

/** The flags of which a case may have any, present. */
export const askedFlags: readonly string[] = contraindications.filter(isAsked).map(({ id }) => id);

type Records = Pick<AssessmentCase, 'pain' | 'findings' | 'strength' | 'rangeOfMotion' | 'outcomes'>;

function generatedRecords(chance: Chance, presentation: Presentation, side: 'left' | 'right' | 'both'): Records {
  const now = chance.whole(0, 7);
  const [measure] = outcomeMeasures.filter(({ id }) => id === presentation.proms[0]);
  const score = measure && chance.whole(measure.min, measure.max);
  return {
    pain: { nprsNow: now, nprsBest: chance.whole(0, now), nprsWorst: chance.whole(now, 10) },
    findings: generatedFindings(chance, presentation, side),
    strength: generatedStrength(chance, presentation, side),
    rangeOfMotion: generatedMotions(chance),
    outcomes: measure === undefined || score === undefined ? [] : [{ id: measure.id, score }],
  };
}

function generatedRedFlags(chance: Chance): NonNullable<AssessmentCase['redFlags']> {
  if (!chance.percent(12)) return { findings: [], otherFindings: chance.percent(90) ? 'absent' : 'unknown' };
  const { findings } = chance.one(redFlags);
  return { findings: chance.some(findings, chance.whole(1, 3)).map(({ key }) => key), otherFindings: 'absent' };
}

function generatedConstraints(chance: Chance, startOn: string): NonNullable<AssessmentCase['constraints']> {
  const all = Object.keys(equipment) as EquipmentId[];
  return {
    startOn,
    weekdays: chance.some(weekdays, chance.whole(1, 6)),
    clinicMinutes: chance.one([5, 10, 15, 20, 25, 30, 30, 40, 45, 45, 60, 60, 75, 90]),
    homeMinutesPerDay: chance.one([0, 5, 10, 15, 15, 20, 20, 30, 40]),
    clinicEquipment: chance.percent(70) ? 'all' : smallClinic,
    homeEquipment: chance.some(all, chance.whole(0, 8)),
  };
}

function day(from: number, days: number): string {
  return new Date(from + days * 86_400_000).toISOString().slice(0, 10);
}
