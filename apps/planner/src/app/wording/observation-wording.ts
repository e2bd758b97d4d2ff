import type { ItemObservations, ObservationId } from '@repattern/domain';

/** How one thing that is seen of an item is asked and told. */
export type ObservationWording =
  | {
      readonly kind: 'number';
      readonly label: string;
      readonly unit: string;
      readonly briefly: (value: number) => string;
    }
  /** `yes` and `no` are what a cell says; empty where that answer is no news. */
  | {
      readonly kind: 'answer';
      readonly label: string;
      readonly yes: string;
      readonly no: string;
      readonly alarm: boolean;
    }
  | { readonly kind: 'skin'; readonly label: string };

/** Skin reactions in words. */
export const skinReactionWording: Readonly<Record<NonNullable<ItemObservations['skinReaction']>, string>> = {
  none: 'None',
  redness: 'Redness',
  'redness>24h': 'Redness for over 24 h',
  blister: 'Blister',
  burn: 'Burn',
};

/** What is seen of an item, in words. An alarm is what speaks against going on. */
export const observationWording: Readonly<Record<ObservationId, ObservationWording>> = {
  surplusReps: number('Extra reps in the last set', 'reps', (value) => `+${value}`),
  rpe: number('Effort', 'CR10', (value) => `RPE ${value}`),
  rir: number('Reps in reserve', 'reps', (value) => `RIR ${value}`),
  pbuDeviation: number('Change of pressure', 'mmHg', (value) => `±${value}\u2009mmHg`),
  touches: number('Touch-downs, worst trial', '', (value) => `${value} ${value === 1 ? 'touch' : 'touches'}`),
  intensityMilliamperes: number('Intensity', 'mA', (value) => `${value}\u2009mA`),
  substitution: answer('Other muscles took over', ['substitution', 'no substitution'], true),
  breathHolding: answer('Breath held', ['breath held', 'breathing'], true),
  tolerated: answer('Tolerated', ['tolerated', 'not tolerated'], false),
  withinSessionChange: answer('Better directly afterwards', ['better after', 'no better after'], false),
  resistanceDominant: answer('Stiffness leads', ['stiff', 'not stiff'], false),
  accessoryUse: answer('Accessory muscles at work', ['accessory muscles', 'diaphragm'], true),
  rateComfortable: answer('Comfortable rate', ['easy rate', 'rate not easy'], false),
  dizziness: answer('Dizzy, or tingling', ['dizzy', 'not dizzy'], true),
  targetErrorMet: answer('Error at target', ['error at target', 'error over target'], false),
  skinReaction: { kind: 'skin', label: 'Skin' },
};

/** Everything that was seen of an item, each in a word or two, in the order of {@link observationWording}. */
export function observationsBriefly(seen: ItemObservations): readonly string[] {
  return (Object.keys(observationWording) as ObservationId[]).flatMap((id) => {
    const value = seen[id];
    return value === undefined ? [] : briefly(id, value);
  });
}

function briefly(id: ObservationId, value: number | boolean | string): string {
  const wording = observationWording[id];
  if (wording.kind === 'skin') return `skin: ${skinInWords(String(value))}`;
  if (wording.kind === 'number') return wording.briefly(Number(value));
  return value === true ? wording.yes : wording.no;
}

function skinInWords(reaction: string): string {
  const words: Readonly<Record<string, string>> = skinReactionWording;
  return (words[reaction] ?? reaction).toLowerCase();
}

function number(label: string, unit: string, briefly: (value: number) => string): ObservationWording {
  return { kind: 'number', label, unit, briefly };
}

function answer(label: string, [yes, no]: readonly [string, string], alarm: boolean): ObservationWording {
  return { kind: 'answer', label, yes, no, alarm };
}
