import type { AssessmentFinding, AssessmentFindingCode } from '@repattern/domain';
import { measuredTests } from '@repattern/domain/assessment/measured-tests.data';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { procedures } from '@repattern/domain/exercise/procedures';
import { findingName, measureName, motionName, muscleName, precautionName } from './assessment-entry-wording';
import { dayInWords } from './day-in-words';

type Params = AssessmentFinding['params'];
type PlainCode = Exclude<AssessmentFindingCode, `red-flag.${string}`>;

const wording: Readonly<Record<PlainCode, (params: Params) => string>> = {
  'presentation.missing': () => 'Presentation not chosen',
  'presentation.side-missing': () => 'Side of the presentation not told',
  'diagnosis.missing': () => 'ICD-10 code not chosen',
  'event.missing': ({ procedure }) => `Date of ${procedureName(procedure)} not told`,
  'event.in-future': ({ procedure, on }) =>
    `${capital(procedureName(procedure))} lies in the future: ${dayInWords(text(on))}`,
  'event.qualifier-unknown': ({ procedure, qualifier }) =>
    `Not asked about ${procedureName(procedure)}: ${text(qualifier)}. The stricter reading holds.`,
  'red-flags.not-screened': ({ redFlag }) => `Red flag not screened: ${redFlagName(redFlag)}`,
  'precaution.unknown': ({ flag }) => `Not asked: ${precautionName(text(flag))}`,
  'precaution.not-cleared': ({ flag }) => `Needs clearance in writing: ${precautionName(text(flag))}`,
  'precaution.suggested': ({ flag, test, value }) =>
    `${assessedName('tests', text(test))} ${text(value)}: ask about ${precautionName(text(flag))}`,
  'pain.not-asked': ({ rating }) => `Pain not asked: ${text(rating)}`,
  'evidence.missing': () => 'Nothing found yet: no finding, test or measurement',
  'finding.contradicted': ({ finding }) =>
    `${findingName(text(finding))} is recorded as not found, but a measured value says otherwise. It counts as found.`,
  'finding.without-problem': ({ finding }) =>
    `${findingName(text(finding))}: no exercise answers this; deal with it apart`,
  'measure.not-assessed': ({ id, kind }) => `Not assessed: ${assessedName(text(kind), text(id))}`,
  'measure.no-norm': ({ test, missing }) =>
    `No norm for ${assessedName('tests', text(test))}: ${text(missing)} not known`,
  'goal.missing': () => 'No measurable goal yet',
  'goal.without-baseline': ({ measure }) => `Goal without a score today: ${measureName(text(measure))}`,
  'constraint.missing': ({ field }) => `Not asked: ${constraintName(text(field))}`,
};

/** What a clinician must see about an assessment, in words. */
export function assessmentFindingInWords({ code, params }: AssessmentFinding): string {
  return isPlain(code) ? wording[code](params) : `Red flag raised: ${redFlagName(params['redFlag'])}`;
}

function isPlain(code: AssessmentFindingCode): code is PlainCode {
  return Object.hasOwn(wording, code);
}

function redFlagName(id: Params[string] | undefined): string {
  return redFlags.find((flag) => flag.id === id)?.name ?? text(id);
}

function procedureName(id: Params[string] | undefined): string {
  const known: Readonly<Record<string, { readonly name: string }>> = procedures;
  const name = known[text(id)]?.name ?? text(id);
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function assessedName(kind: string, id: string): string {
  const tests: Readonly<Record<string, { readonly name: string }>> = measuredTests;
  switch (kind) {
    case 'findings':
      return findingName(id);
    case 'motions':
      return motionName(id);
    case 'muscles':
      return muscleName(id);
    case 'tests':
      return tests[id]?.name ?? id;
    default:
      return measureName(id);
  }
}

const constraintNames: Readonly<Record<string, string>> = {
  startOn: 'first day',
  visitsPerWeek: 'visits a week',
  weekdays: 'weekdays',
  clinicMinutes: 'minutes of a visit',
  homeMinutesPerDay: 'minutes a day at home',
};

function constraintName(id: string): string {
  return constraintNames[id] ?? id;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function text(param: Params[string] | undefined): string {
  return param === undefined ? '' : String(param);
}
