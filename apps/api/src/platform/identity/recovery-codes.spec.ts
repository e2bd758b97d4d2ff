import { newRecoveryCodes, readRecoveryCode } from './recovery-codes';

describe('recovery codes', () => {
  it('are ten different ones that can be read aloud', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
  });

  it('are read whatever the case, the gaps and the look-alikes', () => {
    expect(readRecoveryCode(' ABCD efgh-0lio-2345 ')).toBe('abcd-efgh-0110-2345');
    for (const code of newRecoveryCodes()) expect(readRecoveryCode(code.toUpperCase())).toBe(code);
  });

  it.each(['', '123456', 'abcd-efgh-0110-234', 'abcd-efgh-0110-2345-6', 'abcd-efgh-0110-234u', 'abcd-efgh-0110-234é'])(
    'are not %s',
    (text) => {
      expect(readRecoveryCode(text)).toBeNull();
    },
  );
});
