import { isSidedMotion, motionLimits, motions, muscleGrades, tissues } from '@repattern/domain';
import type { AssessmentCase, BodySide, MuscleGrade, Presentation, TissueId } from '@repattern/domain';
import { findings as known } from '../tables.ts';
import type { Chance } from './seeded-chance.ts';

type Listed<Key extends keyof AssessmentCase> = Extract<AssessmentCase[Key], readonly unknown[]>;

/** Mostly what the presentation looks for, sometimes something else; only what the oracle knows, too. */
export function generatedFindings(chance: Chance, presentation: Presentation, side: BodySide): Listed<'findings'> {
  const typical = chance.some(presentation.typicalFindings, chance.whole(0, 4)).filter((id) => known.has(id));
  const others = chance.percent(40) ? chance.some([...known.keys()], chance.whole(1, 3)) : [];
  return [...new Set([...typical, ...others])].map((id) => ({ id, side: chance.percent(80) ? side : null }));
}

/** Muscle tests of what is typically weak, sometimes of any muscle. */
export function generatedStrength(chance: Chance, presentation: Presentation, side: BodySide): Listed<'strength'> {
  const muscles = Object.entries(tissues).filter(([, { kind }]) => kind === 'muscle');
  const any = muscles.map(([id]) => id as TissueId);
  const typical = chance.some(presentation.typicallyWeak, chance.whole(0, 3));
  const tested = [...new Set([...typical, ...(chance.percent(20) ? chance.some(any, 2) : [])])];
  const grades = Object.keys(muscleGrades) as MuscleGrade[];
  return tested.map((muscle) => ({
    muscle,
    side: chance.percent(80) ? side : chance.one(['left', 'right'] as const),
    grade: chance.percent(25) ? chance.one(grades) : chance.one(['3-', '3', '3+', '4-', '4', '4+', '5'] as const),
    painful: chance.percent(10),
  }));
}

/** A few ranges of motion, inside what can be entered. */
export function generatedMotions(chance: Chance): Listed<'rangeOfMotion'> {
  const measured = chance.percent(40) ? chance.some(motions, chance.whole(1, 3)) : [];
  return measured.map((motion) => {
    const { lowest } = motionLimits(motion);
    const degrees = Math.max(lowest, motion.normDeg - chance.whole(0, 60));
    const side = isSidedMotion(motion.id) ? chance.one(['left', 'right'] as const) : null;
    return { motion: motion.id, side, degrees, painful: false };
  });
}
