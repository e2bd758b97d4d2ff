import {
  findingRecordShape,
  motionRecordShape,
  outcomeRecordShape,
  strengthRecordShape,
  testRecordShape,
} from '../../assessment/document-shape';
import { choice, list, number, object, trueOrFalse, variants } from '../../kernel/shape';
import type { Shape } from '../../kernel/shape';
import { gateMeasures } from '../../plan/gate-measures';
import type { GateMeasure, GateMeasureId } from '../../plan/gate-measures';
import type { VisitMeasurements } from './visit-document';
import { visitSizes } from './visit-sizes';

type GateValue = VisitMeasurements['gates'][number];

function gateValueOf(measure: GateMeasureId, { range }: GateMeasure): Shape<GateValue> {
  return object<GateValue>({
    measure: choice([measure]),
    value: range === null ? trueOrFalse : number(range.min, range.max),
  });
}

const measures = Object.entries(gateMeasures) as [GateMeasureId, GateMeasure][];

const gateValue = variants<GateValue, 'measure'>(
  'measure',
  Object.fromEntries(measures.map(([id, measure]) => [id, gateValueOf(id, measure)])) as Readonly<
    Record<GateMeasureId, Shape<GateValue>>
  >,
);

/** What was measured again. */
export const visitMeasurementsShape: Shape<VisitMeasurements> = object<VisitMeasurements>({
  strength: list(strengthRecordShape, visitSizes.records),
  rangeOfMotion: list(motionRecordShape, visitSizes.records),
  tests: list(testRecordShape, visitSizes.records),
  outcomes: list(outcomeRecordShape, visitSizes.records),
  findings: list(findingRecordShape, visitSizes.records),
  gates: list(gateValue, visitSizes.gates),
});
