import type { AbilityId, BodySide, Problem } from '@repattern/domain';
import { shortTissueName } from './tissue-wording';

const abilityBriefly: Readonly<Record<AbilityId, string>> = {
  pain: 'Pain',
  mobility: 'Mobility',
  'motor-control': 'Motor control',
  balance: 'Balance',
  proprioception: 'Position sense',
  breathing: 'Breathing',
  posture: 'Posture',
  gait: 'Gait',
  endurance: 'Endurance',
  function: 'Function',
};

const sideBriefly: Readonly<Record<BodySide, string>> = { left: ' L', right: ' R', both: '' };

/** What a problem is about in as few letters as a card has room for: `Quadriceps L`, `Balance`. */
export function problemBriefly(problem: Problem): string {
  const name = problem.kind === 'impaired' ? abilityBriefly[problem.ability] : shortTissueName(problem.tissue);
  return problem.side === null ? name : `${name}${sideBriefly[problem.side]}`;
}
