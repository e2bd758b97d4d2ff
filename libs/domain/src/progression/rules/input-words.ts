import { doseFormIds, type DoseFormId } from '../../technique/dose-forms';
import type { ItemObservations } from '../visit/item-observations';
import { sorenessKinds, soreTissues, type Soreness, type SoreTissue } from '../visit/visit-document';
import type { InputOfKind } from './rule-inputs';

/** What each input that is a word can say. */
export interface InputWords extends Readonly<Record<InputOfKind<'word'>, string>> {
  readonly soreness: Soreness;
  readonly sorenessKind: SoreTissue;
  readonly skinReaction: NonNullable<ItemObservations['skinReaction']>;
  /** Where the item is done. */
  readonly setting: 'clinic' | 'home' | 'both';
  readonly form: DoseFormId;
}

/** The vocabulary of every input that is a word. */
export const inputWords: { readonly [Input in InputOfKind<'word'>]: readonly InputWords[Input][] } = {
  soreness: sorenessKinds,
  sorenessKind: soreTissues,
  skinReaction: ['none', 'redness', 'redness>24h', 'blister', 'burn'],
  setting: ['clinic', 'home', 'both'],
  form: doseFormIds,
};
