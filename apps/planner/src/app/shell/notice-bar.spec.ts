import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { TestBed } from '@angular/core/testing';
import { Notices } from '../data/notices';
import { button, find, settle } from '../testing/planner-test-bed';
import { NoticeBar } from './notice-bar';

const announceMilliseconds = 160;

function setup() {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture = TestBed.createComponent(NoticeBar);
  const notices = TestBed.inject(Notices);
  const undo = jest.fn();
  const show = async (text: string) => {
    notices.show({ text, undo });
    await settle();
    await settle();
  };
  const lines = () => [...document.querySelectorAll('app-notice-line p')].map((line) => line.textContent);
  return { fixture, notices, undo, show, lines };
}

describe('NoticeBar', () => {
  afterEach(() => {
    TestBed.inject(Notices).dismiss();
    TestBed.resetTestingModule();
    document.body.replaceChildren();
  });

  it('announces a notice politely', async () => {
    const { show } = setup();
    await show('Record archived');
    await new Promise((resolve) => setTimeout(resolve, announceMilliseconds));
    expect(find(document, '[aria-live=polite] app-notice-line').textContent).toContain('Record archived');
  });

  it('shows one notice at a time, the newest', async () => {
    const { show, lines } = setup();
    await show('Record archived');
    await show('Record restored');
    expect(lines()).toEqual(['Record restored']);
  });

  it('takes a dismissed notice away, and offers nothing to undo where there is nothing', async () => {
    const { notices, lines } = setup();
    notices.show({ text: 'Patient added', undo: null });
    await settle();
    expect(lines()).toEqual(['Patient added']);
    expect([...document.querySelectorAll('app-notice-line button')]).toHaveLength(1);
    find(document, 'button[aria-label=Dismiss]').click();
    await settle();
    await settle();
    expect([notices.current(), lines()]).toEqual([null, []]);
  });

  it('undoes once, however often Undo is pressed', async () => {
    const { show, undo } = setup();
    await show('Record archived');
    const pressed = button(document, 'Undo');
    pressed.click();
    pressed.click();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('holds the notice while it is focused, and gives the focus back to where it came from', async () => {
    const { notices, show } = setup();
    const before = document.body.appendChild(document.createElement('button'));
    await show('Record archived');
    const [pause, resume] = [jest.spyOn(notices, 'pause'), jest.spyOn(notices, 'resume')];
    before.focus();
    button(document, 'Undo').focus();
    expect([pause.mock.calls.length, resume.mock.calls.length]).toEqual([1, 0]);
    button(document, 'Undo').click();
    expect(document.activeElement).toBe(before);
  });

  it('gives the focus to the page when what had it is gone', async () => {
    const { show } = setup();
    const main = document.body.appendChild(document.createElement('main'));
    main.tabIndex = -1;
    const before = document.body.appendChild(document.createElement('button'));
    await show('Record archived');
    before.focus();
    button(document, 'Undo').focus();
    before.remove();
    button(document, 'Undo').click();
    expect(document.activeElement).toBe(main);
  });

  it('leaves with the shell', async () => {
    const { fixture, show, lines } = setup();
    await show('Record archived');
    fixture.destroy();
    await settle();
    expect(lines()).toEqual([]);
  });
});
