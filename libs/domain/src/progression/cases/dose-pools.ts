import { isDose } from '../../technique/check-dose';
import { defaultDose } from '../../technique/default-dose';
import { isCount } from '../../technique/check-parameter';
import type { DoseParameter } from '../../technique/dose-form';
import { doseFormIds, isChoice, parametersOf } from '../../technique/dose-forms';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { harderDose } from '../../technique/step-dose';
import { randomNumbers } from './random-numbers';
import type { RandomNumbers } from './random-numbers';

const phases = [1, 2, 3, 4, 5] as const;
const drawnPerForm = 60;

/** Doses of every form that may be prescribed: where the phases start, their ways up, and any others, unusual ones among them. */
export const dosePools = Object.fromEntries(doseFormIds.map((form) => [form, poolOf(form)])) as Readonly<
  Record<DoseFormId, readonly Dose[]>
>;

function poolOf(form: DoseFormId): readonly Dose[] {
  const random = randomNumbers(doseFormIds.indexOf(form) + 1);
  const starts = phases.flatMap((phase) => defaultDose(form, phase) ?? []);
  const drawn: Dose[] = [];
  for (let tries = 0; drawn.length < drawnPerForm && tries < 5000; tries += 1) {
    const dose = drawnDose(form, random);
    if (isDose(dose)) drawn.push(dose);
  }
  return [...starts.flatMap(wayUp), ...drawn];
}

function wayUp(dose: Dose): readonly Dose[] {
  const next = harderDose(dose);
  return next ? [dose, ...wayUp(next)] : [dose];
}

function drawnDose(form: DoseFormId, random: RandomNumbers): unknown {
  const stated = parametersOf(form).filter(([, { optional }]) => !optional || random.chance(50));
  return { form, ...Object.fromEntries(stated.map(([key, parameter]) => [key, valueOf(parameter, random)])) };
}

function valueOf(parameter: DoseParameter, random: RandomNumbers): number | string {
  if (isChoice(parameter)) return random.oneOf(parameter.choices);
  const [lowest, highest] = random.chance(50) ? parameter.usual : parameter.hard;
  const grain = isCount(parameter) ? 1 : 0.5;
  return lowest + random.below(Math.floor((highest - lowest) / grain) + 1) * grain;
}
