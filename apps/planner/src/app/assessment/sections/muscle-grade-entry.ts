import type { MuscleGrade } from '@repattern/domain';
import { muscleGrades } from '@repattern/domain/assessment/muscle-grade';
import type { EntryManner } from '../../ui/entry-cell';

const grades = Object.keys(muscleGrades).filter(isGrade);
const order = grades.toSorted((one, other) => muscleGrades[one].value - muscleGrades[other].value);

/** Reads and writes grades of muscle tests: `4`, `4-`, `3+`, and `4/5` as it is often written. */
export const muscleGradeEntry: EntryManner<MuscleGrade> = {
  read(text) {
    const typed = text
      .trim()
      .replace('−', '-')
      .replace(/\s*\/\s*5$/, '');
    if (typed === '') return { value: null, fault: null };
    return isGrade(typed) ? { value: typed, fault: null } : { value: null, fault: 'A grade: 0 to 5, with + or −' };
  },
  write: (grade) => grade.replace('-', '−'),
  step: (grade, by) => order[order.indexOf(grade) + by] ?? null,
};

function isGrade(text: string): text is MuscleGrade {
  return Object.hasOwn(muscleGrades, text);
}
