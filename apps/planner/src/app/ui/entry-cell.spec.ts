import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { control, settle, type } from '../testing/planner-test-bed';
import { EntryCell } from './entry-cell';
import { numberEntry } from './number-entry';

async function setup(start: number | null = null) {
  const value = signal(start);
  const manner = numberEntry({ min: -45, max: 180, decimals: 1 });
  const fixture = TestBed.createComponent<EntryCell<number>>(EntryCell, {
    bindings: [
      inputBinding('inputId', () => 'knee'),
      inputBinding('label', () => 'Knee flexion, left'),
      inputBinding('manner', () => manner),
      inputBinding('value', value),
      outputBinding<number | null>('entered', (entered) => value.set(entered)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  const enter = async (text: string) => {
    type(control(page, '#knee'), text);
    await settle();
  };
  return { page, value, enter, text: () => control(page, '#knee').value };
}

describe('EntryCell', () => {
  it.each([
    ['105', 105],
    ['-5', -5],
    ['−5', -5],
    ['12,5', 12.5],
  ])('reads %s as %d', async (text, number) => {
    const { value, enter } = await setup();
    await enter(text);
    expect(value()).toBe(number);
  });

  it.each(['abc', '181', '-46', '10.55'])(
    'keeps %s as it was typed, says what is wrong, and stands for nothing',
    async (typed) => {
      const { page, value, enter, text } = await setup(90);
      await enter(typed);
      expect(value()).toBeNull();
      expect(text()).toBe(typed);
      expect(control(page, '#knee').getAttribute('aria-invalid')).toBe('true');
      expect(page.querySelector('#knee-fault')?.textContent).not.toBe('');
    },
  );

  it('does not rewrite under the fingers what means the same', async () => {
    const { value, enter, text } = await setup();
    await enter('4.0');
    expect(value()).toBe(4);
    expect(text()).toBe('4.0');
  });

  it('follows a value that changes from outside', async () => {
    const { value, text, enter } = await setup();
    await enter('40');
    value.set(-7);
    await settle();
    expect(text()).toBe('−7');
  });

  it('forgets nothing that is typed faster than the page is drawn', async () => {
    const { page, value } = await setup();
    type(control(page, '#knee'), '1');
    type(control(page, '#knee'), '');
    await settle();
    expect(value()).toBeNull();
  });
});
