import {
  applyQuickEntry,
  assess,
  emptyAssessment,
  findingKinds,
  flagStatesOn,
  parseCalendarDate,
  readQuickEntry,
  sectionProgress,
} from '@repattern/domain';
import type { AssessedPatient, AssessmentDocument, QuickEntryContext } from '@repattern/domain';
import type { ClinicalWork } from './clinical-work.ts';

const patient: AssessedPatient = { birthOn: null, ageYears: 66, sex: 'female' };
const context: QuickEntryContext = { presentation: 'knee-oa', side: 'left' };
const assessedOn = '2026-09-07';

/** What somebody types for a knee. */
const lines = [
  ...[
    'quad L 3+',
    'hip abd 4-/5',
    'hip ext L 4',
    'hams 4/5',
    'knee flex 105/130',
    'knee ext L -5',
    'thomas +',
    'ober L +',
  ],
  ...['slr 70/85', 'sls 8/20', 'chair stand 9', 'tug 13.2', 'effusion L 1+', 'step down L 4', 'pain 4 2 6', 'lefs 41'],
];

/** What follows from every keystroke in an assessment. */
export function assessmentWorks(): ClinicalWork[] {
  const texts = lines.flatMap((text) => Array.from(text, (_, last) => text.slice(0, last + 1)));
  const knee = typed();
  const crowded = {
    ...knee,
    findings: findingKinds.map(({ id }) => ({ id, side: null, result: 'positive' as const })),
  };
  const day = parseCalendarDate(assessedOn);
  return [
    {
      title: 'quick entry, each letter',
      goal: null,
      pieces: texts.map((text) => () => readQuickEntry(text, context)),
    },
    { title: 'assess a knee', goal: null, pieces: [() => assess(knee, patient)] },
    { title: 'assess with every finding', goal: null, pieces: [() => assess(crowded, patient)] },
    { title: 'progress of the sections', goal: null, pieces: [() => sectionProgress(knee)] },
    {
      title: 'all flags on a day',
      goal: null,
      pieces: day === null ? [] : [() => flagStatesOn(knee, day)],
    },
  ];
}

function typed(): AssessmentDocument {
  const presented = { id: 'knee-oa', icd10: 'M17.12', side: 'left', onsetOn: null, events: [] } as const;
  const document: AssessmentDocument = { ...emptyAssessment(assessedOn), presentation: presented };
  const entries = lines.flatMap((line) => readQuickEntry(line, context).entries);
  return entries.reduce(applyQuickEntry, document);
}
