import { randomBytes, randomUUID } from 'node:crypto';
import { SecondFactorSeal } from './second-factor-seal';

describe('SecondFactorSeal', () => {
  const seal = new SecondFactorSeal(randomBytes(32));
  const person = randomUUID();
  const secret = randomBytes(20);

  it('opens what it sealed, and seals the same secret otherwise each time', () => {
    const [one, other] = [seal.seal(person, secret), seal.seal(person, secret)];
    expect(seal.open(person, one)).toEqual(secret);
    expect(seal.open(person, other)).toEqual(secret);
    expect(one.equals(other)).toBe(false);
    expect(one.includes(secret)).toBe(false);
  });

  it('does not open for another person, another installation, or after any byte was changed', () => {
    const sealed = seal.seal(person, secret);
    expect(() => seal.open(randomUUID(), sealed)).toThrow();
    expect(() => new SecondFactorSeal(randomBytes(32)).open(person, sealed)).toThrow();
    for (const [at, byte] of sealed.entries()) {
      const touched = Buffer.from(sealed);
      touched[at] = byte ^ 1;
      expect(() => seal.open(person, touched)).toThrow();
    }
  });

  it('does not open what was cut short', () => {
    const sealed = seal.seal(person, secret);
    expect(() => seal.open(person, sealed.subarray(0, 20))).toThrow();
  });

  it('hashes a recovery code for one person of one installation', () => {
    const hash = seal.hashRecoveryCode(person, 'abcd');
    expect(seal.hashRecoveryCode(person, 'abcd')).toEqual(hash);
    expect(seal.hashRecoveryCode(randomUUID(), 'abcd')).not.toEqual(hash);
    expect(new SecondFactorSeal(randomBytes(32)).hashRecoveryCode(person, 'abcd')).not.toEqual(hash);
  });
});
