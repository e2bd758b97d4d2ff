import { filterOf, isSameFilter, queueParams, wholeQueue } from './queue-address';

describe('the address of the queue', () => {
  it('shows all that waits in the clinic when it says nothing', () => {
    expect(filterOf({})).toEqual(wholeQueue);
  });

  it('leaves out what nobody knows', () => {
    expect(filterOf({ scope: 'theirs', kind: 'toothache', state: 'asleep' })).toEqual(wholeQueue);
  });

  it('says no more than differs, and comes back to the same filter', () => {
    const filter = { ...wholeQueue, kind: 'gate-overridden', therapist: 'person-1' } as const;
    const params = queueParams(filter);
    expect(params).toEqual({ scope: null, state: null, kind: 'gate-overridden', therapist: 'person-1' });
    expect(isSameFilter(filterOf(params), filter)).toBe(true);
  });
});
