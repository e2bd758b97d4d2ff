import { defaultDose } from '../../technique/default-dose';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import type { Candidate, ItemEvidence, VisitEvidence } from '../evidence/visit-evidence';
import { quietSession } from '../rules/cases/every-rule.data';
import type { RuleInputId, RuleInputs } from '../rules/rule-inputs';
import { ruleSetVersion } from '../rules/rule-set';

/** The dose of a form in a phase, with other values in place of the form’s. */
export function aDose(form: DoseFormId, phase: PhaseNumber, own: Readonly<Record<string, number | string>> = {}): Dose {
  const dose = defaultDose(form, phase, own);
  if (!dose) throw new Error(`${form} is not used in phase ${phase}`);
  return dose;
}

/** Another exercise of the same side. */
export function aCandidate(exerciseId: string, dose: Dose): Candidate {
  return { exerciseId, side: null, dose };
}

/** Evidence of an item with a dose; what was done last was what the plan says, and nothing else is known. */
export function anItem(dose: Dose, own: Partial<ItemEvidence> = {}): ItemEvidence {
  return {
    ...{ item: 'item', lane: 'clinic', exerciseId: 'present', side: null, region: 'knee', dose, lastDone: dose },
    ...{ goalWeight: 1, inputs: [], harder: [], easier: [], instead: [], ceilings: [] },
    ...{ rungsPassed: [], rungsForbidden: [] },
    ...{ risenFrom: null, weekTotal: null, restUntil: null, maintenance: false },
    ...own,
  };
}

/** Evidence of an item after a quiet session, of which some things are known otherwise. */
export function aQuietItem(dose: Dose, known: RuleInputs, own: Partial<ItemEvidence> = {}): ItemEvidence {
  const inputs = Object.entries({ ...quietSession, form: dose.form, ...known });
  return anItem(dose, {
    inputs: inputs.map(([input, value]) => ({ input: input as RuleInputId, value, on: ['2026-03-02', '2026-03-09'] })),
    ...own,
  });
}

/** Evidence of a visit on 20 March 2026 with some items, in the second of four phases. */
export function aVisitOf(...items: readonly ItemEvidence[]): VisitEvidence {
  return {
    ...{ schemaVersion: 1, on: '2026-03-20', ruleSet: ruleSetVersion, library: 'none', items },
    parameters: { version: 0, values: {} },
    phase: {
      ...{ phase: 2, first: 1, last: 4, criteria: [], restingPain: [], healing: [], newEvent: false },
      ...{ weeks: { done: 1, least: 2, most: 4 }, visits: { done: 2, least: 4 } },
    },
  };
}
