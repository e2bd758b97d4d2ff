import { patientFields, type PatientDraft, type PatientField } from './patient-draft';

/** A field that both sides changed, to different values. */
export interface FieldConflict {
  readonly field: PatientField;
  readonly mine: string;
  readonly theirs: string;
}

/** A field that only the other side changed. */
export interface FieldTaken {
  readonly field: PatientField;
  readonly before: string;
  readonly after: string;
}

/** What became of an edited form when the record changed underneath. */
export interface RebasedDraft {
  /** The form with every change of the other side that is not in conflict, and my value where there is a conflict. */
  readonly draft: PatientDraft;
  /** In the order of the form; empty when nothing has to be chosen. */
  readonly conflicts: readonly FieldConflict[];
  /** In the order of the form. */
  readonly taken: readonly FieldTaken[];
}

/** Brings an edited form (`mine`, started from `base`) onto a record that has become `theirs`; nothing typed is lost. */
export function rebaseDraft(base: PatientDraft, mine: PatientDraft, theirs: PatientDraft): RebasedDraft {
  const theirChanges = patientFields.filter((field) => base[field] !== theirs[field]);
  const isMine = (field: PatientField): boolean => mine[field] !== base[field];
  const conflicts = theirChanges
    .filter((field) => isMine(field) && mine[field] !== theirs[field])
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }));
  const taken = theirChanges
    .filter((field) => !isMine(field))
    .map((field) => ({ field, before: base[field], after: theirs[field] }));
  return { draft: { ...mine, ...pick(theirs, taken) }, conflicts, taken };
}

/** Whose value stays in each conflict. */
export type ConflictChoices = Readonly<Partial<Record<PatientField, 'mine' | 'theirs'>>>;

/** Whether every conflict has been decided. */
export function allDecided(conflicts: readonly FieldConflict[], choices: ConflictChoices): boolean {
  return conflicts.every(({ field }) => choices[field] !== undefined);
}

function pick(from: PatientDraft, of: readonly { readonly field: PatientField }[]): Partial<PatientDraft> {
  return Object.fromEntries(of.map(({ field }) => [field, from[field]]));
}
