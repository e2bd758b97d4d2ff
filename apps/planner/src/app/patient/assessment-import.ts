import { Component, computed, inject, input, signal } from '@angular/core';
import type { FieldFault } from '@repattern/contracts';
import { StartAssessment } from '../assessment/start-assessment';
import { readCaseFile, type FileFault } from '../data/assessment-files';
import type { Failure } from '../data/failure';
import { FailureNote } from '../failure/failure-note';
import { caseFaultInWords, fileFaultWording } from '../wording/assessment-file-wording';

const shownFaults = 50;

/** Starts an assessment from a case file: chosen or dropped, looked at here, checked by the server. */
@Component({
  selector: 'app-assessment-import',
  imports: [FailureNote],
  templateUrl: './assessment-import.html',
  styleUrl: './assessment-import.scss',
})
export class AssessmentImport {
  private readonly starting = inject(StartAssessment);

  readonly patientId = input.required<string>();

  protected readonly over = signal(false);
  protected readonly busy = signal(false);
  protected readonly name = signal('');
  protected readonly fault = signal<FileFault | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly wording = fileFaultWording;
  protected readonly faults = computed(() => faultsOf(this.failure()).map(shown));
  protected readonly listed = computed(() => this.faults().slice(0, shownFaults));

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    void this.take(event.dataTransfer?.files ?? null);
  }

  protected drag(event: Event): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected choose(event: Event): void {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    void this.take(field.files).then(() => (field.value = ''));
  }

  private async take(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (file === undefined || this.busy()) return;
    this.name.set(file.name);
    this.fault.set(null);
    this.failure.set(null);
    this.busy.set(true);
    const read = await readCaseFile(file);
    if ('fault' in read) this.fault.set(read.fault);
    else this.failure.set(await this.starting.import(this.patientId(), read.content));
    this.busy.set(false);
  }
}

function faultsOf(failure: Failure | null): readonly FieldFault[] {
  return failure?.kind === 'problem' ? failure.problem.findings : [];
}

function shown(fault: FieldFault): { pointer: string; words: string } {
  return { pointer: fault.pointer.replace(/^\/file/, '') || '/', words: caseFaultInWords(fault) };
}
