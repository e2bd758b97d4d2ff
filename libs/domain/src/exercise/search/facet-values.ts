import { techniques } from '../../technique/techniques';
import type { TechniqueId } from '../../technique/techniques';
import { positions, settings } from '../demands';
import { equipment } from '../equipment';
import type { EquipmentId } from '../equipment';
import { techniqueOf } from '../exercise';
import type { Exercise } from '../exercise';
import { regions } from '../regions';
import { tissues } from '../tissues';
import type { TissueId } from '../tissues';
import type { FacetName, FacetValue } from './exercise-query';

/** The values of each facet, in the order in which they are shown. */
export const facetValues: { readonly [Name in FacetName]: readonly FacetValue[Name][] } = {
  technique: Object.keys(techniques) as TechniqueId[],
  region: regions,
  tissue: Object.keys(tissues) as TissueId[],
  equipment: Object.keys(equipment) as EquipmentId[],
  position: positions,
  setting: settings,
  phase: [1, 2, 3, 4, 5],
  difficulty: [1, 2, 3, 4, 5],
};

/** The names of the facets, in the order in which they are shown. */
export const facetNames = Object.keys(facetValues) as readonly FacetName[];

/** The values by which an exercise is found in each facet, each once. */
export function facetValuesOf(exercise: Exercise): { readonly [Name in FacetName]: readonly FacetValue[Name][] } {
  const { setting, phaseMin, phaseMax } = exercise;
  return {
    technique: [techniqueOf(exercise)],
    region: [exercise.region],
    tissue: [...new Set([...exercise.targetsWeak, ...exercise.lengthens])],
    equipment: exercise.equipment,
    position: [exercise.position],
    setting: setting === 'both' ? settings : [setting],
    phase: facetValues.phase.filter((phase) => phase >= phaseMin && phase <= phaseMax),
    difficulty: [exercise.difficulty],
  };
}
