/** A precaution of a case file. */
export interface CasePrecaution {
  readonly status: string;
  readonly region?: string | null;
  readonly side?: string | null;
}

/** What a shared case expects of its plan beside the rules that hold for every plan. */
export interface CaseExpectation {
  readonly status?: string;
  readonly technique?: readonly string[];
  readonly noTechnique?: readonly string[];
  readonly noTag?: readonly string[];
  readonly techniqueInPhase?: readonly (readonly [number, string])[];
  /** Texts that the findings must contain. */
  readonly findings?: readonly string[];
  /** Groups of exercises of each of which one must be in the plan. */
  readonly anyOf?: readonly (readonly string[])[];
  readonly startPhase?: number;
  readonly maxHomeItems?: number;
}

/** As much of a case file as the oracle reads. */
export interface CaseFile {
  readonly presentation?: { readonly surgery?: { readonly procedure: string; readonly on: string } | null };
  readonly findings?: readonly { readonly id: string; readonly side?: string | null }[];
  readonly strength?: readonly { readonly muscle: string; readonly side?: string; readonly grade: string }[];
  readonly precautions?: Readonly<Record<string, CasePrecaution>>;
  readonly otherPrecautions?: string;
  readonly redFlags?: { readonly findings?: readonly string[] };
  readonly constraints: {
    readonly startOn: string;
    readonly weekdays: readonly string[];
    readonly clinicMinutes: number;
    readonly homeMinutesPerDay: number;
    readonly clinicEquipment?: 'all' | readonly string[];
    readonly homeEquipment?: readonly string[];
  };
  readonly expect?: CaseExpectation;
}
