import type { PhaseInstance, PhaseUse } from '@repattern/domain';

const slopes = [1, 0.35, 0.1];
const use = (told: Partial<PhaseUse> & Pick<PhaseUse, 'ladder'>): PhaseUse => ({
  ...{ lane: 'clinic', minutes: 5, worth: 0, treats: [{ need: 0, effect: 1 }], pinned: false },
  ...told,
});
const roomy: PhaseInstance['budgets'] = { clinic: { minutes: 60, items: 8 }, home: { minutes: 20, items: 4 } };

/** Instances so small that all choices can be tried, each with something on which a hasty choice goes wrong. */
export const smallInstances: readonly (readonly [string, PhaseInstance])[] = [
  [
    'the best value for the minutes leaves no room for the two that are worth most together',
    {
      ...{ needs: [{ weight: 3 }, { weight: 3 }, { weight: 2 }], slopes },
      uses: [
        use({ ladder: 0, minutes: 6, treats: [{ need: 2, effect: 1 }], worth: 1.75 }),
        use({ ladder: 1, minutes: 5, treats: [{ need: 0, effect: 0.8 }] }),
        use({ ladder: 2, minutes: 5, treats: [{ need: 1, effect: 0.8 }] }),
      ],
      budgets: { ...roomy, clinic: { minutes: 10, items: 8 } },
    },
  ],
  [
    'the better rung of a ladder costs more than what it keeps out',
    {
      ...{ needs: [{ weight: 3 }, { weight: 1 }], slopes },
      uses: [
        use({ ladder: 0, minutes: 9, treats: [{ need: 0, effect: 1 }] }),
        use({ ladder: 0, minutes: 4, treats: [{ need: 0, effect: 0.9 }] }),
        use({ ladder: 1, minutes: 5, treats: [{ need: 1, effect: 1 }] }),
        use({ ladder: 0, lane: 'home', minutes: 9, treats: [{ need: 0, effect: 1 }], worth: -0.25 }),
      ],
      budgets: { ...roomy, clinic: { minutes: 10, items: 2 } },
    },
  ],
  [
    'treating one need again is worth less than treating another',
    {
      ...{ needs: [{ weight: 3 }, { weight: 1 }, { weight: 1 }], slopes },
      uses: [
        ...[0, 1, 2].map((ladder) => use({ ladder, treats: [{ need: 0, effect: 1 }] })),
        use({ ladder: 3, treats: [{ need: 1, effect: 1 }], worth: 0.1 }),
        use({
          ladder: 4,
          treats: [
            { need: 1, effect: 0.5 },
            { need: 2, effect: 0.5 },
          ],
        }),
        use({ ladder: 5, lane: 'home', treats: [{ need: 2, effect: 1 }], worth: -0.9 }),
      ],
      budgets: { ...roomy, clinic: { minutes: 60, items: 3 } },
    },
  ],
  [
    'what is pinned stays, whatever it costs, and nobody asks for the rest',
    {
      ...{ needs: [{ weight: 1 }], slopes },
      uses: [
        use({ ladder: 0, pinned: true, worth: -2, minutes: 8, treats: [] }),
        use({ ladder: 0, worth: 5 }),
        use({ ladder: 1, worth: -2 }),
        use({ ladder: 2, minutes: 3 }),
        use({ ladder: 0, lane: 'home', pinned: true, worth: -1 }),
      ],
      budgets: { ...roomy, clinic: { minutes: 10, items: 2 } },
    },
  ],
  [
    'a few of many halves fill a need exactly',
    {
      ...{ needs: [{ weight: 3 }, { weight: 3 }], slopes },
      uses: Array.from({ length: 12 }, (_, ladder) =>
        use({
          ladder: Math.floor(ladder / 2),
          lane: ladder % 3 === 0 ? 'home' : 'clinic',
          minutes: 2 + (ladder % 5),
          worth: -0.25 * (ladder % 3),
          treats: [
            { need: 0, effect: 0.25 + (ladder % 4) / 5 },
            { need: 1, effect: 0.25 + ((ladder * 3) % 4) / 5 },
          ],
        }),
      ),
      budgets: { clinic: { minutes: 11, items: 3 }, home: { minutes: 7, items: 2 } },
    },
  ],
];
