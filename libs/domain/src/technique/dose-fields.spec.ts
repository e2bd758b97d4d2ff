import { doseFields } from './dose-fields';
import { doseFormIds, doseForms } from './dose-forms';

describe('the fields of a dose editor', () => {
  it('stand in the order of the table', () => {
    expect(doseFields('strength-isometric').map(({ label }) => label)).toEqual([
      'Sets',
      'Repetitions',
      'Hold',
      'Effort',
      'Rest between sets',
      'Sessions a day',
    ]);
  });

  it('tell what is known of a number', () => {
    expect(doseFields('strength-isotonic').find(({ key }) => key === 'rir')).toEqual({
      kind: 'quantity',
      key: 'rir',
      label: 'Repetitions in reserve',
      unit: '',
      step: 1,
      whole: true,
      hard: [0, 8],
      usual: [2, 5],
      optional: true,
      note: null,
      source: 'Zourdos MC et al., J Strength Cond Res 2016;30:267-75',
    });
  });

  it('offer choices in words, without those that the product refuses', () => {
    const grade = doseFields('joint-mob-oscillatory').find(({ key }) => key === 'grade');
    expect(grade).toMatchObject({
      kind: 'choice',
      choices: [{ value: 'I', words: 'Grade I' }, {}, {}, { value: 'IV' }],
    });
  });

  it.each(doseFormIds)('of %s have labels of their own and a source', (form) => {
    const fields = doseFields(form);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
    for (const { source } of fields) expect(source).not.toBe('');
    expect(fields).toHaveLength(Object.keys(doseForms[form].parameters).length);
  });
});
