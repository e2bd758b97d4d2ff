import { signal } from '@angular/core';
import type { PhaseSummary } from '@repattern/domain';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { openPiece } from '../../testing/open-piece';
import { PlanMeters } from './plan-meters';

const summary: PhaseSummary = {
  number: 2,
  minutes: { clinic: 41.4, home: 12 },
  items: { clinic: 6, home: 3 },
  coverage: [],
  mix: { 'manual-therapy': 10, 'core-stability': 30 },
  intents: { 'pain-reduction': 10, 'movement-re-patterning': 30 },
};

async function setup(differing: Partial<PhaseSummary> = {}) {
  const { page } = await openPiece(
    PlanMeters,
    {
      ...{ summary: signal({ ...summary, ...differing }), limits: signal(signablePlan.limits) },
      ...{ model: signal(phaseModelOf(2)), units: signal({ medicare: { '97112': 3 }, ama: { '97112': 2 } }) },
    },
    [],
  );
  const meters = [...page.querySelectorAll('[role=meter]')].map(
    (meter) => `${meter.getAttribute('aria-label') ?? ''}: ${meter.getAttribute('aria-valuetext') ?? ''}`,
  );
  return { page, meters };
}

describe('PlanMeters', () => {
  it('reads minutes and items against what they have to fit into', async () => {
    const { meters, page } = await setup();
    expect(meters).toEqual([
      'Clinic: 41 of 45\u202fmin',
      'Home a day: 12 of 20\u202fmin',
      'Clinic items: 6 of 8',
      'Home items: 3 of 4',
    ]);
    expect(page.querySelector('.warning')).toBeNull();
  });

  it('warns softly of more than 4 items and of more than 20 minutes at home', async () => {
    const { page } = await setup({ minutes: { clinic: 20, home: 24 }, items: { clinic: 6, home: 5 } });
    expect(page.textContent).toContain('4\u202fmin over what there is');
    expect(page.textContent).toContain('More than 4 items are done less often');
  });

  it('says how the minutes split over the key elements, also over those with none', async () => {
    const { page } = await setup();
    const elements = page.querySelector('ul[aria-label="Minutes by key element"]')?.textContent ?? '';
    expect(elements).toMatch(/Movement re-patterning\s*75\u202f%/);
    expect(elements).toMatch(/Neurological rewiring\s*0\u202f%/);
  });

  it('sets the techniques beside what is usual in the phase', async () => {
    const { page } = await setup();
    expect(page.textContent).toMatch(/Manual therapy\s*25\u202f% · usual 10\u202f%/);
  });

  it('shows the units of a visit by both rules', async () => {
    const { page } = await setup();
    expect(page.textContent).toMatch(/8-minute rule\s*3\s*97112 × 3/);
    expect(page.textContent).toMatch(/midpoint rule\s*2\s*97112 × 2/);
  });
});
