import type { RegionId } from '../../exercise/regions';
import { isDoseFormId } from '../../technique/dose-forms';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { demandsOf, parametersAsking } from '../next/dose-demands';
import { numberIn, valueIn } from '../../technique/dose-values';
import type { Candidate, DoseCeiling, ItemEvidence, PhaseEvidence, VisitEvidence } from '../evidence/visit-evidence';
import { workedExamples } from '../rules/cases/worked-examples.data';
import type { RuleParameters } from '../rules/progression-rule';
import type { RuleInputId, RuleInputValue } from '../rules/rule-inputs';
import { ruleSetVersion } from '../rules/rule-set';
import type { InputEvidence } from '../verdict';
import { dosePools } from './dose-pools';
import { randomNumbers } from './random-numbers';
import type { RandomNumbers } from './random-numbers';

type Told = readonly [RuleInputId, RuleInputValue];

const day = '2026-03-20';
const stories = workedExamples.map(({ input }) => Object.entries(input) as Told[]);
const told = stories.flat();
const rises = workedExamples.flatMap(({ input, expect }) =>
  expect.action === 'PROGRESS' ? [Object.entries(input) as Told[]] : [],
);
/** Few, so that items of one visit often share one. */
const regions: readonly RegionId[] = ['knee', 'shoulder', 'whole-body'];
const forms = Object.keys(dosePools).filter(isDoseFormId);

const phase: PhaseEvidence = {
  ...{ phase: 2, first: 1, last: 4, criteria: [], restingPain: [], healing: [], newEvent: false },
  ...{ weeks: { done: 1, least: 2, most: 4 }, visits: { done: 2, least: 4 } },
};

/**
 * Evidence of a visit, drawn from a seed: mostly one item, at times several, each known by a worked example of the rules of which some answers are another
 * example’s or are missing, so that all of them stand at the edges of the rules.
 */
export function randomVisit(seed: number): VisitEvidence {
  const random = randomNumbers(seed);
  const items = Array.from({ length: random.oneOf([1, 1, 1, 1, 1, 1, 1, 2, 2, 5]) }, (_, at) => randomItem(at, random));
  return {
    ...{ schemaVersion: 1, on: day, ruleSet: ruleSetVersion, library: 'drawn', items, phase },
    parameters: randomParameters(random),
  };
}

function randomParameters(random: RandomNumbers): RuleParameters {
  const values = random.chance(20) ? { progressSharePct: random.oneOf([25, 50, 75, 100]) } : {};
  return { version: 0, values: random.chance(20) ? { ...values, painLimit: 3 + random.below(5) } : values };
}

function randomItem(at: number, random: RandomNumbers): ItemEvidence {
  const inputs = randomInputs(random);
  const form = String(inputs.find(({ input }) => input === 'form')?.value ?? '') as DoseFormId;
  const dose = random.oneOf(dosePools[form]);
  const candidates = (most: number): Candidate[] =>
    Array.from({ length: random.below(most + 1) }, (_, rank) => randomCandidate(`${at}-${rank}`, { form, random }));
  const easier = candidates(1);
  const same: Candidate = { exerciseId: 'drawn', side: null, dose: random.oneOf(dosePools[form]) };
  const former = random.oneOf([same, ...easier]);
  return {
    ...{
      item: `item-${at}`,
      lane: 'clinic',
      exerciseId: 'drawn',
      side: null,
      region: random.oneOf(regions),
      dose,
      inputs,
    },
    lastDone: random.chance(70) ? dose : random.oneOf(dosePools[form]),
    risenFrom: random.chance(30) ? former : null,
    ...{ goalWeight: random.below(3), harder: candidates(2), easier, instead: candidates(1) },
    ceilings: random.chance(15) ? randomCeilings(dose, random) : [],
    rungsPassed: random.chance(50) ? [random.below(16), random.below(16)] : [],
    rungsForbidden: random.chance(50) ? [random.below(16), random.below(16)] : [],
    weekTotal: random.chance(50) ? randomWeek(dose, random) : null,
    restUntil: random.chance(5) ? random.oneOf(['2026-03-18', day, '2026-03-22']) : null,
    maintenance: random.chance(5),
  };
}

/** Half of them come from what makes an item rise, so that rises are not too rare to be tested. */
function randomInputs(random: RandomNumbers): readonly InputEvidence[] {
  const known = new Map<RuleInputId, RuleInputValue>(random.oneOf(random.chance(50) ? rises : stories));
  for (let changes = random.oneOf([0, 0, 1, 3]); changes > 0; changes -= 1) {
    const [input, value] = random.oneOf(told);
    if (random.chance(25)) known.delete(input);
    else known.set(input, value);
  }
  if (!known.has('form')) known.set('form', random.oneOf(forms));
  const on = random.oneOf([[], ['2026-03-02', '2026-03-09'], ['2026-03-16']]);
  return [...known].map(([input, value]) => ({ input, value, on }));
}

/** Mostly dosed in the same way. */
function randomCandidate(id: string, { form, random }: { form: DoseFormId; random: RandomNumbers }): Candidate {
  const pool = dosePools[random.chance(80) ? form : random.oneOf(forms)];
  return { exerciseId: `drawn-${id}`, side: null, dose: random.oneOf(pool) };
}

function randomCeilings(dose: Dose, random: RandomNumbers): readonly DoseCeiling[] {
  const parameter = random.oneOf(demandsOf(dose.form).flatMap(([key, demand]) => (demand === 'less' ? [] : [key])));
  const most = valueIn(random.oneOf(dosePools[dose.form]), parameter);
  return most === undefined ? [] : [{ parameter, most, flag: 'drawn' }];
}

function randomWeek(dose: Dose, random: RandomNumbers): number | null {
  const [amount] = parametersAsking(dose.form, 'volume').map((key) => numberIn(dose, key));
  return amount == null ? null : amount * random.below(7);
}
