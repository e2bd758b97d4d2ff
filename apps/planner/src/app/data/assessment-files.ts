import { DOCUMENT, inject, Service } from '@angular/core';
import type { AssessmentView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { AssessmentsApi } from './assessments-api';
import { failureOf, type Failure } from './failure';
import { saveFile } from './save-file';

/** Why a chosen file cannot be a case file. */
export type FileFault = 'too-large' | 'not-json' | 'not-an-object';

/** The case files of assessments, to and from the device. */
@Service()
export class AssessmentFiles {
  private readonly api = inject(AssessmentsApi);
  private readonly document = inject(DOCUMENT);

  /** Saves the case file of an assessment on the device; answers the failure when it could not be read. */
  async save({ id, document }: AssessmentView): Promise<Failure | null> {
    try {
      const file = await firstValueFrom(this.api.file(id));
      saveFile(this.document, file, `assessment-${document.assessedOn}.json`);
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }
}

// As large as the server takes.
const mostBytes = 256 * 1024;

/** Reads a case file that somebody chose; its size is looked at before its content. */
export async function readCaseFile(file: File): Promise<{ readonly content: object } | { readonly fault: FileFault }> {
  if (file.size > mostBytes) return { fault: 'too-large' };
  try {
    const content: unknown = JSON.parse(await file.text());
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject ? { content } : { fault: 'not-an-object' };
  } catch {
    return { fault: 'not-json' };
  }
}
