import type { DoseFormTable, DoseFormTables, DoseParameter } from './dose-form';

type Parameters = DoseFormTable['parameters'];
type ValueOf<P> = P extends { kind: 'choice'; choices: readonly (infer Choice)[] } ? Choice : number;
type OptionalKey<P> = { [K in keyof P]: P[K] extends { optional: true } ? K : never }[keyof P];
type KeyOfKind<P extends Parameters, Kind extends DoseParameter['kind']> = {
  [K in keyof P & string]: P[K]['kind'] extends Kind ? K : never;
}[keyof P & string];
type ChoiceIn<P> = P extends { kind: 'choice'; choices: readonly (infer Choice)[] } ? Choice : never;

/** The dose of one form among some tables: every parameter with its value; those that the table marks optional may be absent. */
export type DoseIn<Tables extends DoseFormTables, Id extends keyof Tables> = { readonly form: Id } & {
  readonly [K in Exclude<keyof Tables[Id]['parameters'], OptionalKey<Tables[Id]['parameters']>>]: ValueOf<
    Tables[Id]['parameters'][K]
  >;
} & { readonly [K in OptionalKey<Tables[Id]['parameters']>]?: ValueOf<Tables[Id]['parameters'][K]> };

/** Every choice of some tables, whatever its parameter. */
export type ChoicesIn<Tables extends DoseFormTables> = {
  [Id in keyof Tables]: ChoiceIn<Tables[Id]['parameters'][keyof Tables[Id]['parameters']]>;
}[keyof Tables];

/** One function for every form of some tables, each about doses of its own form. */
export type PerFormIn<Tables extends DoseFormTables, Result> = {
  readonly [Id in keyof Tables]: (dose: DoseIn<Tables, Id>) => Result;
};

/** How each derived value of some tables is computed; null where it does not apply to a dose. Exactly the ones that have limits. */
export type DerivedIn<Tables extends DoseFormTables> = {
  readonly [Id in keyof Tables as Tables[Id] extends { derived: object } ? Id : never]: {
    readonly [Name in keyof Tables[Id]['derived']]: (dose: DoseIn<Tables, Id>) => number | null;
  };
};

/** One way in which a dose gets harder: what rises first, by how much, and up to where. */
export type LadderStep<Quantity extends string = string, Choice extends string = string, Derived = string> =
  | {
      /** Adds an amount; a negative one where less is harder. Stops before it would pass `upTo`. */
      readonly kind: 'add';
      readonly parameter: Quantity;
      readonly amount: number;
      readonly upTo: number;
      /** Only while a derived value is below this. */
      readonly whileBelow?: { readonly derived: Derived; readonly value: number };
    }
  /** Adds a share, rounded down to whole numbers but at least one. */
  | { readonly kind: 'grow'; readonly parameter: Quantity; readonly percent: number; readonly upTo: number }
  /** Takes the next choice. */
  | { readonly kind: 'next'; readonly parameter: Choice }
  /** Changes one setting of balance, as the balance ladder says. */
  | { readonly kind: 'balance' };

/** The ladder of every form of some tables: its steps in the order in which they are tried. */
export type LaddersIn<Tables extends DoseFormTables> = {
  readonly [Id in keyof Tables]: readonly LadderStep<
    KeyOfKind<Tables[Id]['parameters'], 'quantity'>,
    KeyOfKind<Tables[Id]['parameters'], 'choice'>,
    Tables[Id] extends { derived: infer D } ? keyof D : never
  >[];
};
