import { presetFor } from '../preset';
import { presentationOf } from '../presentation-of';
import type { QuickEntryContext } from './quick-entry';
import { subjects } from './subjects';
import type { Subject } from './subjects';

/**
 * How well the words of a line fit a name: `exact`, every word whole; `begun`, every word there; `unfinished`, whole
 * words, and others still missing; `partial`, begun words, and others still missing.
 */
type MatchFit = 'exact' | 'begun' | 'unfinished' | 'partial';

/** A subject that the words of a line could mean. */
export interface SubjectMatch {
  readonly subject: Subject;
  readonly fit: MatchFit;
}

const fits: readonly MatchFit[] = ['exact', 'begun', 'unfinished', 'partial'];

/**
 * Everything that words can mean, whole or begun, in any order of the words. The presentation’s region and the whole
 * body come first, then what fits best, then what the presentation presets.
 */
export function matchSubjects(words: readonly string[], context: QuickEntryContext): SubjectMatch[] {
  const presentation = presentationOf(context.presentation);
  const preset = presentation === null ? [] : Object.values(presetFor(presentation)).flat();
  const rank = ({ subject, fit }: SubjectMatch): number[] => [
    presentation !== null && subject.region === presentation.region ? 0 : 1,
    fits.indexOf(fit),
    preset.includes(subject.id) ? 0 : 1,
    ['all', 'whole-body'].includes(subject.region) ? 0 : 1,
  ];
  return subjects()
    .flatMap((subject) => {
      const fit = fitOf(subject, words);
      return fit === null ? [] : [{ subject, fit, rank: rank({ subject, fit }) }];
    })
    .sort((one, other) => compareRanks(one.rank, other.rank) || compareText(one.subject.label, other.subject.label))
    .map(({ subject, fit }) => ({ subject, fit }));
}

function fitOf(subject: Subject, words: readonly string[]): MatchFit | null {
  if (words.length === 0) return null;
  const found = subject.phrases.map((phrase) => fitOfPhrase(phrase, words));
  return fits.find((fit) => found.includes(fit)) ?? null;
}

/** Each word takes one word of the phrase, a whole one before a longer one. */
function fitOfPhrase(phrase: readonly string[], words: readonly string[]): MatchFit | null {
  const left = [...phrase];
  let whole = 0;
  for (const word of words) {
    const exact = left.indexOf(word);
    const at = exact === -1 ? left.findIndex((candidate) => candidate.startsWith(word)) : exact;
    if (at === -1) return null;
    if (exact !== -1) whole += 1;
    left.splice(at, 1);
  }
  if (left.length > 0) return whole === words.length ? 'unfinished' : 'partial';
  return whole === phrase.length ? 'exact' : 'begun';
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
