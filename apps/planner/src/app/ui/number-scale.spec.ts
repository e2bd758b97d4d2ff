import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pressKey } from '../testing/open-section';
import { find, settle } from '../testing/planner-test-bed';
import { NumberScale } from './number-scale';

async function setup(start: number | null = null) {
  const value = signal(start);
  const fixture = TestBed.createComponent(NumberScale, {
    bindings: [
      inputBinding('inputId', () => 'pain-now'),
      inputBinding('label', () => 'Now'),
      inputBinding('value', value),
      outputBinding<number | null>('rated', (rating) => value.set(rating)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  const scale = find(page, '#pain-now');
  scale.focus();
  return { page, value, scale };
}

describe('NumberScale', () => {
  it('has no value, not even zero, until it is rated', async () => {
    const { scale } = await setup();
    expect(scale.hasAttribute('aria-valuenow')).toBe(false);
    expect(scale.getAttribute('aria-valuetext')).toBe('Not asked');
  });

  it('rates by a digit, and 1 followed by 0 is 10', async () => {
    const { value } = await setup();
    await pressKey('7');
    expect(value()).toBe(7);
    await pressKey('1');
    await pressKey('0');
    expect(value()).toBe(10);
    await pressKey('0');
    expect(value()).toBe(0);
  });

  it('moves by one and stops at the ends', async () => {
    const { value } = await setup(9);
    await pressKey('ArrowRight');
    await pressKey('ArrowUp');
    expect(value()).toBe(10);
    await pressKey('ArrowLeft');
    expect(value()).toBe(9);
  });

  it('takes the rating back', async () => {
    const { value, scale } = await setup(4);
    await pressKey('Backspace');
    expect(value()).toBeNull();
    expect(scale.getAttribute('aria-valuetext')).toBe('Not asked');
  });

  it('rates what is pointed at', async () => {
    const { page, value } = await setup();
    find(page, '.rating:nth-child(6)').click();
    expect(value()).toBe(5);
  });
});
