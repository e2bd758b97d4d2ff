import { readShape } from '../../kernel/read-shape';
import { policyValue, reviewPolicyNames, reviewPolicyParameters, reviewPolicyShape } from './review-policy';

it.each(reviewPolicyNames)('%s stands within its limits by default', (name) => {
  const { default: usual, min, max } = reviewPolicyParameters[name];
  expect(usual).toBeGreaterThanOrEqual(min);
  expect(usual).toBeLessThanOrEqual(max);
});

it('is what the clinic chose, also nought, else the default', () => {
  expect(policyValue('coSignDays', { coSignDays: 0 })).toBe(0);
  expect(policyValue('coSignDays', {})).toBe(reviewPolicyParameters.coSignDays.default);
});

it('is refused outside its limits and by an unknown name', () => {
  const faultsOf = (value: unknown) => readShape(reviewPolicyShape, value);
  expect(faultsOf({ coSignDays: 14, refusals: 1 })).toMatchObject({ value: { coSignDays: 14, refusals: 1 } });
  for (const wrong of [{ coSignDays: 15 }, { refusals: 0 }, { refusals: 1.5 }, { unheardOf: 1 }])
    expect(faultsOf(wrong)).not.toHaveProperty('value');
});
