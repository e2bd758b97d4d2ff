/** Version of how plans are composed: objective, weights and search. Plans record it. */
export const composerVersion = '1.0.0';
