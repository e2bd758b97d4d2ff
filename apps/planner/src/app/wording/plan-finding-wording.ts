import type { PlanFinding } from '@repattern/domain';

export function planFindingInWords({ code }: PlanFinding): string {
  return code;
}
