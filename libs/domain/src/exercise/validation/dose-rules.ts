import { checkDose } from '../../technique/check-dose';
import type { DoseFinding } from '../../technique/dose-finding';
import { doseForms } from '../../technique/dose-forms';
import { phasesOf } from '../phases-of';
import { escaped } from './value-checks';
import { fault } from './exercise-finding';
import type { ExerciseFinding } from './exercise-finding';
import type { SoundFields } from './field-rules';

/**
 * What is wrong with the doses with which an entry would start, in each of its phases: a phase for which its form has no
 * dose, and own values that are refused there. The same fault in several phases is told for the first of them.
 */
export function doseRuleFaults({ doseForm, dose = {}, phaseMin, phaseMax }: SoundFields): ExerciseFinding[] {
  if (doseForm === undefined || phaseMin === undefined || phaseMax === undefined) return [];
  const faults = new Map<string, ExerciseFinding>();
  for (const phase of phasesOf({ phaseMin, phaseMax })) {
    const usual = doseForms[doseForm].defaults[phase];
    const found =
      usual === null
        ? [fault('exercise.phase-without-dose', phase === phaseMin ? '/phaseMin' : '/phaseMax', { phase })]
        : checkDose({ ...usual, ...dose, form: doseForm })
            .filter(({ severity }) => severity === 'block')
            .map((finding) => refused(finding, { dose, phase }));
    for (const each of found) {
      const key = `${each.code} ${each.params.pointer} ${String(each.params['cause'])}`;
      if (!faults.has(key)) faults.set(key, each);
    }
  }
  return [...faults.values()];
}

interface OwnDose {
  readonly dose: NonNullable<SoundFields['dose']>;
  readonly phase: number;
}

/** A finding about the dose as a fault of the entry; `cause` is its code. */
function refused({ code, params }: DoseFinding, { dose, phase }: OwnDose): ExerciseFinding {
  const parameter = params['parameter'];
  const own = typeof parameter === 'string' && Object.hasOwn(dose, parameter);
  const pointer = own ? `/dose/${escaped(parameter)}` : '/dose';
  return fault('exercise.dose-refused', pointer, { ...params, cause: code, phase });
}
