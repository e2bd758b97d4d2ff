import type { FacetName } from '@repattern/domain';
import { equipment } from '@repattern/domain/exercise/equipment';
import { facetValues } from '@repattern/domain/exercise/search/facet-values';
import { techniques } from '@repattern/domain/technique/techniques';
import type { Choice } from '../ui/select-field';
import { difficultyWording, positionWording, regionWording } from '../wording/exercise-wording';
import { shortTissueName } from '../wording/tissue-wording';

/** The ways to narrow the library, in the order in which they are shown. */
export const facetKeys = [
  'technique',
  'region',
  'tissue',
  'setting',
  'phase',
  'difficulty',
  'position',
  'equipment',
] as const satisfies readonly FacetName[];

/** One of {@link facetKeys}. */
export type FacetKey = (typeof facetKeys)[number];

/** One way to narrow the library: what it is called, on the screen and in the address, and its values. */
export interface Facet {
  readonly label: string;
  readonly param: string;
  readonly values: readonly Choice[];
}

/** Every way to narrow the library. */
export const facets: Readonly<Record<FacetKey, Facet>> = {
  technique: facet('Technique', 'technique', { of: facetValues.technique, word: (id) => techniques[id].name }),
  region: facet('Region', 'region', { of: facetValues.region, word: (id) => regionWording[id] }),
  tissue: facet('Muscle or joint', 'muscle', { of: facetValues.tissue, word: shortTissueName }),
  setting: facet('Setting', 'setting', { of: ['clinic', 'home'], word: (id) => (id === 'clinic' ? 'Clinic' : 'Home') }),
  phase: facet('Phase', 'phase', { of: facetValues.phase, word: (phase) => `Phase ${phase}` }),
  difficulty: facet('Difficulty', 'difficulty', {
    of: facetValues.difficulty,
    word: (level) => `${level} · ${difficultyWording[level]}`,
  }),
  position: facet('Position', 'position', { of: facetValues.position, word: (id) => positionWording[id] }),
  equipment: facet('Equipment', 'equipment', { of: facetValues.equipment, word: (id) => equipment[id] }),
};

function facet<Value extends string | number>(
  label: string,
  param: string,
  { of, word }: { of: readonly Value[]; word: (value: Value) => string },
): Facet {
  return { label, param, values: of.map((value) => ({ value: String(value), label: word(value) })) };
}
