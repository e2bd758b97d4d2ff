import type { PlanDocument, PlanFinding } from '@repattern/domain';
import type { LoadedLibrary } from '../exercises/loaded-library';
import type { SigningRow } from './sign-off-plan';

/** What is missing before a plan can be signed by what the database and the library say of it. */
export function missingFrom(_draft: PlanDocument, { assessment }: SigningRow, _library: LoadedLibrary): PlanFinding[] {
  return assessment.status === 'signed' ? [] : [{ code: 'assessment.not-signed', severity: 'block', params: {} }];
}
