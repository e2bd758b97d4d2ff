import { at } from '../judgement.ts';
import type { KnownItem, Violation } from '../judgement.ts';
import { doseForms } from '../tables.ts';

/** An item is dosed in its exercise’s own form, inside the hard limits. */
export function doseViolations(known: KnownItem): Violation[] {
  const { dose = {} } = known.item;
  const form = typeof dose['form'] === 'string' ? doseForms.get(dose['form']) : undefined;
  if (form === undefined || form.id !== known.exercise.doseForm) {
    return [{ rule: 'dose-form', detail: at(known, `${String(dose['form'])} for ${known.exercise.doseForm}`) }];
  }
  const empty: Violation[] =
    Object.keys(dose).length < 3 ? [{ rule: 'dose-empty', detail: at(known, JSON.stringify(dose)) }] : [];
  const outside = Object.entries(dose).flatMap(([parameter, value]): Violation[] => {
    const { [parameter]: limit } = form.params;
    const { [parameter]: words } = form.enums ?? {};
    const within = typeof value === 'number' && limit !== undefined && value >= limit.hardMin && value <= limit.hardMax;
    const numberFails = limit !== undefined && !within;
    const wordFails = words !== undefined && !words.includes(String(value));
    return numberFails || wordFails ? [{ rule: 'dose-limit', detail: at(known, `${parameter}=${String(value)}`) }] : [];
  });
  return [...outside, ...empty];
}
