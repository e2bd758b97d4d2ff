import type { CaseloadRow } from '@repattern/contracts';
import { caseloadLine, orderedCaseload } from './caseload-line';

const none = { STOP_REFER: 0, STOP_TODAY: 0, SUBSTITUTE: 0, REASSESS: 0, REST: 0, REGRESS: 0, HOLD: 0, COMPLETE: 0 };
const noDuty = { certification: 0, recertification: 0, 'progress-report': 0, discharge: 0 };

function aRow(of: CaseloadRow['of'], name: string, differing: Partial<CaseloadRow> = {}): CaseloadRow {
  return {
    ...{ of, therapist: of === 'therapist' ? { id: name, displayName: name } : null, activePlans: 1, visits: 2 },
    ...{ verdicts: { ...none, PROGRESS: 0 }, overrides: 0, outcomes: { past: 0, short: 0, unmeasured: 1 } },
    ...{ overdue: noDuty, ...differing },
  };
}

describe('caseloadLine', () => {
  it('sums verdicts and duties and says which', () => {
    const line = caseloadLine(
      aRow('therapist', 'Ioana', {
        verdicts: { ...none, PROGRESS: 3, HOLD: 1 },
        overrides: 1,
        overdue: { ...noDuty, certification: 2, discharge: 1 },
      }),
    );
    expect(line).toMatchObject({ verdicts: 4, overridden: 25, overdue: 3 });
    expect(line.duties).toBe('2 certification, 1 discharge summary');
    expect(line.outcomes).toBe('0 short of it, 1 not measured');
  });

  it('knows no share of overrides where there were no verdicts', () => {
    expect(caseloadLine(aRow('therapist', 'Ioana')).overridden).toBeNull();
  });
});

describe('orderedCaseload', () => {
  const lines = [
    caseloadLine(aRow('therapist', 'Toma', { visits: 9 })),
    caseloadLine(aRow('therapist', 'Ioana')),
    caseloadLine(aRow('clinic', '', { visits: 11 })),
    caseloadLine(aRow('nobody', '')),
  ];

  it('keeps the clinic on top, and names from A', () => {
    expect(orderedCaseload(lines, 'name').map(({ name }) => name)).toEqual([
      ...['The clinic', 'Ioana', 'Toma', 'Without a therapist'],
    ]);
  });

  it('puts the largest number first', () => {
    expect(orderedCaseload(lines, 'visits').map(({ visits }) => visits)).toEqual([11, 9, 2, 2]);
  });
});
