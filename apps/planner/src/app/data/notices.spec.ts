import { TestBed } from '@angular/core/testing';
import { Notices } from './notices';

function setup() {
  const notices = TestBed.inject(Notices);
  const shown = () => notices.current()?.text ?? null;
  return { notices, shown };
}

describe('Notices', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('takes a notice away after ten seconds', () => {
    const { notices, shown } = setup();
    notices.show({ text: 'Saved', undo: null });
    jest.advanceTimersByTime(9_999);
    expect(shown()).toBe('Saved');
    jest.advanceTimersByTime(1);
    expect(shown()).toBeNull();
  });

  it('gives a newer notice its full time', () => {
    const { notices, shown } = setup();
    notices.show({ text: 'Archived', undo: null });
    jest.advanceTimersByTime(9_000);
    notices.show({ text: 'Restored', undo: null });
    jest.advanceTimersByTime(9_000);
    expect(shown()).toBe('Restored');
  });

  it('holds a notice for as long as it is paused, and then gives it its time again', () => {
    const { notices, shown } = setup();
    notices.show({ text: 'Archived', undo: null });
    notices.pause();
    jest.advanceTimersByTime(60_000);
    expect(shown()).toBe('Archived');
    notices.resume();
    jest.advanceTimersByTime(10_000);
    expect(shown()).toBeNull();
  });
});
