import type { AssessmentFinding, AssessmentSection } from '@repattern/domain';
import { assessmentFindingInWords } from '../wording/assessment-finding-wording';
import type { Place } from './cause-place';
import { fieldPlace, sectionPlace } from './sections/field-place';

/** Something that is missing or doubtful, in words, with the field that asks for it. */
export interface MissingEntry {
  readonly words: string;
  readonly place: Place;
}

/** Each finding in words with its place; many of one kind in a section become one entry, which leads to the first. */
export function missingEntries(findings: readonly AssessmentFinding[]): MissingEntry[] {
  return [...Map.groupBy(findings, ({ code }) => code).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const together = alike.length > 3 ? togetherInWords(first.code, alike.length) : null;
    if (together !== null) return [{ words: together, place: findingPlace(first) }];
    return alike.map((finding) => ({ words: assessmentFindingInWords(finding), place: findingPlace(finding) }));
  });
}

function togetherInWords(code: AssessmentFinding['code'], count: number): string | null {
  if (code === 'precaution.unknown') return `${count} precautions not asked`;
  return code === 'red-flags.not-screened' ? `${count} red flags not screened` : null;
}

/** Where the field stands that a finding is about. */
export function findingPlace({ code, params }: AssessmentFinding): Place {
  const at = (section: AssessmentSection, entry: string): Place => ({ section, field: fieldPlace(section, entry) });
  switch (code.slice(0, code.indexOf('.'))) {
    case 'presentation':
      return at('presentation', code === 'presentation.missing' ? 'id' : 'side');
    case 'diagnosis':
      return at('presentation', 'icd10');
    case 'event':
      return at('presentation', 'events');
    case 'precaution':
      return at('precautions', String(params['flag']));
    case 'pain':
      return at('pain', String(params['rating'] ?? 'now'));
    case 'goal':
      return whole('goals');
    case 'constraint':
      return at('constraints', String(params['field'] ?? ''));
    case 'red-flag':
    case 'red-flags':
      return whole('redFlags');
    case 'measure':
      return whole(sectionOfMeasure[String(params['kind'] ?? 'tests')] ?? 'findings');
    default:
      return whole('findings');
  }
}

const sectionOfMeasure: Readonly<Record<string, AssessmentSection>> = {
  findings: 'findings',
  motions: 'rangeOfMotion',
  muscles: 'strength',
  tests: 'tests',
  outcomes: 'outcomes',
};

function whole(section: AssessmentSection): Place {
  return { section, field: sectionPlace(section) };
}
