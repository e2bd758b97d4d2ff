import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { findingKinds } from '@repattern/domain/assessment/finding-kinds.data';
import { measuredTests } from '@repattern/domain/assessment/measured-tests.data';
import { motions } from '@repattern/domain/assessment/motions.data';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { procedures } from '@repattern/domain/exercise/procedures';
import { tissues } from '@repattern/domain/exercise/tissues';
import { presentationInWords, withSide } from './assessment-presentation-wording';
import { dayInWords } from './day-in-words';

/** A motion as one says it: `Knee flexion`. */
export function motionName(id: string): string {
  const motion = motions.find((candidate) => candidate.id === id);
  if (motion === undefined) return id;
  const words = `${motion.joint} ${motion.motion}`.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An outcome measure by its name, or its identifier where it is not known. */
export function measureName(id: string): string {
  return outcomeMeasures.find((measure) => measure.id === id)?.name ?? id;
}

/** A precaution by its name, or its identifier where it is not known. */
export function precautionName(id: string): string {
  return contraindications.find((flag) => flag.id === id)?.name ?? id;
}

/** A kind of finding by its name, or its identifier where it is not known. */
export function findingName(id: string): string {
  return findingKinds.find((kind) => kind.id === id)?.name ?? id;
}

/** A muscle by its name, or its identifier where it is not known. */
export function muscleName(id: string): string {
  const known: Readonly<Record<string, { readonly name: string }>> = tissues;
  return known[id]?.name ?? id;
}

type Wording = { readonly [Section in AssessmentSection]: (value: AssessmentDocument[Section]) => string[] };

const wording: Wording = {
  presentation: ({ id, icd10, side, onsetOn, events }) => [
    presentationInWords(id, side) ?? 'None chosen',
    ...(icd10 === null ? [] : [icd10]),
    ...(onsetOn === null ? [] : [`Since ${dayInWords(onsetOn)}`]),
    ...events.map((event) => `${withSide(procedures[event.procedure].name, event.side)}, ${dayInWords(event.on)}`),
  ],
  pain: ({ now, best, worst, marks }) => [
    ...rated('Now', now),
    ...rated('Best', best),
    ...rated('Worst', worst),
    ...marks.map(({ view, nrs, quality }) => `${view === 'front' ? 'Front' : 'Back'}: ${quality}, ${nrs}/10`),
  ],
  redFlags: ({ answers, others }) => [
    ...Object.entries(answers).map(([key, answer]) => `${questionText(key)}: ${answer}`),
    `All others: ${others === 'absent' ? 'no' : 'not asked'}`,
  ],
  precautions: ({ flags, others }) => [
    ...flags.map(({ flag, status, side }) => `${withSide(precautionName(flag), side)}: ${status}`),
    `All others: ${others === 'absent' ? 'absent' : 'not asked'}`,
  ],
  findings: (records) =>
    records.map(
      ({ id, side, result }) => `${withSide(findingName(id), side)}: ${result === 'positive' ? 'found' : 'not found'}`,
    ),
  strength: (records) =>
    records.map(
      ({ muscle, side, grade, painful }) => `${withSide(tissues[muscle].name, side)}: ${grade}/5${pained(painful)}`,
    ),
  rangeOfMotion: (records) =>
    records.map(
      ({ motion, side, degrees, painful }) => `${withSide(motionName(motion), side)}: ${degrees}°${pained(painful)}`,
    ),
  tests: (records) =>
    records.map(({ test, side, value }) => {
      const { name, unit } = measuredTests[test];
      return `${withSide(name, side)}: ${[value, unit].join('\u2009').trim()}`;
    }),
  outcomes: (records) => records.map(({ id, score }) => `${measureName(id)}: ${score}`),
  goals: (goals) =>
    goals.map(
      ({ activity, measure, target, weeks }) => `${activity}: ${measureName(measure)} ${target} in ${weeks} weeks`,
    ),
  constraints: ({ startOn, visitsPerWeek, weekdays, clinicMinutes, homeMinutesPerDay, homeEquipment }) => [
    `Start ${startOn === null ? 'not asked' : dayInWords(startOn)}`,
    `Visits a week: ${asked(visitsPerWeek)}`,
    `Weekdays: ${weekdays.length === 0 ? 'not asked' : weekdays.join(', ')}`,
    `Minutes: ${asked(clinicMinutes)} in the clinic, ${asked(homeMinutesPerDay)} a day at home`,
    `At home: ${homeEquipment.length === 0 ? 'no equipment' : homeEquipment.join(', ').replaceAll('-', ' ')}`,
  ],
  notes: (text) => (text === '' ? [] : [text]),
};

/** What a section of a document says, one line for each entry; empty when it says nothing. */
export function entriesInWords(section: AssessmentSection, document: AssessmentDocument): string[] {
  const inWords = wording[section] as (value: AssessmentDocument[AssessmentSection]) => string[];
  return inWords(document[section]);
}

function questionText(key: string): string {
  for (const flag of redFlags) {
    const question = flag.findings.find((candidate) => candidate.key === key);
    if (question !== undefined) return `${flag.name}: ${question.text}`;
  }
  return key;
}

function rated(what: string, nrs: number | null): string[] {
  return nrs === null ? [] : [`${what} ${nrs}/10`];
}

function asked(value: number | null): string {
  return value === null ? 'not asked' : String(value);
}

function pained(painful: boolean): string {
  return painful ? ', painful' : '';
}
