import { presentationShape } from '../../assessment/vocabulary-shapes';
import { choice, constant, filledText, list, nullable, number, object, wholeNumber } from '../../kernel/shape';
import type { Shape } from '../../kernel/shape';
import { doseShape } from '../../technique/dose-shape';
import { gateCriterionShape, misplacedPhases, phaseNumberShape } from '../plan-shape-phases';
import { planSizes } from '../plan-sizes';
import { repeatedIn } from '../repeated-in';
import type { ClinicProtocol, ClinicProtocolItem, ClinicProtocolPhase } from './clinic-protocol';
import { relativeSides } from './relative-side';

const item = object<ClinicProtocolItem>({
  exerciseId: filledText(planSizes.idLength),
  side: nullable(choice(relativeSides)),
  dose: doseShape,
});

const phase = object<ClinicProtocolPhase>(
  {
    number: phaseNumberShape,
    weeks: wholeNumber(1, 52),
    visitsPerWeek: number(0, 7),
    homePerDay: number(0, 10),
    clinic: list(item, planSizes.itemsPerLane),
    home: list(item, planSizes.itemsPerLane),
    exit: list(gateCriterionShape, planSizes.criteriaPerGate),
  },
  {
    check: ({ exit }) =>
      repeatedIn(
        exit,
        ({ id }) => id,
        (at) => `/exit/${String(at)}/id`,
      ),
  },
);

/** What a protocol of the clinic must be. It has no place for anything about a patient. */
export const clinicProtocolShape: Shape<ClinicProtocol> = object<ClinicProtocol>(
  {
    schemaVersion: constant(1),
    name: filledText(120),
    presentation: nullable(presentationShape),
    phases: list(phase, planSizes.phases),
  },
  { check: ({ phases }) => misplacedPhases(phases) },
);
