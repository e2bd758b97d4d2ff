import type { SectionProgress } from '@repattern/domain';

/** How the progress of a section is shown. */
export interface ShownProgress {
  readonly state: 'none' | 'some' | 'all';
  readonly mark: '○' | '◐' | '✓';
  /** `3/8`; empty where nothing is expected and nothing was entered. */
  readonly count: string;
  readonly words: string;
}

/** Shows a count by mark, number and words. */
export function progressOf({ answered, expected }: SectionProgress): ShownProgress {
  if (expected === 0 && answered === 0) return { state: 'none', mark: '○', count: '', words: 'nothing expected' };
  if (answered === 0)
    return { state: 'none', mark: '○', count: `0/${expected}`, words: `none of ${expected} answered` };
  const all = answered >= expected;
  const count = expected === 0 ? String(answered) : `${answered}/${expected}`;
  const words = all ? `complete, ${answered} answered` : `${answered} of ${expected} answered`;
  return { state: all ? 'all' : 'some', mark: all ? '✓' : '◐', count, words };
}
