/** What is seen of an item beside its dose, pain and quality. A form asks only for some of it; what was not looked at is left out. */
export interface ItemObservations {
  /** Repetitions above the target in the last set. */
  readonly surplusReps?: number;
  /** Perceived exertion, CR10. */
  readonly rpe?: number;
  /** Repetitions in reserve. */
  readonly rir?: number;
  /** Superficial muscles took over. */
  readonly substitution?: boolean;
  readonly breathHolding?: boolean;
  /** Change of the pressure gauge, mmHg. */
  readonly pbuDeviation?: number;
  /** Touch-downs or guard contacts in the worst trial. */
  readonly touches?: number;
  /** Stimulation completed at the set intensity. */
  readonly tolerated?: boolean;
  readonly skinReaction?: 'none' | 'redness' | 'redness>24h' | 'blister' | 'burn';
  /** Set intensity, mA. */
  readonly intensityMilliamperes?: number;
  /** Better directly afterwards than directly before. */
  readonly withinSessionChange?: boolean;
  readonly resistanceDominant?: boolean;
  /** Accessory muscles of breathing at work. */
  readonly accessoryUse?: boolean;
  readonly rateComfortable?: boolean;
  /** New, or more than usual, or tingling; during or after the item. */
  readonly dizziness?: boolean;
  /** Repositioning error at or under the target. */
  readonly targetErrorMet?: boolean;
}

/** One key of {@link ItemObservations}. */
export type ObservationId = keyof ItemObservations;
