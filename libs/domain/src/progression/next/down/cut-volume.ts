import { isDose } from '../../../technique/check-dose';
import type { Dose } from '../../../technique/dose-forms';
import { numberIn } from '../../../technique/dose-values';
import { parametersAsking } from '../dose-demands';
import { cutTo } from './cut-parameter';

/**
 * A dose with less volume, which is the product of its parameters of volume; `pct` is negative. One parameter is cut: the one that comes closest
 * to what was asked without leaving more. Only where none alone goes as far, the one that goes farthest is cut and the others after it.
 */
export function cutVolume(dose: Dose, pct: number): Dose {
  const keys = parametersAsking(dose.form, 'volume');
  return pct < 0 ? loweredTo((volumeOf(dose) * (100 + pct)) / 100, dose, keys) : dose;
}

/** Product of the parameters of volume; one that is not stated does not count. */
function volumeOf(dose: Dose): number {
  return parametersAsking(dose.form, 'volume').reduce((product, key) => product * (numberIn(dose, key) ?? 1), 1);
}

function loweredTo(most: number, dose: Dose, keys: readonly string[]): Dose {
  const share = most / volumeOf(dose);
  if (share >= 1) return dose;
  const cuts = keys
    .map((key) => ({ key, cut: cutTo(dose, key, (numberIn(dose, key) ?? 0) * share) }))
    .map(({ key, cut }) => ({ key, cut, volume: volumeOf(cut) }))
    .filter(({ cut }) => cut !== dose && isDose(cut));
  const [closest] = cuts
    .filter(({ volume }) => volume <= most * (1 + 1e-9))
    .toSorted((one, other) => other.volume - one.volume);
  if (closest) return closest.cut;
  const [farthest] = cuts.toSorted((one, other) => one.volume - other.volume);
  if (!farthest) return dose;
  return loweredTo(
    most,
    farthest.cut,
    keys.filter((key) => key !== farthest.key),
  );
}
