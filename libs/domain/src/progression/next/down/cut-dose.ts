import type { Dose, DoseFormId } from '../../../technique/dose-forms';
import type { Demand } from '../dose-demands';
import { parametersAsking } from '../dose-demands';
import { cutBy } from './cut-parameter';
import { cutVolume } from './cut-volume';
import type { Reductions } from './reductions';

/** What the cuts of some reductions leave of a dose. A cut of the load counts as one of the volume where there is no load to lower. */
export function cutDose(dose: Dose, { loadPct, volumePct, intensityPct }: Reductions): Dose {
  const weaker = cutEach(dose, 'intensity', intensityPct);
  const lighter = cutEach(weaker, 'load', loadPct);
  return cutVolume(lighter, lighter === weaker ? Math.min(loadPct, volumePct) : volumePct);
}

function cutEach(dose: Dose, demand: Demand, pct: number): Dose {
  const form: DoseFormId = dose.form;
  return parametersAsking(form, demand).reduce((lower, key) => cutBy(lower, key, pct), dose);
}
