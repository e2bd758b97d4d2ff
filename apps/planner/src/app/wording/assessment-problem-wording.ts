import type { AbilityId, Problem, ProblemCause } from '@repattern/domain';
import { measuredTests } from '@repattern/domain/assessment/measured-tests.data';
import { tissues } from '@repattern/domain/exercise/tissues';
import { findingName, measureName, motionName } from './assessment-entry-wording';
import { presentationInWords, withSide } from './assessment-presentation-wording';

const abilityWording: Readonly<Record<AbilityId, string>> = {
  pain: 'Pain',
  mobility: 'Limited mobility',
  'motor-control': 'Poor motor control',
  balance: 'Poor balance',
  proprioception: 'Poor position sense',
  breathing: 'Faulty breathing pattern',
  posture: 'Faulty posture',
  gait: 'Faulty gait',
  endurance: 'Low endurance',
  function: 'Limited everyday function',
};

/** A problem as one says it: `Weak quadriceps, left`. */
export function problemInWords(problem: Problem): string {
  switch (problem.kind) {
    case 'weak':
      return withSide(`Weak ${lowered(tissues[problem.tissue].name)}`, problem.side);
    case 'tight':
      return withSide(`Tight ${lowered(tissues[problem.tissue].name)}`, problem.side);
    case 'impaired':
      return withSide(abilityWording[problem.ability], problem.side);
  }
}

/** What speaks for a problem, with its value: `Strength 3+/5`, `Knee flexion 105°`. */
export function causeInWords(cause: ProblemCause): string {
  switch (cause.kind) {
    case 'finding':
      return withSide(findingName(cause.finding), cause.side);
    case 'strength':
      return withSide(`${tissues[cause.muscle].name} ${cause.grade}/5`, cause.side);
    case 'motion':
      return withSide(`${motionName(cause.motion)} ${cause.degrees}°`, cause.side);
    case 'test': {
      const { name, unit } = measuredTests[cause.test];
      return withSide(`${name} ${[cause.value, unit].join('\u2009').trim()}`, cause.side);
    }
    case 'outcome':
      return `${measureName(cause.measure)} ${cause.score}`;
    case 'pain':
      return `Pain ${cause.rating} ${cause.nrs}/10`;
    case 'presentation':
      return `Usual with ${lowered(presentationInWords(cause.presentation, null) ?? cause.presentation)}`;
  }
}

// Names such as `VMO` or `TFL and iliotibial band` keep their capitals.
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
