import { Component, inject, input, signal, type OnInit } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Failure } from '../data/failure';
import { FailureNote } from '../failure/failure-note';
import { RowSkeleton } from '../ui/row-skeleton';
import { StartAssessment } from './start-assessment';

/** Starts the assessment of a patient on arrival, or goes on in the draft that is open, and gives its place to it. */
@Component({
  selector: 'app-new-assessment',
  imports: [FailureNote, RouterLink, RowSkeleton],
  template: `
    <h1 class="unseen" tabindex="-1">Assessment</h1>
    @if (failure(); as failed) {
      <app-failure-note [failure]="failed" (retry)="start()" />
      <p><a class="button" [routerLink]="['/patients', id()]">Go to the patient</a></p>
    } @else {
      <app-row-skeleton label="Starting the assessment" [rows]="8" />
    }
  `,
  styles: `
    p {
      margin-top: 16px;
    }
  `,
})
export class NewAssessment implements OnInit {
  private readonly starting = inject(StartAssessment);

  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();

  protected readonly failure = signal<Failure | null>(null);

  ngOnInit(): void {
    void this.start();
  }

  protected async start(): Promise<void> {
    this.failure.set(null);
    this.failure.set(await this.starting.start(this.id(), null, { replaceUrl: true }));
  }
}
