import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Dose, DoseFormId, PhaseNumber } from '@repattern/domain';
import { defaultDose } from '@repattern/domain/technique/default-dose';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { doseFormIds } from '@repattern/domain/technique/dose-forms';
import { control, find, settle, type } from '../testing/planner-test-bed';
import { DoseEditor } from './dose-editor';

const phases: readonly PhaseNumber[] = [2, 3, 4, 1, 5];

function doseOf(form: DoseFormId): Dose {
  const dose = phases.flatMap((phase) => defaultDose(form, phase) ?? [])[0];
  if (dose === undefined) throw new Error(`${form} is used in no phase`);
  return dose;
}

async function setup(form: DoseFormId = 'stretch-static') {
  const dose = signal(doseOf(form));
  const given: Dose[] = [];
  const fixture = TestBed.createComponent(DoseEditor, {
    bindings: [
      inputBinding('dose', dose),
      outputBinding<Dose>('doseChanged', (changed) => {
        given.push(changed);
        dose.set(changed);
      }),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  await settle();
  const press = async (key: string, field: HTMLElement) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  return { page, given, press };
}

describe('DoseEditor', () => {
  it.each(doseFormIds)('shows every value of %s in a labelled field', async (form) => {
    const { page } = await setup(form);
    const labels = [...page.querySelectorAll('label')].map((label) => label.firstChild?.textContent?.trim());
    expect(labels).toEqual(doseFields(form).map(({ label }) => label));
    expect(page.querySelector('.faults.refused')).toBeNull();
  });

  it('takes a typed number at once', async () => {
    const { page, given } = await setup();
    type(control(page, '#dose-hold_s'), '45');
    await settle();
    expect(given).toMatchObject([{ hold_s: 45 }]);
  });

  it('steps by one key, and never past what is allowed', async () => {
    const { page, given, press } = await setup();
    const hold = control(page, '#dose-hold_s');
    await press('ArrowUp', hold);
    await press('ArrowDown', hold);
    await press('ArrowDown', hold);
    expect(given.map((dose) => 'hold_s' in dose && dose.hold_s)).toEqual([35, 30, 25]);
    for (let presses = 0; presses < 9; presses++) await press('PageDown', hold);
    expect(hold.value).toBe('5');
  });

  it('warns about what is unusual and still takes it', async () => {
    const { page, given } = await setup();
    type(control(page, '#dose-hold_s'), '90');
    await settle();
    expect(find(page, '#dose-hold_s-faults').textContent).toContain('Usually 10–60');
    expect(given).toMatchObject([{ hold_s: 90 }]);
  });

  it('refuses at the field, keeps what was typed there, and leaves the dose as it was', async () => {
    const { page, given } = await setup();
    const hold = control(page, '#dose-hold_s');
    for (const wrong of ['300', '', 'long']) {
      type(hold, wrong);
      await settle();
      expect(hold.value).toBe(wrong);
      expect(hold.getAttribute('aria-invalid')).toBe('true');
      expect(find(page, '#dose-hold_s-faults').textContent).toMatch(/Has to be 5–120|Fill this in|Enter a number/);
    }
    expect(find(page, '.whole').textContent).toContain('Not taken over yet');
    expect(given).toEqual([]);
  });

  it('refuses what several values come to together, and says which', async () => {
    const { page, given } = await setup();
    type(control(page, '#dose-reps'), '10');
    type(control(page, '#dose-hold_s'), '120');
    await settle();
    expect(find(page, '.whole').textContent).toMatch(/\p{Lu}.+: Has to be .*600/u);
    expect(given).toMatchObject([{ reps: 10 }]);
  });

  it('takes a comma for the point', async () => {
    const { page, given } = await setup('nmes');
    type(control(page, '#dose-ramp_s'), '1,5');
    await settle();
    expect(given).toMatchObject([{ ramp_s: 1.5 }]);
  });

  it('leaves out what is optional', async () => {
    const { page, given } = await setup();
    const sessions = control(page, '#dose-sessions_per_day');
    type(sessions, '2');
    type(sessions, '');
    await settle();
    expect(given.map((dose) => 'sessions_per_day' in dose)).toEqual([true, false]);
  });

  it('offers named settings in words', async () => {
    const { page, given } = await setup('balance-static');
    const vision = control(page, '#dose-vision');
    const other = [...find(page, '#dose-vision').querySelectorAll('option')].find((option) => !option.selected);
    vision.value = other?.value ?? '';
    vision.dispatchEvent(new Event('change'));
    await settle();
    expect(given).toHaveLength(1);
  });
});
