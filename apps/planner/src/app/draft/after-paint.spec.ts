import { AfterPaint } from './after-paint';

describe('AfterPaint', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** A frame has begun; what is drawn in it is painted after its callbacks. */
  const beginFrame = () => jest.advanceTimersToNextFrame();

  it('runs behind the frame, not in it, and once however often it was asked for', () => {
    const run = jest.fn();
    const after = new AfterPaint(run);
    after.ask();
    after.ask();
    beginFrame();
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
    after.ask();
    jest.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs soon where no frame comes', () => {
    jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const run = jest.fn();
    new AfterPaint(run).ask();
    jest.advanceTimersByTime(100);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs no more once it is taken back, before the frame or behind it', () => {
    const run = jest.fn();
    const after = new AfterPaint(run);
    after.ask();
    after.cancel();
    after.ask();
    beginFrame();
    after.cancel();
    jest.advanceTimersByTime(1000);
    expect([run.mock.calls.length, jest.getTimerCount()]).toEqual([0, 0]);
  });
});
