import { foldForSearch } from '../../kernel/fold-for-search';
import type { RegionId } from '../../exercise/regions';
import { tissues } from '../../exercise/tissues';
import type { TissueId } from '../../exercise/tissues';
import { findingKinds } from '../finding-kinds.data';
import { measuredTest, measuredTestIds } from '../measured-test';
import type { MeasuredTestId } from '../measured-test';
import type { Motion } from '../motion';
import { motions } from '../motions.data';
import type { OutcomeMeasure } from '../outcome-measure';
import { outcomeMeasures } from '../outcome-measures.data';
import type { FindingKindId } from '../finding-kind';
import { faultNames, jointNames, motionNames, muscleNames, testNames, testsOfFindings } from './subject-names.data';

interface SubjectBasis {
  readonly region: RegionId | 'all';
  /** What a line reads that means it, shortest usual form. */
  readonly label: string;
  /** Everything that means it, in folded words. */
  readonly phrases: readonly (readonly string[])[];
}

/** Something that a line of quick entry can be about. */
export type Subject =
  | (SubjectBasis & { readonly kind: 'motion'; readonly id: string; readonly motion: Motion })
  | (SubjectBasis & { readonly kind: 'muscle'; readonly id: TissueId })
  | (SubjectBasis & { readonly kind: 'test'; readonly id: MeasuredTestId })
  /** `named` tells whether its words name the fault, so that the words alone say that it is there. */
  | (SubjectBasis & { readonly kind: 'finding'; readonly id: FindingKindId; readonly named: 'fault' | 'test' })
  | (SubjectBasis & { readonly kind: 'outcome'; readonly id: string; readonly measure: OutcomeMeasure })
  | (SubjectBasis & { readonly kind: 'pain'; readonly id: 'pain' });

/** Everything that a line can be about. */
export function subjects(): readonly Subject[] {
  known ??= [...motionSubjects(), ...muscleSubjects(), ...testSubjects(), ...findingSubjects(), ...scoreSubjects()];
  return known;
}

/** Made when the first line is read. */
let known: readonly Subject[] | undefined;

function motionSubjects(): Subject[] {
  return motions.map((motion) => {
    const joints = jointNames[motion.joint] ?? [motion.joint];
    const names = motionNames[motion.motion] ?? [motion.motion];
    const texts = joints.flatMap((joint) => names.map((name) => `${joint} ${name}`));
    return { kind: 'motion', id: motion.id, region: motion.region, motion, ...named(texts) };
  });
}

function muscleSubjects(): Subject[] {
  return Object.keys(tissues)
    .filter((id): id is TissueId => Object.hasOwn(tissues, id))
    .filter((id) => tissues[id].kind === 'muscle')
    .map((id) => ({ kind: 'muscle', id, region: tissues[id].region, ...named([...(muscleNames[id] ?? []), id]) }));
}

function testSubjects(): Subject[] {
  return measuredTestIds().map((id) => {
    const { region } = measuredTest(id);
    return { kind: 'test', id, region, ...named([...(testNames[id] ?? []), id]) };
  });
}

/** A finding answers to the words of its fault and, apart from them, to the names of its test. */
function findingSubjects(): Subject[] {
  return findingKinds.flatMap(({ id, region }): Subject[] => {
    const tests = Object.hasOwn(testsOfFindings, id) ? (testsOfFindings[id] ?? []) : [];
    const byTest = tests.length === 0 ? [] : [{ named: 'test' as const, ...named(tests) }];
    const byFault = id.endsWith('-positive') ? [] : [{ named: 'fault' as const, ...named([faultNames[id] ?? id]) }];
    return [...byTest, ...byFault].map((words) => ({ kind: 'finding', id, region, ...words }));
  });
}

/** The outcome measure that is the pain rating itself, which has a section of its own. */
const painMeasure = 'nprs';

function scoreSubjects(): Subject[] {
  const outcomes = outcomeMeasures
    .filter(({ id }) => id !== painMeasure)
    .map((measure): Subject => {
      const region = measure.regions[0] ?? 'all';
      return { kind: 'outcome', id: measure.id, region, measure, ...named([measure.id]) };
    });
  return [...outcomes, { kind: 'pain', id: 'pain', region: 'all', ...named(['pain', painMeasure, 'nrs']) }];
}

/** A number behind the first word would be read as a value, so that no name has one. */
function named(texts: readonly string[]): Pick<SubjectBasis, 'label' | 'phrases'> {
  const usable = texts.filter((text) => !/[ -]\d/.test(text));
  return { label: (usable[0] ?? '').replaceAll('-', ' '), phrases: usable.map(foldForSearch) };
}
