import { documentDigest } from './document-digest';

describe('documentDigest', () => {
  it('is the same whatever the order of the keys', () => {
    expect(documentDigest({ pain: { rest: 1, during: null }, notes: '' })).toBe(
      documentDigest({ notes: '', pain: { during: null, rest: 1 } }),
    );
  });

  it('is another one for another value, however small the difference', () => {
    const digests = Array.from({ length: 1000 }, (_, notes) => documentDigest({ notes: `Note ${notes}` }));
    expect(new Set(digests).size).toBe(1000);
  });
});
