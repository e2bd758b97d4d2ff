import type { AbsenceReason } from '@repattern/domain';
import { absenceReasonInWords } from './absence-wording';

const naming = { exercise: (id: string) => (id === 'clamshell' ? 'Clamshell' : id) };

describe('absenceReasonInWords', () => {
  it.each<[AbsenceReason, string]>([
    [{ kind: 'flag', flag: 'pacemaker', decision: 'block' }, 'forbids it'],
    [{ kind: 'flag', flag: 'pacemaker', decision: 'clearance' }, 'needs clearance in writing'],
    [{ kind: 'flag', flag: 'pacemaker', decision: 'needs-answer' }, 'not asked yet, so it counts as present'],
    [
      { kind: 'healing', procedure: 'acl-reconstruction', week: 12, liftsOn: '2026-09-14' },
      'Healing: not before week 12 after ACL reconstruction, from 14 Sep 2026',
    ],
    [{ kind: 'phase', min: 3, max: 5 }, 'Belongs in phases 3–5'],
    [{ kind: 'difficulty', difficulty: 4, most: 2 }, 'Too hard now: difficulty 4, at most 2 here'],
    [{ kind: 'muscle-grade', muscle: 'quadriceps', grade: '2+' }, 'Too hard now: quadriceps is 2+/5'],
    [{ kind: 'setting', lane: 'home' }, 'Only for the clinic'],
    [{ kind: 'hands-on' }, 'Needs the clinician’s hands'],
    [{ kind: 'equipment', missing: ['nmes-unit', 'foam-pad'] }, 'Not there: NMES unit, foam pad'],
    [{ kind: 'excluded' }, 'Left out of this plan'],
    [{ kind: 'no-problem' }, 'Treats no problem of this plan'],
    [{ kind: 'ladder', other: 'clamshell' }, 'Same ladder as Clamshell'],
    [{ kind: 'minutes', needed: 6.25, free: -1 }, 'Needs 6.3\u202fmin, 0\u202fmin left'],
    [{ kind: 'items', most: 4 }, 'The lane has 4 items already'],
    [{ kind: 'costs-more', by: 1.52 }, 'Costs more than it gives, by 1.5'],
    [{ kind: 'costs-more', by: 0.01 }, 'The phase would be worth as much with it'],
    [{ kind: 'costs-more', by: -0.8 }, 'The phase would be worth 0.8 more with it'],
  ])('says %o', (reason, words) => {
    expect(absenceReasonInWords(reason, naming)).toContain(words);
  });

  it('names the flag', () => {
    const words = absenceReasonInWords({ kind: 'flag', flag: 'unknown-flag', decision: 'block' }, naming);
    expect(words).toBe('unknown-flag: forbids it');
  });
});
