import { harderNeighbours } from './harder-neighbours';

describe('harderNeighbours', () => {
  it('links each pair once, whichever of the two names the other, and nobody to itself', () => {
    const harder = harderNeighbours([
      { id: 'a', regressesTo: ['a'], progressesTo: ['b', 'gone'] },
      { id: 'b', regressesTo: ['a'], progressesTo: [] },
    ]);
    expect([...harder]).toEqual([['a', ['b', 'gone']]]);
  });

  it('links tens of thousands to one root', () => {
    const rungs = Array.from({ length: 40_000 }, (_, at) => ({
      id: `x${at}`,
      regressesTo: ['root'],
      progressesTo: [],
    }));
    expect(harderNeighbours(rungs).get('root')).toHaveLength(40_000);
  });
});
