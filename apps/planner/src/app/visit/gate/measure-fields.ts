import type {
  FindingKindId,
  GateMeasureId,
  MeasuredTestId,
  MotionId,
  OutcomeMeasureId,
  TissueId,
  BodySide,
  VisitContext,
} from '@repattern/domain';
import { assess } from '@repattern/domain/assessment/assess';
import { measuredTest } from '@repattern/domain/assessment/measured-test';
import { presentationOf } from '@repattern/domain/assessment/presentation-of';
import { readMotions } from '@repattern/domain/assessment/read-motion';
import { motorControlTests } from '@repattern/domain/plan/motor-control-test';
import { priorityWeakMuscles } from '@repattern/domain/plan/priority-weak-muscles';

/** Something that is measured again for a criterion of the gate. */
export type MeasureField =
  | { readonly kind: 'motion'; readonly motion: MotionId; readonly side: BodySide | null }
  | { readonly kind: 'strength'; readonly muscle: TissueId; readonly side: BodySide }
  | { readonly kind: 'test'; readonly test: MeasuredTestId; readonly side: BodySide | null }
  | { readonly kind: 'outcome'; readonly id: OutcomeMeasureId }
  | { readonly kind: 'finding'; readonly finding: FindingKindId; readonly side: BodySide | null }
  /** What only a person can judge. */
  | { readonly kind: 'judged'; readonly measure: GateMeasureId };

/** Where else on the screen a criterion is answered: by the id of the field, or in the flowsheet. */
export type AskedElsewhere = { readonly place: string } | 'flowsheet';

type Basis = Pick<VisitContext, 'basis' | 'plan'>;
type Fields = (context: Basis) => readonly MeasureField[];

const judged =
  (measure: GateMeasureId): Fields =>
  () => [{ kind: 'judged', measure }];

const fields: Readonly<Record<GateMeasureId, Fields | AskedElsewhere>> = {
  nprsRest: { place: 'visit-pain-rest' },
  painSettledByMorning: { place: 'visit-response-settledByMorning' },
  effusion: (context) => testFields('effusion', context),
  painDuringMax: { place: 'visit-pain-during' },
  qualityMinPriorityPatterns: 'flowsheet',
  activationHold10x10: judged('activationHold10x10'),
  romPctNormPriority: limitedMotions,
  motorControlTestMet: controlTests,
  mmtPriorityMin: weakMuscles,
  coreLevel: (context) => testFields('sahrmann-core', context),
  slsPctAgeNorm: (context) => testFields('single-leg-stance', context),
  limbSymmetryPct: (context) => testFields('limb-symmetry', context),
  psfsMean: () => [{ kind: 'outcome', id: 'psfs' }],
  promChangeMcid: goalMeasures,
  goalsMetPct: goalMeasures,
  homeProgrammeIndependent: judged('homeProgrammeIndependent'),
  stableVisits: judged('stableVisits'),
};

/** Where a criterion is answered elsewhere on the screen; null where it is measured here. */
export function askedElsewhere(measure: GateMeasureId): AskedElsewhere | null {
  const asked = fields[measure];
  return typeof asked === 'function' ? null : asked;
}

/** What is measured for a criterion, as the plan’s assessment asks for it; empty where it is asked elsewhere. */
export function measureFields(measure: GateMeasureId, context: Basis): readonly MeasureField[] {
  const asked = fields[measure];
  return typeof asked === 'function' ? asked(context) : [];
}

/** A text by which fields differ. */
export function fieldKey(field: MeasureField): string {
  switch (field.kind) {
    case 'motion':
      return `motion-${field.motion}-${field.side ?? 'none'}`;
    case 'strength':
      return `strength-${field.muscle}-${field.side}`;
    case 'test':
      return `test-${field.test}-${field.side ?? 'none'}`;
    case 'outcome':
      return `outcome-${field.id}`;
    case 'finding':
      return `finding-${field.finding}-${field.side ?? 'none'}`;
    case 'judged':
      return `judged-${field.measure}`;
  }
}

function limitedMotions({ basis }: Basis): readonly MeasureField[] {
  return readMotions(basis.assessment, basis.patient)
    .filter(({ limitedBy }) => limitedBy !== null)
    .map(({ record: { motion, side } }) => ({ kind: 'motion', motion, side }));
}

function weakMuscles({ basis }: Basis): readonly MeasureField[] {
  return priorityWeakMuscles(assess(basis.assessment, basis.patient).problems).flatMap(({ tissue, side }) =>
    (side === null ? [] : [side]).map((one) => ({ kind: 'strength' as const, muscle: tissue, side: one })),
  );
}

function controlTests(context: Basis): readonly MeasureField[] {
  const region = presentationOf(context.basis.assessment.presentation.id)?.region;
  const tests = region === undefined ? [] : (motorControlTests[region] ?? []);
  return tests.flatMap(({ test, finding }) =>
    test === undefined
      ? [{ kind: 'finding' as const, finding, side: context.plan.presentation.side }]
      : testFields(test, context),
  );
}

function testFields(test: MeasuredTestId, { plan }: Basis): readonly MeasureField[] {
  const { side } = plan.presentation;
  if (!measuredTest(test).sided) return [{ kind: 'test', test, side: null }];
  const sides: readonly BodySide[] = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
  return sides.map((one) => ({ kind: 'test', test, side: one }));
}

function goalMeasures({ plan }: Basis): readonly MeasureField[] {
  const measures = new Set(plan.goals.map(({ measure }) => measure));
  return [...measures].map((id) => ({ kind: 'outcome', id }));
}
