import type { Contraindication } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { emptyAssessment } from './assessment-document';
import { isDeniedWithOthers } from './is-denied-with-others';

const flag: Contraindication = {
  ...{ id: 'made-up', name: 'Made up', effect: 'block', regional: false, scope: [{}], action: 'Stop', source: 'none' },
};
const denied = { ...emptyAssessment('2026-09-01'), precautions: { flags: [], others: 'absent' } } as const;

describe('isDeniedWithOthers', () => {
  it('denies nothing that the table did not have on the day of the assessment', () => {
    expect(isDeniedWithOthers(flag, denied)).toBe(true);
    expect(isDeniedWithOthers({ ...flag, addedOn: '2026-09-01' }, denied)).toBe(true);
    expect(isDeniedWithOthers({ ...flag, addedOn: '2026-09-02' }, denied)).toBe(false);
  });

  it('knows of every precaution beyond the first 104 on which day it came', () => {
    expect(contraindications.filter(({ addedOn }) => addedOn === undefined)).toHaveLength(104);
  });
});
