import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { settle, setUpPlanner } from '../testing/planner-test-bed';
import { aProblem } from '../testing/samples';
import type { SaveState } from './save-state';
import { SaveStatus } from './save-status';

async function shown(state: SaveState): Promise<string> {
  setUpPlanner();
  const fixture = TestBed.createComponent(SaveStatus, {
    bindings: [
      inputBinding('state', signal(state)),
      inputBinding(
        'partName',
        signal((member: string) => (member === 'goals' ? 'Goals' : null)),
      ),
    ],
  });
  await settle();
  return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim();
}

describe('SaveStatus', () => {
  it('says since when the server has everything', async () => {
    expect(await shown({ kind: 'saved', at: '2026-09-14T10:32:00.000Z' })).toBe('Saved 10:32');
  });

  it('tells what is kept on the device from what a closed tab would lose', async () => {
    const failure = { kind: 'unreachable' } as const;
    expect(await shown({ kind: 'kept', failure, onDevice: true })).toMatch(/^Kept on this device, not sent yet/);
    TestBed.resetTestingModule();
    expect(await shown({ kind: 'kept', failure, onDevice: false })).toMatch(/^Only on this screen: do not close it/);
  });

  it('names the part of an entry that the server refuses', async () => {
    const fault = { code: 'too-large', in: 'body', pointer: '/document/goals/0/target', params: { max: 80 } } as const;
    const failure = {
      kind: 'problem',
      problem: aProblem('request.invalid', [fault]),
      retryAfterSeconds: null,
    } as const;
    expect(await shown({ kind: 'kept', failure, onDevice: true })).toContain('Goals: Enter 80 or less.');
  });
});
