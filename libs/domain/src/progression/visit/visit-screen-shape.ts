import { precautionRecordShape } from '../../assessment/document-shape';
import { redFlags } from '../../assessment/red-flags.data';
import { choice, list, nullable, number, object, trueOrFalse, wholeNumber } from '../../kernel/shape';
import type { Shape, ShapeFault } from '../../kernel/shape';
import { repeatedIn } from '../../plan/repeated-in';
import type { VisitScreen, Vitals } from './visit-document';
import { visitSizes } from './visit-sizes';
import { vitalLimits } from './vital-limits';

const { sbp, dbp, hr, spo2, tempC } = vitalLimits;

const vitals = object<Vitals>({
  sbp: nullable(wholeNumber(sbp.min, sbp.max)),
  dbp: nullable(wholeNumber(dbp.min, dbp.max)),
  hr: nullable(wholeNumber(hr.min, hr.max)),
  spo2: nullable(wholeNumber(spo2.min, spo2.max)),
  tempC: nullable(number(tempC.min, tempC.max)),
});

const redFlag = choice(redFlags.map(({ id }) => id));

/** Questions of safety. */
export const visitScreenShape: Shape<VisitScreen> = object<VisitScreen>(
  {
    redFlag: nullable(trueOrFalse),
    raised: list(redFlag, visitSizes.redFlags),
    newNeuroDeficit: nullable(trueOrFalse),
    fall: nullable(choice(['none', 'fall', 'injurious'])),
    lockingOrGivingWay: nullable(trueOrFalse),
    newEvent: nullable(trueOrFalse),
    precautions: nullable(choice(['unchanged', 'changed'])),
    flags: list(precautionRecordShape, visitSizes.precautions),
    vitals: nullable(choice(['taken', 'not-indicated'])),
    signs: vitals,
  },
  { check: contradictions },
);

/** Two answers about one precaution would contradict each other, as would a flag that is named beside a no. */
function contradictions({ redFlag: found, raised, flags }: VisitScreen): ShapeFault[] {
  return [
    ...(found === false && raised.length > 0
      ? [{ code: 'too-many', pointer: '/raised', params: { most: 0 } } as const]
      : []),
    ...repeatedIn(
      flags,
      ({ flag }) => flag,
      (at) => `/flags/${String(at)}/flag`,
    ),
  ];
}
