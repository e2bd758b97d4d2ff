import type { CaseFile } from './case-file.ts';
import { judgePlan } from './judge-plan.ts';
import { itemsOf, type PlanFile } from './plan-file.ts';

/** What a judgement leaves behind: 0 without a violation, 1 with any, 2 when it could not be made. */
export interface JudgeOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
}

/** Judges the plan file of a case file. */
export function judgeCommand(parameters: readonly string[], read: (file: string) => string): JudgeOutcome {
  const [casePath, planPath, ...more] = parameters;
  if (casePath === undefined || planPath === undefined || more.length > 0) {
    return { exitCode: 2, out: 'Usage: npm run --silent judge -- <assessment.json> <plan.json>\n' };
  }
  const plan = JSON.parse(read(planPath)) as PlanFile;
  const violations = judgePlan(JSON.parse(read(casePath)) as CaseFile, plan);
  const counts = `${violations.length} violations, ${itemsOf(plan).length} items, ${plan.visits?.length ?? 0} visits`;
  const lines = [...violations.map(({ rule, detail }) => `${rule}: ${detail}`), counts];
  return { exitCode: violations.length === 0 ? 0 : 1, out: `${lines.join('\n')}\n` };
}
