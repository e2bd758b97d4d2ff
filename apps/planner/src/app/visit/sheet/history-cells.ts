import type { FinishedVisit, ItemId, PerformedItem, VisitItem } from '@repattern/domain';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { doseBriefly } from '../../wording/brief-dose-wording';
import { weekdayInWords } from '../../wording/day-in-words';
import { observationsBriefly } from '../../wording/observation-wording';
import { numberInWords } from '../../wording/section-words';
import { actionWording, type ActionWording } from '../../wording/verdict-wording';

/** What became of an item at an earlier visit, in the few signs of a narrow cell. */
export interface HistoryCell {
  /** Of the visit. */
  readonly id: string;
  /** `2 × 8`, `skipped`; empty where the item was no part of that visit. */
  readonly dose: string;
  /** Whether that is another dose than the one before. */
  readonly changed: boolean;
  /** `q2 p4`. */
  readonly seen: string;
  /** How far it was done; null where it was no part of that visit. */
  readonly outcome: PerformedItem['outcome'] | 'unrecorded' | null;
  readonly verdict: ActionWording | null;
  /** All of it, as it is read out. */
  readonly words: string;
}

/** The earlier visits of every item, oldest first. */
export function historyCells(
  items: readonly ItemId[],
  history: readonly FinishedVisit[],
  today: string,
): ReadonlyMap<ItemId, readonly HistoryCell[]> {
  const visits = history.map((visit) => ({
    visit,
    day: weekdayInWords(visit.on, today),
    rows: new Map(visit.document.items.map((item) => [item.item, item])),
  }));
  return new Map(
    items.map((item) => [item, withChanges(visits.map(({ visit, day, rows }) => cellOf(visit, rows.get(item), day)))]),
  );
}

/** Marks each dose that is another one than at the last visit at which the item was done. */
function withChanges(cells: readonly HistoryCell[]): readonly HistoryCell[] {
  let before: string | null = null;
  return cells.map((cell) => {
    if (cell.outcome === null || cell.outcome === 'skipped' || cell.outcome === 'unrecorded') return cell;
    const changed = before !== null && cell.dose !== before;
    before = cell.dose;
    return { ...cell, changed };
  });
}

const nothing = { dose: '', changed: false, seen: '', outcome: null, verdict: null } as const;

function cellOf(visit: FinishedVisit, item: VisitItem | undefined, day: string): HistoryCell {
  if (item === undefined) {
    return { ...nothing, id: visit.id, words: `${day}: not part of the visit` };
  }
  const given = visit.verdicts[item.item];
  const verdict = given === undefined ? null : actionWording[given.action];
  const { performed } = item;
  const done = performed === null ? 'not recorded' : doneInWords(performed);
  const verdictWords = verdict === null ? '' : `; ${verdict.word.toLowerCase()}`;
  return {
    ...nothing,
    id: visit.id,
    dose: performed === null ? '–' : performed.dose === null ? 'skipped' : doseBriefly(performed.dose),
    seen: performed === null ? '' : seenBriefly(performed),
    outcome: performed?.outcome ?? 'unrecorded',
    verdict,
    words: `${day}: ${done}${verdictWords}`,
  };
}

/** `q2 p4`. */
function seenBriefly({ quality, painDuring }: PerformedItem): string {
  return [quality === null ? [] : `q${quality}`, painDuring === null ? [] : `p${numberInWords(painDuring)}`]
    .flat()
    .join(' ');
}

const outcomeWords: Readonly<Record<PerformedItem['outcome'], string>> = {
  done: 'done',
  partly: 'done in part',
  swapped: 'another exercise done',
  skipped: 'skipped',
};

/** What was done, all of it: `done in part, 2 × 8, quality 2, pain 4 (tired)`. */
export function doneInWords(performed: PerformedItem): string {
  const { outcome, dose, quality, painDuring, why, seen } = performed;
  const parts = [
    outcomeWords[outcome],
    dose === null ? [] : doseInWords(dose),
    quality === null ? [] : `quality ${quality}`,
    painDuring === null ? [] : `pain ${numberInWords(painDuring)}`,
    observationsBriefly(seen),
  ].flat();
  return `${parts.join(', ')}${why === '' ? '' : ` (${why})`}`;
}
