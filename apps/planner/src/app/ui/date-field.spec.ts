import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { control, find, settle, type } from '../testing/planner-test-bed';
import { DateField } from './date-field';

async function setup(start: string | null = null, unknown = 'Not asked') {
  const value = signal(start);
  const fixture = TestBed.createComponent(DateField, {
    bindings: [
      inputBinding('inputId', () => 'onset'),
      inputBinding('label', () => 'Onset'),
      inputBinding('value', value),
      inputBinding('unknown', () => unknown),
      inputBinding('latest', () => '2026-09-14'),
      outputBinding<string | null>('dated', (day) => value.set(day)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  const enter = async (day: string) => {
    type(control(page, '#onset'), day);
    await settle();
  };
  const leave = async () => {
    control(page, '#onset').dispatchEvent(new Event('blur'));
    await settle();
  };
  return { page, value, enter, leave };
}

describe('DateField', () => {
  it('takes a day and takes it back', async () => {
    const { value, enter } = await setup();
    await enter('2026-03-01');
    expect(value()).toBe('2026-03-01');
    await enter('');
    expect(value()).toBeNull();
  });

  it('stands out while it is not asked, and not where nothing is missing', async () => {
    expect(control((await setup()).page, '#onset').classList).toContain('unknown');
    expect(control((await setup(null, '')).page, '#onset').classList).not.toContain('unknown');
  });

  it('keeps the day until another one is complete', async () => {
    const { value, enter } = await setup('2026-03-01');
    await enter('0002-03-01');
    expect(value()).toBe('2026-03-01');
    await enter('2025-03-01');
    expect(value()).toBe('2025-03-01');
  });

  it('says what is wrong with a day that lies ahead, and stands for none', async () => {
    const { page, value, enter, leave } = await setup('2026-03-01');
    await enter('2026-09-15');
    await leave();
    expect(value()).toBeNull();
    expect(find(page, '#onset-fault').textContent).toBe('A day up to 14 Sep 2026');
  });
});
