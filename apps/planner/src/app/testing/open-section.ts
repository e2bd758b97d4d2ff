import { inputBinding, outputBinding, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { AssessmentDraft, type OpenedAssessment } from '../assessment/assessment-draft';
import type { SectionComponent } from '../assessment/sections/section';
import { aDocument } from './assessment-samples';
import { settle } from './planner-test-bed';

/** A section on a page of its own, over a draft that takes its answers. */
export interface OpenedSection<Section extends AssessmentSection> {
  readonly page: HTMLElement;
  readonly draft: AssessmentDraft;
  /** What the section has come to. */
  readonly value: () => AssessmentDocument[Section];
  /** Presses a key where the focus is. */
  readonly press: (key: string, held?: KeyboardEventInit) => Promise<void>;
}

/** Opens a section over a document; a woman of 66, unless told otherwise. */
export async function openSection<Section extends AssessmentSection>(
  component: Type<SectionComponent<Section>>,
  section: Section,
  opened: Partial<OpenedAssessment> = {},
): Promise<OpenedSection<Section>> {
  TestBed.configureTestingModule({ providers: [AssessmentDraft] });
  const draft = TestBed.inject(AssessmentDraft);
  const patient = { birthOn: null, ageYears: 66, sex: 'female' } as const;
  draft.open({ document: aDocument(), previous: null, patient, readonly: false, ...opened });
  const fixture = TestBed.createComponent(component, {
    bindings: [
      inputBinding('value', () => draft.document()[section]),
      inputBinding('context', draft.context),
      outputBinding<AssessmentDocument[Section]>('changed', (value) => draft.patch(section, value)),
    ],
  });
  const main = document.createElement('main');
  main.append(fixture.nativeElement as HTMLElement);
  document.body.replaceChildren(main);
  await settle();
  return { page: main, draft, value: () => draft.document()[section], press: pressKey };
}

/** Presses a key where the focus is, and lets the page be drawn. */
export async function pressKey(key: string, held: KeyboardEventInit = {}): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  );
  await settle();
}
