/** Plans of one therapist from which a sample is drawn. */
export interface SampleCandidates {
  readonly therapist: string;
  /** Identifiers, in any order, each once. */
  readonly plans: readonly string[];
}

/** How a sample is drawn. */
export interface SampleDraw {
  /** How many plans of each therapist; all of them where there are fewer. */
  readonly perTherapist: number;
  /** Recorded with the sample, so that anybody can draw it again. */
  readonly seed: string;
  /** SHA-256 of a text in hexadecimal digits. */
  readonly sha256: (text: string) => string;
}

/** A plan that was drawn. */
export interface SampledPlan {
  readonly therapist: string;
  readonly plan: string;
}

/**
 * Draws plans for audit: of each therapist those whose hash with the seed comes first. Nobody can steer it without choosing the seed, the
 * order of the candidates does not matter, and the same seed draws the same plans.
 * @returns in the order of the therapists, within each in the order of the hashes
 */
export function drawSample(
  candidates: readonly SampleCandidates[],
  { perTherapist, seed, sha256 }: SampleDraw,
): SampledPlan[] {
  return candidates.flatMap(({ therapist, plans }) =>
    plans
      .map((plan) => ({ therapist, plan, place: sha256(`${seed}/${plan}`) }))
      .toSorted((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)))
      .slice(0, perTherapist)
      .map(({ plan }) => ({ therapist, plan })),
  );
}
