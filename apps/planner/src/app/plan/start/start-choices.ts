import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { AssessmentsApi } from '../../data/assessments-api';
import { keysetList } from '../../data/keyset-list';
import { PlansApi } from '../../data/plans-api';
import { ProtocolsApi } from '../../data/protocols-api';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { RowSkeleton } from '../../ui/row-skeleton';
import { presentationInWords } from '../../wording/assessment-presentation-wording';
import { dayInWords } from '../../wording/day-in-words';
import { planStatusWording } from '../../wording/plan-status-wording';
import { sourceParams, type PlanSource } from './plan-source';

const pageRows = 50;

/** One thing that a plan can be started from. */
interface Choice {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly params: Params;
}

/** What a plan can be started from: the assessment alone, a protocol, or an earlier plan of the patient. */
@Component({
  selector: 'app-start-choices',
  imports: [FailureNote, Icon, NgTemplateOutlet, RouterLink, RowSkeleton],
  templateUrl: './start-choices.html',
  styleUrl: './start-choices.scss',
})
export class StartChoices {
  private readonly assessments = inject(AssessmentsApi);
  private readonly plans = inject(PlansApi);
  private readonly protocols = inject(ProtocolsApi);

  readonly patientId = input.required<string>();
  /** The assessment that the plan shall answer; left out for the last that was signed. */
  readonly assessmentId = input<string>();

  protected readonly kept = keysetList(
    computed(() => null),
    (_all, cursor) => this.protocols.list({ cursor, limit: pageRows }),
  );
  protected readonly earlier = keysetList(this.patientId, (id, cursor) =>
    this.plans.list(id, { cursor, limit: pageRows }),
  );
  private readonly assessed = keysetList(this.patientId, (id, cursor) =>
    this.assessments.list(id, { cursor, limit: pageRows }),
  );
  private readonly published = resource({
    loader: async () => (await import('@repattern/domain/plan/protocol/published-protocols.data')).publishedProtocols,
  });

  private readonly presentation = computed(() => {
    const signed = this.assessed.state().items.filter(({ status }) => status === 'signed');
    return (signed.find(({ id }) => id === this.assessmentId()) ?? signed[0])?.presentationId ?? null;
  });
  protected readonly fromAssessment = computed(() => this.paramsOf({ kind: 'assessment' }));
  protected readonly publishedChoices = computed<readonly Choice[]>(() =>
    fittingFirst(this.published.hasValue() ? this.published.value() : [], ({ condition }) => this.fits(condition)).map(
      ({ id, title, condition, source, durationWeeks }) => ({
        key: id,
        name: title,
        about: this.aboutOf(condition, `${durationWeeks} weeks · ${source}`),
        params: this.paramsOf({ kind: 'published-protocol', id }),
      }),
    ),
  );
  protected readonly clinicChoices = computed<readonly Choice[]>(() =>
    fittingFirst(this.kept.state().items, ({ protocol }) => this.fits(protocol.presentation)).map(
      ({ id, name, protocol, createdBy }) => ({
        key: id,
        name,
        about: this.aboutOf(protocol.presentation, createdBy.displayName),
        params: this.paramsOf({ kind: 'clinic-protocol', id }),
      }),
    ),
  );
  protected readonly earlierChoices = computed<readonly Choice[]>(() =>
    this.earlier
      .state()
      .items.filter(({ headNumber }) => headNumber !== null)
      .map(({ id, presentationId, side, startOn, status }) => ({
        key: id,
        name: presentationInWords(presentationId, side) ?? 'No presentation',
        about: `from ${dayInWords(startOn)} · ${planStatusWording[status].word.toLowerCase()}`,
        params: this.paramsOf({ kind: 'earlier-plan', id }),
      })),
  );

  private fits(presentation: string | null): boolean {
    return presentation !== null && presentation === this.presentation();
  }

  private aboutOf(presentation: string | null, more: string): string {
    const words = presentationInWords(presentation, null) ?? 'any presentation';
    return `${this.fits(presentation) ? `fits: ${words}` : words} · ${more}`;
  }

  private paramsOf(source: PlanSource): Params {
    const assessment = this.assessmentId();
    return { ...sourceParams(source), ...(assessment === undefined ? {} : { assessment }) };
  }
}

/** The same, those that fit before the others. */
function fittingFirst<One>(all: readonly One[], fits: (one: One) => boolean): readonly One[] {
  return [...all.filter(fits), ...all.filter((one) => !fits(one))];
}
