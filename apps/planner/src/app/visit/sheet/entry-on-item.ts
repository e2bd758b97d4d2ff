import type { Dose, ItemObservations, ObservationId, PerformedItem, VisitItem } from '@repattern/domain';
import { checkDose, isDose } from '@repattern/domain/technique/check-dose';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { doseFindingInWords } from '../../wording/dose-finding-wording';
import { observationWording } from '../../wording/observation-wording';
import { dosedInMinutes, enteredDose } from './entered-dose';
import { withDose, withOutcome, withPerformed } from './performed-item';
import type { CellEntry, EntryAnswer, EntryNumber } from './read-cell-entry';

/** An item with what was typed, and why the rest of it was not taken. */
export interface EnteredItem {
  readonly item: VisitItem;
  readonly refused: readonly string[];
}

/** What a line is taken over with. */
export interface EntryBasis {
  /** What its form asks for beside dose, pain and quality. */
  readonly asks: readonly ObservationId[];
  /** What “as prescribed” means for the item. */
  readonly prescribed: PerformedItem;
}

interface NumberMeaning {
  readonly name: string;
  readonly most: number;
  readonly step: number;
  readonly observation?: ObservationId;
}

const numberMeanings: Readonly<Record<Exclude<EntryNumber, DosePart>, NumberMeaning>> = {
  quality: { name: 'Quality', most: 3, step: 1 },
  pain: { name: 'Pain', most: 10, step: 0.5 },
  rpe: { name: 'Effort', most: 10, step: 0.5, observation: 'rpe' },
  rir: { name: 'Reps in reserve', most: 10, step: 1, observation: 'rir' },
  surplus: { name: 'Extra reps', most: 20, step: 1, observation: 'surplusReps' },
  touches: { name: 'Touch-downs', most: 50, step: 1, observation: 'touches' },
  milliamperes: { name: 'Intensity', most: 150, step: 1, observation: 'intensityMilliamperes' },
  pressure: { name: 'Change of pressure', most: 60, step: 1, observation: 'pbuDeviation' },
  minutes: { name: 'Minutes', most: 120, step: 0.5 },
};

type DosePart = 'sets' | 'reps' | 'seconds' | 'percent';

const dosePartNames: Readonly<Record<DosePart, string>> = {
  sets: 'Sets',
  reps: 'Repetitions',
  seconds: 'Seconds',
  percent: 'Percent',
};

const answerMeanings: Readonly<Record<EntryAnswer, ObservationId>> = {
  substitution: 'substitution',
  breath: 'breathHolding',
  tolerated: 'tolerated',
  better: 'withinSessionChange',
  stiff: 'resistanceDominant',
  accessory: 'accessoryUse',
  comfortable: 'rateComfortable',
  dizzy: 'dizziness',
  exact: 'targetErrorMet',
};

/** An item with a typed line taken over as far as it fits; what does not fit is told, and changes nothing. */
export function entryOnItem(item: VisitItem, entry: CellEntry, basis: EntryBasis): EnteredItem {
  const refused = entry.unknown.map((word) => `“${word}” is not understood`);
  const begun = entry.asPrescribed ? asPrescribed(item, basis.prescribed) : item;
  const dosed = entry.outcome === 'skipped' ? begun : withEnteredDose(begun, entry, refused);
  const decided = entry.outcome === null ? dosed : withOutcome(dosed, entry.outcome);
  const said = entry.why === '' ? decided : withPerformed(decided, { why: entry.why });
  const seen = withSeen(said, entry, { asks: basis.asks, refused });
  const isSilent = seen === item && entry.note === '';
  return { item: isSilent ? item : { ...seen, note: joined(item.note, entry.note) }, refused };
}

/** Pain and minutes that were recorded before stay: neither is part of the prescription. */
function asPrescribed(item: VisitItem, prescribed: PerformedItem): VisitItem {
  const { painDuring = null, minutes = null } = item.performed ?? {};
  return { ...item, performed: { ...prescribed, painDuring, minutes: minutes ?? prescribed.minutes } };
}

function withEnteredDose(item: VisitItem, entry: CellEntry, refused: string[]): VisitItem {
  const before = item.performed?.dose ?? item.target;
  const { dose, foreign } = enteredDose(before, entry);
  refused.push(...foreign.flatMap((part) => (isDosePart(part) ? `${dosePartNames[part]}: no part of this dose` : [])));
  const isChanged = Object.entries(dose).some(([key, value]) => value !== valueOf(before, key));
  if (!isChanged) return hasDosePart(entry, before) ? withDose(item, before) : item;
  if (isDose(dose)) return withDose(item, dose);
  refused.push(...refusals(before, dose));
  return item;
}

function refusals({ form }: Dose, dose: Readonly<Record<string, unknown>>): string[] {
  const labels = new Map(doseFields(form).map(({ key, label }) => [key, label]));
  return checkDose(dose)
    .filter(({ severity }) => severity === 'block')
    .map((finding) => {
      const label = labels.get(String(finding.params['parameter'])) ?? 'Dose';
      return `${label}: ${doseFindingInWords(finding)}`;
    });
}

function withSeen(
  item: VisitItem,
  entry: CellEntry,
  { asks, refused }: { asks: EntryBasis['asks']; refused: string[] },
): VisitItem {
  const seen: Partial<Record<ObservationId, unknown>> = {};
  const change: { quality?: number; painDuring?: number; minutes?: number } = {};
  for (const [name, value] of entriesOf(entry.numbers)) {
    if (isDosePart(name) || (name === 'minutes' && dosedInMinutes(item.target))) continue;
    const { most, step, observation, ...meaning } = numberMeanings[name];
    if (value > most || !Number.isInteger(value / step)) refused.push(`${meaning.name}: ${rangeInWords(most, step)}`);
    else if (observation !== undefined && !asks.includes(observation)) refused.push(`${meaning.name}: not asked here`);
    else if (observation !== undefined) seen[observation] = value;
    else if (name === 'quality') change.quality = value;
    else if (name === 'pain') change.painDuring = value;
    else change.minutes = value;
  }
  for (const [name, value] of entriesOf(entry.answers)) {
    const observation = answerMeanings[name];
    if (asks.includes(observation)) seen[observation] = value;
    else refused.push(`${observationWording[observation].label}: not asked here`);
  }
  if (Object.keys(seen).length + Object.keys(change).length === 0) return item;
  if (entry.outcome === 'skipped') {
    refused.push('Nothing is seen of what was skipped');
    return item;
  }
  return withPerformed(item, { ...change, seen: { ...item.performed?.seen, ...(seen as ItemObservations) } });
}

function rangeInWords(most: number, step: number): string {
  return step === 1 ? `whole numbers, 0 to ${most}` : `0 to ${most}, in halves`;
}

function entriesOf<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function isDosePart(name: EntryNumber): name is DosePart {
  return Object.hasOwn(dosePartNames, name);
}

function hasDosePart({ numbers }: CellEntry, dose: Dose): boolean {
  return entriesOf(numbers).some(([name]) => isDosePart(name) || (name === 'minutes' && dosedInMinutes(dose)));
}

function valueOf(dose: Dose, key: string): unknown {
  return (dose as unknown as Readonly<Record<string, unknown>>)[key];
}

function joined(before: string, added: string): string {
  return [before, added].filter((text) => text !== '').join('; ');
}
