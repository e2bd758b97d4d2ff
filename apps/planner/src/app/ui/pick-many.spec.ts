import { signal, twoWayBinding, inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { button, control, find, settle, type } from '../testing/planner-test-bed';
import { PickMany } from './pick-many';

const groups = [
  {
    label: 'Hip',
    options: [
      { value: 'gluteus-medius', label: 'Gluteus medius' },
      { value: 'piriformis', label: 'Piriformis' },
    ],
  },
];

// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined;

async function setup(picked: readonly string[] = []) {
  const value = signal<readonly string[]>(picked);
  const fixture = TestBed.createComponent(PickMany, {
    bindings: [
      inputBinding('inputId', () => 'muscles'),
      inputBinding('label', () => 'Makes stronger'),
      inputBinding('groups', () => groups),
      twoWayBinding('value', value),
    ],
  });
  await settle();
  return { page: fixture.nativeElement as HTMLElement, value };
}

describe('PickMany', () => {
  it('adds what is searched for and chosen by keyboard', async () => {
    const { page, value } = await setup(['piriformis']);
    const box = control(page, '#muscles');
    type(box, 'med');
    await settle();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settle();
    expect(value()).toEqual(['piriformis', 'gluteus-medius']);
  });

  it('does not offer again what is picked', async () => {
    const { page } = await setup(['piriformis']);
    find(page, '#muscles').click();
    await settle();
    expect([...page.querySelectorAll('[role=option]')].map((option) => option.textContent.trim())).toEqual([
      'Gluteus medius',
    ]);
  });

  it('takes a picked one away again', async () => {
    const { page, value } = await setup(['piriformis', 'gluteus-medius']);
    button(page, 'Piriformis').click();
    await settle();
    expect(value()).toEqual(['gluteus-medius']);
  });
});
