import { authenticatorEntry, stepOfCode } from './authenticator';

const secret = Buffer.from('12345678901234567890');

describe('stepOfCode', () => {
  // RFC 6238, appendix B, the last six of eight digits.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %i s finds the step of the code in the standard', (seconds, code) => {
    expect(stepOfCode(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it('takes the code of the step before and after, and no other', () => {
    const [at, step] = [59_000, 1];
    expect([-60, -30, 0, 30, 60].map((off) => stepOfCode(secret, '287082', at + off * 1000))).toEqual([
      ...[null, step, step, step, null],
    ]);
  });

  it.each(['287083', '', '28708', '2870820', 'abcdef', '２８７０８２'])('finds no step for %s', (code) => {
    expect(stepOfCode(secret, code, 59_000)).toBeNull();
  });
});

describe('authenticatorEntry', () => {
  it('names clinic and account, whatever is in their names', () => {
    const { secret: typed, uri } = authenticatorEntry(secret, { email: 'a+b@clinic.example', clinic: 'Knee: & back' });
    expect(typed).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    const address = new URL(uri);
    expect(decodeURIComponent(address.pathname)).toBe('/Repattern Knee  & back:a+b@clinic.example');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      issuer: 'Repattern Knee  & back',
      secret: typed,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});
