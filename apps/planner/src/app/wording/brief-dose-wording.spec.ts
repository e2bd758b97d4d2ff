import type { DoseFormId } from '@repattern/domain';
import { defaultDose } from '@repattern/domain/technique/default-dose';
import { doseBriefly } from './brief-dose-wording';

function briefly(form: DoseFormId, own: Readonly<Record<string, number>> = {}): string {
  const dose = defaultDose(form, 2, own);
  if (dose === null) throw new Error(`${form} is not done in phase 2.`);
  return doseBriefly(dose);
}

describe('A dose in a narrow cell', () => {
  it('shows what rises: of NMES the intensity that is aimed at', () => {
    const rising = { contractions: 15, on_s: 10 };
    expect(briefly('nmes', { ...rising, intensity_pct_mvic: 25 })).toBe('15 × 10\u202fs, 25\u202f%');
    expect(briefly('nmes', { ...rising, intensity_pct_mvic: 30 })).toBe('15 × 10\u202fs, 30\u202f%');
  });

  it('parts no number from its unit', () => {
    expect(briefly('strength-isotonic')).not.toMatch(/\d[ \u2009][%a-z]/);
  });
});
