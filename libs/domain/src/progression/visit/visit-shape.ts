import { painShape, regionShape } from '../../assessment/vocabulary-shapes';
import { bodySides } from '../../kernel/body-side';
import { parseCalendarDate } from '../../kernel/calendar-date';
import { readShape } from '../../kernel/read-shape';
import type { ShapeReading } from '../../kernel/read-shape';
import { choice, constant, list, nullable, number, object, text, trueOrFalse, wholeNumber } from '../../kernel/shape';
import type { Shape, ShapeFault } from '../../kernel/shape';
import { phaseNumberShape } from '../../plan/plan-shape-phases';
import { repeatedIn } from '../../plan/repeated-in';
import { effusionGrades } from './effusion-grade';
import { inHalves } from './in-halves';
import { itemDecisionShape, phaseDecisionShape } from './visit-decision-shape';
import { soreTissues, sorenessKinds } from './visit-document';
import type { EffusionReading, HomeReport, VisitDocument, VisitPain, VisitResponse, VisitTime } from './visit-document';
import { visitItemShape } from './visit-item-shape';
import { visitMeasurementsShape } from './visit-measurements-shape';
import { visitScreenShape } from './visit-screen-shape';
import { visitSizes } from './visit-sizes';

const response = object<VisitResponse>({
  settledByMorning: nullable(trueOrFalse),
  soreness: nullable(choice(sorenessKinds)),
  sorenessKind: nullable(choice(soreTissues)),
  sorenessHours: nullable(number(0, 336)),
});

const pain = object<VisitPain>(
  { rest: painShape, before: painShape, during: painShape, after: painShape },
  { check: inHalves('rest', 'before', 'during', 'after') },
);

const notAGrade: ShapeFault = {
  ...{ code: 'not-one-of', pointer: '/grade', params: { allowed: effusionGrades.join(', ') } },
};

const effusion = object<EffusionReading>(
  { region: regionShape, side: choice(bodySides), grade: number(0, 3) },
  { check: ({ grade }) => (effusionGrades.some((known) => known === grade) ? [] : [notAGrade]) },
);

const home = object<HomeReport>(
  { sessionsDone: nullable(wholeNumber(0, 1_000)), painDuring: painShape },
  { check: inHalves('painDuring') },
);

const instant = text(40);
const minutes = nullable(number(0, visitSizes.minutes));

const time = object<VisitTime>(
  { startedAt: nullable(instant), finishedAt: nullable(instant), timedMinutes: minutes, totalMinutes: minutes },
  { check: timeFaults },
);

/** What the record of a visit must be. Much may be missing until it is finished; nothing may be impossible. */
export const visitDocumentShape: Shape<VisitDocument> = object<VisitDocument>(
  {
    schemaVersion: constant(1),
    phase: phaseNumberShape,
    revision: wholeNumber(1, 1_000_000),
    screen: visitScreenShape,
    response,
    pain,
    effusion: list(effusion, visitSizes.joints),
    home,
    measured: visitMeasurementsShape,
    items: list(visitItemShape, visitSizes.items),
    decisions: list(itemDecisionShape, visitSizes.items),
    phaseDecision: nullable(phaseDecisionShape),
    time,
    notes: text(visitSizes.notesLength, 'lines'),
  },
  { check: repeatedEntries },
);

/** Reads the record of a visit that came from outside: the document, or every fault with its place. */
export function readVisitDocument(value: unknown): ShapeReading<VisitDocument> {
  return readShape(visitDocumentShape, value);
}

/** One row for an item, one decision about it, and one grade of a joint. */
function repeatedEntries({ items, decisions, effusion: grades }: VisitDocument): ShapeFault[] {
  return [
    ...repeatedIn(
      grades,
      ({ region, side }) => `${region} ${side}`,
      (at) => `/effusion/${String(at)}`,
    ),
    ...repeatedIn(
      items,
      ({ item }) => item,
      (at) => `/items/${String(at)}/item`,
    ),
    ...repeatedIn(
      decisions,
      ({ item }) => item,
      (at) => `/decisions/${String(at)}/item`,
    ),
  ];
}

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

function timeFaults(value: VisitTime): ShapeFault[] {
  const { startedAt, finishedAt } = value;
  return [
    ...instantFaults(startedAt, '/startedAt'),
    ...instantFaults(finishedAt, '/finishedAt'),
    ...orderFaults(startedAt, finishedAt),
    ...inHalves('timedMinutes', 'totalMinutes')(value),
  ];
}

function instantFaults(instantText: string | null, pointer: string): ShapeFault[] {
  if (instantText === null) return [];
  const day = instantPattern.exec(instantText)?.[1];
  return day === undefined || parseCalendarDate(day) === null ? [{ code: 'bad-format', pointer, params: {} }] : [];
}

/** Whole seconds are compared: fractions may have any number of digits. */
function orderFaults(startedAt: string | null, finishedAt: string | null): ShapeFault[] {
  if (startedAt === null || finishedAt === null || secondOf(startedAt) <= secondOf(finishedAt)) return [];
  return [{ code: 'date-not-in-range', pointer: '/finishedAt', params: { min: startedAt } }];
}

function secondOf(instantText: string): string {
  return instantText.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
}
