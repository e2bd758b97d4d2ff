import { signal } from '@angular/core';
import type { VerificationView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { openPiece } from '../../testing/open-piece';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { TrailVerification } from './trail-verification';

const whole: VerificationView = {
  ...{ at: '2026-09-14T08:00:00.000Z', events: 12_345, streams: 20, revisions: 4, records: 9, checkpoints: 3 },
  ...{ lastCheckpoint: { number: 3, at: '2026-09-14T07:45:00.000Z' }, broken: null },
};

async function setup(planId: string | null = null) {
  const http = setUpPlanner();
  await signInAs('auditor', http);
  const { page } = await openPiece(TrailVerification, { planId: signal(planId) }, []);
  const verify = async () => {
    button(page, planId === null ? 'Verify the record' : 'Verify this plan’s chain').click();
    await settle();
    return http.expectOne((request) => request.url === routes.auditVerification);
  };
  return { page, verify };
}

describe('TrailVerification', () => {
  it('is not verified until somebody asks, and not green while it is read', async () => {
    const { page, verify } = await setup();
    expect(find(page, 'app-not-asked').textContent).toBe('Not verified yet');
    await verify();
    expect(find(page, 'app-not-asked').textContent).toBe('Verifying …');
    expect(page.querySelector('.whole')).toBeNull();
  });

  it('says how much was read and what the last checkpoint vouches for', async () => {
    const { page, verify } = await setup();
    (await verify()).flush(whole);
    await settle();
    expect(find(page, '.whole').textContent).toContain('Whole');
    expect(page.textContent).toContain('12,345 events in 20 chains');
    expect(page.textContent).toContain('Signed by checkpoint 3 of Mon 14 Sep');
  });

  it('names the first broken link, where it is and what that means', async () => {
    const { page, verify } = await setup();
    const stream = { kind: 'plan', id: 'plan-1' } as const;
    (await verify()).flush({
      ...whole,
      lastCheckpoint: null,
      broken: { stream, seq: 7, fault: 'edited', eventId: '42' },
    });
    await settle();
    expect(page.querySelector('.whole')).toBeNull();
    expect(find(page, '.broken').textContent).toContain('the event says something else than when it was recorded');
    expect(page.textContent).toContain('First broken link: place 7 of the chain of plan plan-1, event 42.');
    expect(page.textContent).toContain('No checkpoint signed yet');
    expect(find(page, 'a').getAttribute('href')).toBe('/audit?plan=plan-1');
  });

  it('is not whole while no checkpoint is signed: ends may have been cut off', async () => {
    const { page, verify } = await setup();
    (await verify()).flush({ ...whole, checkpoints: 0, lastCheckpoint: null });
    await settle();
    expect(page.querySelector('.whole')).toBeNull();
    expect(find(page, '.unsigned').textContent).toContain('No broken link, but not signed yet');
    expect(page.textContent).toContain('cannot be known');
  });

  it('verifies the chain of one plan', async () => {
    const { page, verify } = await setup('plan-1');
    const asked = await verify();
    expect(asked.request.params.get('planId')).toBe('plan-1');
    asked.flush(whole);
    await settle();
    expect(find(page, '.whole').textContent).toContain('Whole');
  });

  it('stays unverified when the server cannot tell', async () => {
    const { page, verify } = await setup();
    refuse(await verify(), 'server.unavailable');
    await settle();
    expect(find(page, 'app-not-asked').textContent).toBe('Not verified');
    expect(find(page, 'app-failure-note').textContent).toContain('Try again');
  });
});
