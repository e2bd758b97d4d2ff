import { fieldFaultCodes, problemKinds } from '@repattern/contracts/values';
import { faultInWords } from './field-fault-wording';
import { problemWording } from './problem-wording';

describe('problem wording', () => {
  it('says of every problem of the API what happened and how to go on, in sentences', () => {
    expect(Object.keys(problemWording).sort()).toEqual(Object.keys(problemKinds).sort());
    for (const { what, next } of Object.values(problemWording)) {
      expect(what).toMatch(/^\p{Lu}.+\.$/u);
      expect(next).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});

describe('field fault wording', () => {
  it.each(fieldFaultCodes)('says %s in a sentence, with or without its limits', (code) => {
    expect(faultInWords({ code, params: {} })).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('names the limits', () => {
    expect(faultInWords({ code: 'too-long', params: { max: 32 } })).toBe('Keep this to 32 characters.');
    expect(faultInWords({ code: 'date-not-in-range', params: { min: '1900-01-01', max: '2026-09-14' } })).toBe(
      'Enter a day from 1 Jan 1900 to 14 Sep 2026.',
    );
  });
});
