import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pressKey } from '../testing/open-section';
import { control, find, settle } from '../testing/planner-test-bed';
import { KeyedChoice, type KeyedAnswer } from './keyed-choice';

type Answer = 'yes' | 'no';

@Component({
  imports: [KeyedChoice],
  template: `
    <main>
      <input id="before" />
      <app-keyed-choice
        id="asked"
        label="Fever"
        [answers]="answers"
        [value]="value()"
        [readonly]="readonly()"
        (answered)="value.set($event)"
      />
      @if (value() === 'yes') {
        <input id="since" />
      }
      <input id="after" />
    </main>
  `,
})
class Page {
  readonly answers: readonly KeyedAnswer<Answer>[] = [
    { value: 'yes', label: 'Yes', key: 'y' },
    { value: 'no', label: 'No', key: 'n' },
  ];
  readonly value = signal<Answer | null>(null);
  readonly readonly = signal(false);
}

async function setup() {
  const fixture = TestBed.createComponent(Page);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  find(page, '#asked').focus();
  return { page, value: fixture.componentInstance.value, readonly: fixture.componentInstance.readonly };
}

const checked = (page: HTMLElement) => find(page, 'input:checked + span').textContent;

describe('KeyedChoice', () => {
  it('says that nothing is known until it is answered', async () => {
    const { page } = await setup();
    expect(checked(page)).toBe('Not asked');
    expect(document.activeElement).toBe(control(page, '#asked input:checked'));
  });

  it('takes an answer with one key and goes on to the next field', async () => {
    const { page, value } = await setup();
    await pressKey('n');
    expect(value()).toBe('no');
    expect(document.activeElement).toBe(find(page, '#after'));
  });

  it('goes on to a field that the answer opened', async () => {
    const { page } = await setup();
    await pressKey('Y');
    expect(document.activeElement).toBe(find(page, '#since'));
  });

  it('takes an answer back first, and goes back with the next Backspace', async () => {
    const { page, value } = await setup();
    value.set('yes');
    await settle();
    find(page, '#asked').focus();
    await pressKey('Backspace');
    expect(value()).toBeNull();
    expect(checked(page)).toBe('Not asked');
    await pressKey('Backspace');
    expect(document.activeElement).toBe(find(page, '#before'));
  });

  it('leaves keys that are held with others to whoever wants them', async () => {
    const { value } = await setup();
    await pressKey('n', { ctrlKey: true });
    await pressKey('N', { shiftKey: true });
    expect(value()).toBeNull();
  });

  it('shows what may only be read as text, and takes no key', async () => {
    const { page, value, readonly } = await setup();
    readonly.set(true);
    await settle();
    expect(page.querySelectorAll('input[type=radio]')).toHaveLength(0);
    expect(find(page, '#asked').textContent).toBe('Not asked');
    find(page, '#asked').dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true }));
    expect(value()).toBeNull();
  });
});
