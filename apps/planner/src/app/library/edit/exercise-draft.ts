import type { Exercise, ExerciseId } from '@repattern/domain';
import { formsOfGroup } from '@repattern/domain/exercise/forms-of-group';
import { doseForms, isDoseFormId } from '@repattern/domain/technique/dose-forms';
import { techniqueGroups } from '@repattern/domain/technique/techniques';
import { ladderFor } from './ladder-for';

/** Own stance, surface, vision and perturbation of an exercise; '' where its dose form decides. */
export type BalanceDraft = Readonly<Record<'stance' | 'surface' | 'vision' | 'perturbation', string>>;

/** Where electrodes go. */
export type ElectrodesDraft = Readonly<Record<'proximal' | 'distal' | 'electrodeCm' | 'limb', string>>;

/** The fields of an exercise as the form holds them: texts throughout, '' where nothing was said. */
export interface ExerciseDraft {
  readonly name: string;
  readonly cue: string;
  readonly group: string;
  readonly doseForm: string;
  readonly cptCode: string;
  readonly region: string;
  readonly targetsWeak: readonly string[];
  readonly lengthens: readonly string[];
  readonly position: string;
  readonly weightBearing: string;
  readonly side: string;
  readonly pattern: string;
  readonly equipment: readonly string[];
  readonly setting: string;
  readonly difficulty: string;
  readonly phaseMin: string;
  readonly phaseMax: string;
  readonly minutesPerSet: string;
  readonly dose: Readonly<Record<string, number | string>>;
  readonly balance: BalanceDraft;
  readonly nmes: ElectrodesDraft;
  readonly regressesTo: readonly ExerciseId[];
  readonly progressesTo: readonly ExerciseId[];
  readonly tags: readonly string[];
}

/** One field of an {@link ExerciseDraft}. */
export type ExerciseField = keyof ExerciseDraft;

const noBalance: BalanceDraft = { stance: '', surface: '', vision: '', perturbation: '' };
const noElectrodes: ElectrodesDraft = { proximal: '', distal: '', electrodeCm: '', limb: '' };

/** The form of an exercise that does not exist yet. */
export const emptyExerciseDraft: ExerciseDraft = {
  name: '',
  cue: '',
  group: '',
  doseForm: '',
  cptCode: '',
  region: '',
  targetsWeak: [],
  lengthens: [],
  position: '',
  weightBearing: '',
  side: '',
  pattern: '',
  equipment: [],
  setting: '',
  difficulty: '',
  phaseMin: '',
  phaseMax: '',
  minutesPerSet: '',
  dose: {},
  balance: noBalance,
  nmes: noElectrodes,
  regressesTo: [],
  progressesTo: [],
  tags: [],
};

/** The form of an exercise as it is. */
export function exerciseDraftOf(exercise: Exercise): ExerciseDraft {
  const { id: _id, ladder: _ladder, ...fields } = exercise;
  return {
    ...fields,
    difficulty: String(exercise.difficulty),
    phaseMin: String(exercise.phaseMin),
    phaseMax: String(exercise.phaseMax),
    minutesPerSet: String(exercise.minutesPerSet),
    pattern: exercise.pattern ?? '',
    dose: exercise.dose ?? {},
    balance: { ...noBalance, ...exercise.balance },
    nmes: exercise.nmes ?? noElectrodes,
  };
}

/** The form of a copy: the clinic names it itself, and it joins the ladder right beside its original. */
export function copyDraftOf(exercise: Exercise): ExerciseDraft {
  return { ...exerciseDraftOf(exercise), name: `${exercise.name} (copy)` };
}

/** The exercise that the form describes. What was left empty is left out, so that the domain's validation finds it. */
export function exerciseIn(
  draft: ExerciseDraft,
  id: ExerciseId,
  library: ReadonlyMap<ExerciseId, Exercise>,
): Readonly<Record<string, unknown>> {
  const { group, dose, balance, nmes, difficulty, phaseMin, phaseMax, minutesPerSet, ...others } = draft;
  return withoutBlanks({
    ...others,
    id,
    group,
    ladder: ladderFor({ ...draft, id }, library),
    name: draft.name.trim(),
    cue: draft.cue.trim(),
    cptCode: draft.cptCode.trim(),
    difficulty: numberIn(difficulty),
    phaseMin: numberIn(phaseMin),
    phaseMax: numberIn(phaseMax),
    minutesPerSet: numberIn(minutesPerSet),
    dose: Object.keys(dose).length > 0 ? dose : '',
    balance: group === 'proprioceptive' && someFilled(balance) ? withoutBlanks(balance) : '',
    nmes: group === 'nmes' ? nmes : '',
  });
}

/** The form with another technique group: its way to dose and its code go with it where they no longer fit. */
export function withGroup(draft: ExerciseDraft, group: string): ExerciseDraft {
  const known = techniqueGroups.find((one) => one === group);
  const forms = known === undefined ? [] : formsOfGroup(known);
  const kept = forms.find((form) => form === draft.doseForm) ?? forms[0] ?? '';
  return withDoseForm({ ...draft, group }, kept);
}

/** The form with another way to dose: own values that it does not have are dropped, and the code follows unless it was chosen. */
export function withDoseForm(draft: ExerciseDraft, doseForm: string): ExerciseDraft {
  if (!isDoseFormId(doseForm)) return { ...draft, doseForm };
  const { parameters, cptCode } = doseForms[doseForm];
  const usual = isDoseFormId(draft.doseForm) ? doseForms[draft.doseForm].cptCode : '';
  return {
    ...draft,
    doseForm,
    cptCode: draft.cptCode === '' || draft.cptCode === usual ? cptCode : draft.cptCode,
    dose: Object.fromEntries(Object.entries(draft.dose).filter(([key]) => Object.hasOwn(parameters, key))),
  };
}

function numberIn(text: string): number | string {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' || Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
}

function someFilled(values: Readonly<Record<string, string>>): boolean {
  return Object.values(values).some((value) => value !== '');
}

function withoutBlanks(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
