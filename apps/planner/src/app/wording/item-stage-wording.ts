import type { ItemStage, PainLimit } from '@repattern/domain';
import { dayInWords } from './day-in-words';

/** Whether an item is worked on, on one line; null is one that is worked on as dosed. */
export function stageInWords(stage: ItemStage | null): string {
  switch (stage?.kind) {
    case undefined:
      return 'worked on as dosed';
    case 'resting':
      return `resting until ${dayInWords(stage.until)}`;
    case 'maintenance':
      return `maintenance, ${stage.daysPerWeek} days a week`;
    case 'stopped':
      return 'stopped until something else is chosen';
  }
}

/** How much pain a plan allows, with why; null is the limit of the clinic. */
export function painLimitInWords(limit: PainLimit | null): string {
  return limit === null ? 'that of the clinic' : `${limit.value}/10 (${limit.reason})`;
}
