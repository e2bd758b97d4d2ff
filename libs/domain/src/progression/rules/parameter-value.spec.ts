import { readShape } from '../../kernel/read-shape';
import { completeParameters, defaultParameters, parameterValue } from './parameter-value';
import { parametersShape } from './parameters-shape';
import { ruleParameterNames, ruleParameters } from './rule-parameters';

const faultsOf = (value: unknown): readonly object[] => {
  const reading = readShape(parametersShape, value);
  return reading.ok ? [] : reading.faults.map(({ code, pointer }) => ({ code, pointer }));
};

describe('the parameters of the rules', () => {
  it.each(ruleParameterNames)('has a default for %s inside its limits, a whole number of steps from both', (name) => {
    const { default: value, min, max, step } = ruleParameters[name];
    expect(value).toBeGreaterThanOrEqual(min);
    expect(value).toBeLessThanOrEqual(max);
    expect(((value - min) / step) % 1).toBeCloseTo(0);
    expect(((max - min) / step) % 1).toBeCloseTo(0);
  });

  it('never lets one limit pass the other of its pair', () => {
    const pairs = [
      ['adherenceLow', 'adherenceFull'],
      ['gapDays', 'longGapDays'],
      ['sbpFloor', 'sbpCeiling'],
      ['hrFloor', 'hrCeiling'],
    ] as const;
    for (const [lower, upper] of pairs) {
      expect(ruleParameters[lower].max).toBeLessThanOrEqual(ruleParameters[upper].min);
    }
  });

  it('is worth what the clinic chose, else what the rule set says', () => {
    expect(parameterValue('gapDays', defaultParameters)).toBe(14);
    expect(parameterValue('gapDays', { version: 3, values: { gapDays: 10 } })).toBe(10);
  });

  it('writes every value out for what is stored', () => {
    const complete = completeParameters({ version: 3, values: { painLimit: 4 } });
    expect(Object.keys(complete.values)).toEqual(ruleParameterNames);
    expect(complete).toMatchObject({ version: 3, values: { painLimit: 4, spo2Floor: 90 } });
  });

  it('refuses what lies outside the limits, what is no whole step of a count, and what it does not know', () => {
    expect(faultsOf({ painLimit: 4, feverAbove: 37.8 })).toEqual([]);
    expect(faultsOf({ painLimit: 8, gapDays: 10.5, safePain: 3 })).toEqual(
      expect.arrayContaining([
        { code: 'too-large', pointer: '/painLimit' },
        { code: 'not-a-whole-number', pointer: '/gapDays' },
        { code: 'unknown-field', pointer: '/safePain' },
      ]),
    );
  });
});
