import { longestPassword, passwordFault, shortestPassword } from './password-policy';

const email = 'ioana.marin@clinic.example';

describe('passwordFault', () => {
  it.each([
    ['a sentence', 'the kettle sings at six'],
    ['letters alone', 'ambersnowfieldtram'],
    ['any script', 'тихая река за домом'],
    ['the longest', 'Amber snow '.repeat(12).slice(0, longestPassword)],
    ['signs that take two units each', '🚲🌲🪵🔥🌊🪨🌾🍂🌙⛵🧭🏔️'],
  ])('takes %s', (_, password) => {
    expect(passwordFault(password, email)).toBeNull();
  });

  it('asks for twelve characters, as people count them', () => {
    expect(passwordFault('amber snow f', email)).toBeNull();
    expect(passwordFault('amber snow', email)).toBe('too-short');
    expect(passwordFault('🚲'.repeat(shortestPassword - 1), email)).toBe('too-short');
  });

  it('takes no more than it can hash in good time', () => {
    expect(passwordFault('Amber snow '.repeat(12), email)).toBe('too-long');
  });

  it.each([
    ['a common one', 'password1234'],
    ['a common one with signs between', 'Password-1234!'],
    ['the address', 'Ioana.Marin@clinic.example'],
    ['the address with little added', 'ioana.marin@clinic.example1'],
    ['the name in the address with little added', 'ioana.marin12'],
    ['the name of the product', 'Repattern!Repattern'],
    ['few characters over and over', 'abababababababab'],
  ])('refuses %s', (_, password) => {
    expect(passwordFault(password, email)).toBe('easy-to-guess');
  });
});
