import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { assessmentFindingCodes } from '@repattern/domain/assessment/assessment-finding';
import { quickEntryFaultCodes } from '@repattern/domain/assessment/quick-entry/quick-entry';
import { entriesInWords } from './assessment-entry-wording';
import { assessmentFindingInWords } from './assessment-finding-wording';
import { causeInWords, problemInWords } from './assessment-problem-wording';
import { quickEntryFaultInWords } from './assessment-quick-entry-wording';
import { sectionWording } from './assessment-section-wording';

describe('assessment findings', () => {
  const params = {
    ...{ procedure: 'acl-reconstruction', on: '2026-10-01', qualifier: 'graft', redFlag: 'acute-dvt', rating: 'now' },
    ...{ flag: 'osteoporosis', finding: 'tug-slow', kind: 'tests', id: 'tug', test: 'tug', missing: 'age' },
    ...{ measure: 'lefs', field: 'startOn', value: 13, unit: 's' },
  };

  it.each(assessmentFindingCodes)('%s is said in words', (code) => {
    expect(assessmentFindingInWords({ code, severity: 'warn', params })).toMatch(/^\p{Lu}[^{}]+$/u);
  });

  it('names the red flag that is raised', () => {
    const raised = { code: 'red-flag.cauda-equina', severity: 'block', params: { redFlag: 'cauda-equina' } } as const;
    expect(assessmentFindingInWords(raised)).toBe('Red flag raised: Cauda equina syndrome');
  });
});

describe('faults of quick entry', () => {
  it.each(quickEntryFaultCodes)('%s is a sentence, with or without its limits', (code) => {
    expect(quickEntryFaultInWords({ code, severity: 'info', params: {} })).toMatch(/^\p{Lu}.+\.$/u);
  });
});

describe('problems', () => {
  it('are said with tissue and side, and their causes with values', () => {
    const cause = { kind: 'strength', muscle: 'quadriceps', side: 'left', grade: '4-' } as const;
    const problem = { kind: 'weak', tissue: 'quadriceps', side: 'left', weight: 3, because: [cause] } as const;
    expect(problemInWords(problem)).toBe('Weak quadriceps, left');
    expect(causeInWords(cause)).toBe('Quadriceps 4-/5, left');
  });
});

describe('entries of a section', () => {
  const document: AssessmentDocument = {
    ...emptyAssessment('2026-09-14'),
    presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left', onsetOn: '2026-03-01', events: [] },
    pain: { now: 4, best: null, worst: 6, marks: [{ view: 'front', x: 0.4, y: 0.7, nrs: 5, quality: 'ache' }] },
    rangeOfMotion: [{ motion: 'knee-flexion', side: 'right', degrees: 105, painful: true }],
    tests: [{ test: 'tug', side: null, value: 13.2 }],
  };

  it('are said one by one, without what was not asked', () => {
    expect(entriesInWords('pain', document)).toEqual(['Now 4/10', 'Worst 6/10', 'Front: ache, 5/10']);
    expect(entriesInWords('rangeOfMotion', document)).toEqual(['Knee flexion, right: 105°, painful']);
    expect(entriesInWords('tests', document)).toEqual(['Timed Up and Go: 13.2\u2009s']);
  });

  it.each(Object.keys(sectionWording) as AssessmentSection[])('of %s can be said of an empty assessment', (section) => {
    expect(Array.isArray(entriesInWords(section, emptyAssessment('2026-09-14')))).toBe(true);
  });
});
