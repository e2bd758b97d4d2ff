import { TestBed } from '@angular/core/testing';
import { Shortcuts } from './shortcuts';

function setup() {
  const shortcuts = TestBed.inject(Shortcuts);
  const run = jest.fn<undefined, [string]>();
  const remove = shortcuts.add([
    { keys: ['g', 'p'], label: 'Go', run: () => run('g p') },
    { keys: ['n'], label: 'New', run: () => run('n') },
  ]);
  const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  return { shortcuts, run, remove, press };
}

describe('Shortcuts', () => {
  afterEach(() => {
    localStorage.clear();
    document.body.replaceChildren();
  });

  it('runs single keys and chords', () => {
    const { run, press } = setup();
    press('n');
    press('g');
    press('p');
    expect(run.mock.calls).toEqual([['n'], ['g p']]);
  });

  it('leaves keys alone that are typed into a field or belong to the browser', () => {
    const { run, press } = setup();
    const field = document.body.appendChild(document.createElement('input'));
    press('n', {}, field);
    press('n', { ctrlKey: true });
    expect(run).not.toHaveBeenCalled();
  });

  it('leaves a menu its letters', () => {
    const { run, press } = setup();
    const menu = document.body.appendChild(document.createElement('div'));
    menu.setAttribute('role', 'menu');
    press('n', {}, menu.appendChild(document.createElement('button')));
    expect(run).not.toHaveBeenCalled();
  });

  it('gives a key to the screen that opened last, and lists it once', () => {
    const { shortcuts, run, press } = setup();
    shortcuts.add([{ keys: ['n'], label: 'Next', run: () => run('next') }]);
    press('n');
    expect(run.mock.calls).toEqual([['next']]);
    expect(shortcuts.offered().filter(({ keys }) => keys.join() === 'n')).toHaveLength(1);
  });

  it('lists a key that only what has the focus takes, and leaves it alone', () => {
    const { shortcuts, press } = setup();
    shortcuts.add([{ keys: ['Enter'], label: 'Card: change the dose', run: null }]);
    expect(shortcuts.offered().map(({ label }) => label)).toContain('Card: change the dose');
    expect(press('Enter')).toBe(true);
  });

  it('rests while a dialog is open', () => {
    const { run, press } = setup();
    document.body.appendChild(document.createElement('dialog')).setAttribute('open', '');
    press('n');
    expect(run).not.toHaveBeenCalled();
  });

  it('can be switched off, and stays off', () => {
    const { shortcuts, run, press } = setup();
    shortcuts.setEnabled(false);
    press('n');
    expect(run).not.toHaveBeenCalled();
    expect(localStorage.getItem('repattern.shortcuts')).toBe('off');
  });

  it('forgets the shortcuts of a screen that was left', () => {
    const { shortcuts, remove, run, press } = setup();
    remove();
    press('n');
    expect(run).not.toHaveBeenCalled();
    expect(shortcuts.offered()).toEqual([]);
  });
});
