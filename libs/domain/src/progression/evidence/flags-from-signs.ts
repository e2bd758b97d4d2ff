import type { PrecautionRecord } from '../../assessment/assessment-document';
import type { ContraindicationId } from '../../exercise/contraindication';
import type { VisitDocument } from '../visit/visit-document';

/**
 * Resting blood pressure that is a precaution of the day, in mmHg: from these on, below those that stop the session.
 * @source docs/sources.md#acsm-guidelines
 */
const highPressure = { sbp: 160, dbp: 100 } as const;

/**
 * Grade of effusion from which a joint is a precaution of the day.
 * @source docs/sources.md#effusion-soreness
 */
const largeEffusion = 2;

/** Precautions of the day that the signs of a visit prove, whatever was answered before. What a person answers on that day outweighs them. */
export function flagsFromSigns({ screen, effusion }: Pick<VisitDocument, 'screen' | 'effusion'>): PrecautionRecord[] {
  const { sbp, dbp } = screen.signs;
  const isHigh = (sbp !== null && sbp >= highPressure.sbp) || (dbp !== null && dbp >= highPressure.dbp);
  const [swollen, ...others] = effusion.filter(({ grade }) => grade >= largeEffusion);
  const region = swollen && others.every((one) => one.region === swollen.region) ? swollen.region : null;
  const side = swollen && others.every((one) => one.side === swollen.side) ? swollen.side : 'both';
  return [
    ...(isHigh ? [present('hypertension-stage2')] : []),
    ...(swollen ? [{ ...present('joint-effusion-2plus'), region, side }] : []),
  ];
}

function present(flag: ContraindicationId): PrecautionRecord {
  return { flag, status: 'present', region: null, side: null, since: null, clearedBy: null, clearedOn: null };
}
