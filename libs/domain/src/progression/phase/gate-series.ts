import type { GateMeasureId } from '../../plan/gate-measures';
import { activationHeld } from './activation-held';
import type { CourseSoFar, GateSeries } from './course-so-far';
import { worstEffusion } from './effusion-readings';
import { goalsMet, mainOutcomeChange, stableVisits } from './outcome-gates';
import { remeasured } from './remeasured-gates';
import type { VisitReader } from './visit-readings';
import { lowestQuality, mostPain, restingPain, settledByMorning } from './visit-readings';

type SeriesReader = (course: CourseSoFar, most: number) => GateSeries;

const readers: Readonly<Record<GateMeasureId, SeriesReader>> = {
  nprsRest: atVisits('nprsRest', restingPain),
  painSettledByMorning: atVisits('painSettledByMorning', settledByMorning),
  activationHold10x10: atVisits('activationHold10x10', activationHeld),
  effusion: atVisits('effusion', worstEffusion),
  painDuringMax: atVisits('painDuringMax', mostPain),
  qualityMinPriorityPatterns: atVisits('qualityMinPriorityPatterns', lowestQuality),
  romPctNormPriority: remeasured('romPctNormPriority'),
  motorControlTestMet: remeasured('motorControlTestMet'),
  mmtPriorityMin: remeasured('mmtPriorityMin'),
  coreLevel: remeasured('coreLevel'),
  slsPctAgeNorm: remeasured('slsPctAgeNorm'),
  limbSymmetryPct: remeasured('limbSymmetryPct'),
  psfsMean: remeasured('psfsMean'),
  promChangeMcid: mainOutcomeChange,
  goalsMetPct: goalsMet,
  stableVisits,
  homeProgrammeIndependent: (course, most) =>
    course.visits
      .flatMap(({ on, document }) => {
        const value = document.measured.gates.find(({ measure }) => measure === 'homeProgrammeIndependent')?.value;
        return value === undefined ? [] : [{ on, value }];
      })
      .slice(-most),
};

/** At most so many of the last readings of a measure, oldest first. */
export function gateSeries(measure: GateMeasureId, course: CourseSoFar, most: number): GateSeries {
  return readers[measure](course, most);
}

/** One reading for each visit of the phase; what a person judged stands in only where nothing was recorded that tells it. */
function atVisits(measure: GateMeasureId, read: VisitReader): SeriesReader {
  return (course, most) =>
    course.inPhase.slice(-most).map((visit) => {
      const value = read(visit, course);
      const told = visit.document.measured.gates.find((gate) => gate.measure === measure)?.value;
      return { on: visit.on, value: value === 'unknown' ? (told ?? value) : value };
    });
}
