import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pressKey } from '../testing/open-section';
import { control, find, settle, type } from '../testing/planner-test-bed';
import { Picker, type PickerGroup } from './picker';

const groups: readonly PickerGroup[] = [
  {
    label: 'Arthritis',
    options: [
      { value: 'knee-oa', label: 'Knee osteoarthritis', words: 'M17.11' },
      { value: 'hip-oa', label: 'Hip osteoarthritis' },
    ],
  },
  { label: 'After surgery', options: [{ value: 'tka', label: 'Total knee arthroplasty' }] },
];

async function setup(start: string | null = null) {
  Element.prototype.scrollIntoView = () => undefined;
  const value = signal(start);
  const fixture = TestBed.createComponent(Picker, {
    bindings: [
      inputBinding('inputId', () => 'pick'),
      inputBinding('label', () => 'Presentation'),
      inputBinding('groups', () => groups),
      inputBinding('value', value),
      outputBinding<string | null>('picked', (picked) => value.set(picked)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  const box = control(page, '#pick');
  const write = async (text: string) => {
    type(box, text);
    await settle();
  };
  box.focus();
  return {
    page,
    value,
    box,
    write,
    options: () => [...page.querySelectorAll('[role=option]')].map((o) => o.textContent.trim()),
  };
}

describe('Picker', () => {
  it('narrows by the beginnings of words in any order, headings and codes included', async () => {
    const { write, options } = await setup();
    await write('art kn');
    expect(options()).toEqual(['Knee osteoarthritis', 'Total knee arthroplasty']);
    await write('m17');
    expect(options()).toEqual(['Knee osteoarthritis']);
    await write('surg');
    expect(options()).toEqual(['Total knee arthroplasty']);
  });

  it('picks the active one with Enter and closes', async () => {
    const { page, value, box, write } = await setup();
    await write('oa');
    await write('osteo');
    await pressKey('ArrowDown');
    expect(box.getAttribute('aria-activedescendant')).toBe('pick-list-0-hip-oa');
    await pressKey('Enter');
    expect(value()).toBe('hip-oa');
    expect(box.value).toBe('Hip osteoarthritis');
    expect(find(page, '.panel').hidden).toBe(true);
  });

  it('opens at what was picked', async () => {
    const { box } = await setup('tka');
    await pressKey('ArrowDown');
    expect(box.getAttribute('aria-activedescendant')).toBe('pick-list-1-tka');
  });

  it('keeps what was picked when letters are left that pick nothing', async () => {
    const { value, box, write } = await setup('knee-oa');
    await write('xyz');
    box.blur();
    await settle();
    expect(value()).toBe('knee-oa');
    expect(box.value).toBe('Knee osteoarthritis');
  });

  it('takes an emptied field for an answer that is taken back', async () => {
    const { value, box, write } = await setup('knee-oa');
    await write('');
    box.blur();
    await settle();
    expect(value()).toBeNull();
  });

  it('says when nothing matches', async () => {
    const { page, write } = await setup();
    await write('elbow');
    expect(find(page, '[role=status]').textContent).toBe('No match');
  });
});
