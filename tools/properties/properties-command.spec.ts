import { propertiesCommand } from './properties-command.ts';

/** What the command says, with its exit code. */
function said(...parameters: string[]): { readonly exitCode: number; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const exitCode = propertiesCommand(parameters, { anySeed: () => 7, tell: (line) => lines.push(line) });
  return { exitCode, lines };
}

describe('npm run progression:properties', () => {
  it('tells the seed from which it drew, and that every promise was kept', () => {
    expect(said('--runs', '50')).toEqual({ exitCode: 0, lines: ['50 visits from seed 7', 'every promise was kept'] });
  });

  it('draws the same again from a seed that is given', () => {
    expect(said('--runs', '5', '--seed', '41').lines[0]).toBe('5 visits from seed 41');
  });

  it.each([[['--runs', '0']], [['--runs', 'many']], [['--seed', '0.5']], [['--speed', '9']]])(
    'refuses %j',
    (parameters) => {
      expect(said(...parameters).exitCode).toBe(2);
    },
  );

  it('explains itself', () => {
    const { exitCode, lines } = said('--help');
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/^Usage:/);
  });
});
