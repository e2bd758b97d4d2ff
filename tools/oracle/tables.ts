import contraindicationRows from './tables/contraindications.json' with { type: 'json' };
import doseFormRows from './tables/dose-forms.json' with { type: 'json' };
import exerciseRows from './tables/exercises.json' with { type: 'json' };
import findingRows from './tables/findings.json' with { type: 'json' };
import healingRows from './tables/healing-gates.json' with { type: 'json' };
import gradeRows from './tables/muscle-grades.json' with { type: 'json' };
import phaseRows from './tables/phases.json' with { type: 'json' };
import redFlagRows from './tables/red-flags.json' with { type: 'json' };

/** What the oracle knows of an exercise. */
export interface ExerciseFacts {
  readonly id: string;
  readonly technique: string;
  readonly doseForm: string;
  readonly region: string;
  readonly targetsWeak: readonly string[];
  readonly lengthens: readonly string[];
  readonly position: string;
  readonly weightBearing: string;
  readonly side: string;
  readonly equipment: readonly string[];
  readonly difficulty: number;
  readonly phaseMin: number;
  readonly phaseMax: number;
  readonly setting: string;
  readonly ladder?: string;
  readonly tags: readonly string[];
  readonly minutesPerSet?: number;
}

/** A set of exercises: named dimensions must all fit, inside one any value does. */
export interface FlagScope {
  readonly techniques?: readonly string[];
  readonly doseForms?: readonly string[];
  readonly regions?: readonly string[];
  readonly positions?: readonly string[];
  readonly weightBearing?: readonly string[];
  readonly equipment?: readonly string[];
  readonly settings?: readonly string[];
  readonly tags?: readonly string[];
  readonly matchAllTags?: boolean;
}

/** What the oracle knows of a contraindication. */
export interface FlagFacts {
  readonly id: string;
  readonly effect: string;
  readonly regional: boolean;
  readonly sideSpecific?: boolean;
  readonly homeEffect?: string;
  readonly derivedFrom?: { readonly procedure: string; readonly fromWeek: number; readonly untilWeek: number };
  readonly impliedBy?: string;
  readonly alwaysOn?: boolean;
  readonly exceptExercises?: readonly string[];
  readonly scope: readonly FlagScope[];
}

/** Limits of a dose form, by parameter. */
export interface DoseFormFacts {
  readonly id: string;
  readonly params: Readonly<Record<string, { readonly hardMin: number; readonly hardMax: number }>>;
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

/** What the oracle knows of a red flag. */
export interface RedFlagFacts {
  readonly id: string;
  readonly logic: string;
  readonly blocksPlan: boolean;
  readonly findings: readonly { readonly key: string; readonly strong: boolean }[];
}

/** The tissues that a finding speaks of. */
export interface FindingFacts {
  readonly id: string;
  readonly impliesTight: readonly string[];
  readonly impliesWeak: readonly string[];
}

/** What healing tissue forbids until a week after the operation or injury. */
export interface GateFacts {
  readonly what: string;
  readonly week: number;
  readonly tags: readonly string[];
}

/** Exercises of the clinical tables, by id. */
export const exercises: ReadonlyMap<string, ExerciseFacts> = byId<ExerciseFacts>(exerciseRows);

/** Dose forms, by id. */
export const doseForms: ReadonlyMap<string, DoseFormFacts> = byId<DoseFormFacts>(doseFormRows);

/** Findings, by id. */
export const findings: ReadonlyMap<string, FindingFacts> = byId<FindingFacts>(findingRows);

/** Every contraindication. */
export const flags: readonly FlagFacts[] = contraindicationRows;

/** Every red flag. */
export const redFlags: readonly RedFlagFacts[] = redFlagRows;

/** Muscle grades as numbers. */
export const grades: ReadonlyMap<string, number> = new Map(gradeRows.map(({ grade, value }) => [grade, value]));

/** The most difficult exercise of a phase, by the phase’s number. */
export const mostDifficult: ReadonlyMap<number, number> = new Map(
  phaseRows.map(({ id, maxDifficulty }) => [id, maxDifficulty]),
);

/** Healing gates, by operation or injury. */
export const healingGates: ReadonlyMap<string, readonly GateFacts[]> = new Map(
  healingRows.map(({ procedure, gates }) => [procedure, gates]),
);

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
