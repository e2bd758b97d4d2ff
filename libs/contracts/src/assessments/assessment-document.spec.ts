import type { AssessmentDocument, Exercise } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain';
import type { ExerciseEntryDto } from '../exercises/exercise-entry.dto';
import type { AssessmentDocumentDto } from './assessment-document.dto';

/** Compiles only while the contract and the domain have the same shape, in both directions. */
const documentOf = (contract: AssessmentDocumentDto): AssessmentDocument => contract;
const contractOf = (document: AssessmentDocument): AssessmentDocumentDto => document;
const exerciseOf = (contract: ExerciseEntryDto): Exercise => contract;
const entryOf = (exercise: Exercise): ExerciseEntryDto => exercise;

describe('the contract of what the domain knows', () => {
  it('is the domain’s own shape', () => {
    const empty = emptyAssessment('2026-11-25');
    expect(documentOf(contractOf(empty))).toBe(empty);
    expect([exerciseOf, entryOf].every((view) => typeof view === 'function')).toBe(true);
  });
});
