import type { TechniqueId } from './techniques';

/** A phase of the plan, 1 to 5. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5;

/** Lowest and highest value, both included. */
export type Range = readonly [lowest: number, highest: number];

/** A number of a dose. Outside `hard` it is refused, outside `usual` it is warned about. */
export interface QuantityParameter {
  readonly kind: 'quantity';
  readonly label: string;
  /** Symbol behind the number; empty for a count. */
  readonly unit: string;
  readonly hard: Range;
  readonly usual: Range;
  /** The usual range from an age on, where it differs. */
  readonly olderAdults?: { readonly fromYears: number; readonly usual: Range };
  /** The amount by which an editor changes it. */
  readonly step: number;
  /** True when a dose may leave it out. */
  readonly optional?: true;
  readonly note?: string;
  /** Where its limits come from, when the form's source does not carry them. */
  readonly source?: string;
}

/** A named setting of a dose; the choices stand from easy to hard where they have an order. */
export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly label: string;
  readonly choices: readonly string[];
  /** Settings that exist in the field and that this product refuses to plan. */
  readonly outsideTool?: readonly string[];
  readonly optional?: true;
  readonly note?: string;
  /** Where the choices come from, when the form's source does not carry them. */
  readonly source?: string;
}

/** One parameter of a dose. */
export type DoseParameter = QuantityParameter | ChoiceParameter;

/** Limits on a value that follows from several parameters, such as the breathing rate; an absent limit does not bind. */
export interface DerivedLimit {
  readonly label: string;
  /** How it follows from the parameters, as shown to a clinician. */
  readonly formula: string;
  readonly unit?: string;
  readonly hardMin?: number;
  readonly hardMax?: number;
  readonly softMin?: number;
  readonly softMax?: number;
}

/** One way to dose: its parameters with their limits, and where every phase starts. All else about doses is read from here. */
export interface DoseFormTable {
  readonly technique: TechniqueId;
  readonly name: string;
  /** Billing code, number only. */
  readonly cptCode: string;
  /** In the order in which an editor shows them. */
  readonly parameters: Readonly<Record<string, DoseParameter>>;
  readonly derived?: Readonly<Record<string, DerivedLimit>>;
  /** Where a phase starts; null where the form is not used in that phase. */
  readonly defaults: Readonly<Record<PhaseNumber, Readonly<Record<string, number | string>> | null>>;
  /** Where limits and defaults come from, in words for the clinician. */
  readonly source: string;
}

/** Dose forms by name. */
export type DoseFormTables = Readonly<Record<string, DoseFormTable>>;
