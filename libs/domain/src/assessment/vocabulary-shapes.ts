import { bodySides } from '../kernel/body-side';
import { choice, keyOf, list, nullable, number, wordOr } from '../kernel/shape';
import { contraindications } from '../exercise/contraindications.data';
import { equipment } from '../exercise/equipment';
import { procedures } from '../exercise/procedures';
import type { ProcedureId } from '../exercise/procedures';
import { regions } from '../exercise/regions';
import { tissues } from '../exercise/tissues';
import { findingKinds } from './finding-kinds.data';
import { qualifiersOf } from './healing-events';
import { measuredTests } from './measured-tests.data';
import { motions } from './motions.data';
import { muscleGrades } from './muscle-grade';
import { outcomeMeasures } from './outcome-measures.data';
import { presentations } from './presentations.data';
import { redFlags } from './red-flags.data';

/** A side of the body, or none. */
export const sideShape = nullable(choice(bodySides));

/** A region of the body. */
export const regionShape = choice(regions);

/** A piece of equipment. */
export const equipmentShape = keyOf(equipment);

/** What a clinic has to treat with: everything, or what is listed. */
export const clinicEquipmentShape = wordOr('all', list(equipmentShape, 100));

/** A muscle or another tissue. */
export const tissueShape = keyOf(tissues);

/** A grade of muscle testing. */
export const gradeShape = keyOf(muscleGrades);

/** An operation or injury. */
export const procedureShape = keyOf(procedures);

/** A measured test. */
export const testShape = keyOf(measuredTests);

/** A presentation. */
export const presentationShape = choice(presentations.map(({ id }) => id));

/** A kind of finding. */
export const findingShape = choice(findingKinds.map(({ id }) => id));

/** A motion. */
export const motionShape = choice(motions.map(({ id }) => id));

/** An outcome measure. */
export const outcomeShape = choice(outcomeMeasures.map(({ id }) => id));

/** A contraindication or precaution. */
export const flagShape = choice(contraindications.map(({ id }) => id));

/** A pain rating, or none. */
export const painShape = nullable(number(0, 10));

/** The keys of all red-flag questions. */
export const redFlagKeys: readonly string[] = redFlags.flatMap(({ findings }) => findings.map(({ key }) => key));

/** All circumstances that are asked about operations and injuries. */
export const qualifiers: readonly string[] = Object.keys(procedures)
  .filter((id): id is ProcedureId => Object.hasOwn(procedures, id))
  .flatMap(qualifiersOf);
