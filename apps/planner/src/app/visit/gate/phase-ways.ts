import type { PhaseDecision, PhaseNumber, PhaseVerdict } from '@repattern/domain';

/** A way out of the present phase. */
export interface PhaseWay {
  readonly kind: PhaseDecision['kind'];
  readonly to: PhaseNumber;
  readonly recommended: boolean;
}

/** Every way out of a phase that the plan has, forward first. Staying is none: it needs no decision. */
export function phaseWays(
  from: PhaseNumber,
  { phases, verdict }: { readonly phases: readonly PhaseNumber[]; readonly verdict: PhaseVerdict },
): readonly PhaseWay[] {
  const forward = phases.filter((phase) => phase > from).sort((one, other) => one - other);
  const back = phases.filter((phase) => phase < from).sort((one, other) => other - one);
  return [
    ...forward.map((to, at): PhaseWay => {
      const recommended = at === 0 && verdict.action === 'advance';
      return { kind: at > 0 ? 'skip' : recommended ? 'advance' : 'override', to, recommended };
    }),
    ...back.map((to): PhaseWay => ({ kind: 'back', to, recommended: verdict.action === 'back' && verdict.to === to })),
  ];
}
