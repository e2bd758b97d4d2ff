import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pressKey } from '../testing/open-section';
import { find, settle } from '../testing/planner-test-bed';
import { EnterMovesOn } from './enter-moves-on';

@Component({
  imports: [EnterMovesOn],
  template: `
    <main appEnterMovesOn>
      <input id="first" />
      <button type="button">Not a field</button>
      <details><input /></details>
      <input id="off" disabled />
      <fieldset><input type="radio" name="side" /><input type="radio" name="side" id="chosen" checked /></fieldset>
      <select id="list"></select>
      <textarea id="notes"></textarea>
    </main>
  `,
})
class Page {}

async function setup() {
  const page = TestBed.createComponent(Page).nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  find(page, '#first').focus();
  return () => document.activeElement?.id;
}

describe('EnterMovesOn', () => {
  it('goes from field to field, past buttons, what is closed, and the radios of a group that are not chosen', async () => {
    const where = await setup();
    await pressKey('Enter');
    expect(where()).toBe('chosen');
    await pressKey('Enter');
    expect(where()).toBe('list');
    await pressKey('Enter');
    expect(where()).toBe('notes');
  });

  it('stays in a text of several lines', async () => {
    const where = await setup();
    find(document.body, '#notes').focus();
    await pressKey('Enter');
    expect(where()).toBe('notes');
  });

  it('goes back with Shift', async () => {
    const where = await setup();
    find(document.body, '#list').focus();
    await pressKey('Enter', { shiftKey: true });
    expect(where()).toBe('chosen');
  });
});
