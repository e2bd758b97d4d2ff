import { sessionDuty, type SessionTimes } from './session-clock';

const second = 1000;
const times = (differing: Partial<SessionTimes> = {}): SessionTimes => ({
  answeredAt: 0,
  activeAt: 0,
  idleSeconds: 900,
  expiresAt: 12 * 3600 * second,
  ...differing,
});

describe('sessionDuty', () => {
  it('has nothing to do while the session is young', () => {
    expect(sessionDuty(times(), 100 * second)).toEqual({ kind: 'nothing' });
  });

  it('keeps the session alive once a minute has passed since the last answer and the person was active since', () => {
    const active = times({ activeAt: 30 * second });
    expect(sessionDuty(active, 59 * second)).toEqual({ kind: 'nothing' });
    expect(sessionDuty(active, 60 * second)).toEqual({ kind: 'keep-alive' });
  });

  it('lets a session run out when nobody is active, warning from the last minute on', () => {
    expect(sessionDuty(times(), 839 * second)).toEqual({ kind: 'nothing' });
    expect(sessionDuty(times(), 840 * second)).toEqual({ kind: 'warn', cause: 'idle', secondsLeft: 60 });
    expect(sessionDuty(times(), 899 * second)).toEqual({ kind: 'warn', cause: 'idle', secondsLeft: 1 });
    expect(sessionDuty(times(), 900 * second)).toEqual({ kind: 'end' });
  });

  it('warns before the absolute end, which activity does not move', () => {
    const late = times({ answeredAt: 950 * second, activeAt: 960 * second, expiresAt: 1000 * second });
    expect(sessionDuty(late, 970 * second)).toEqual({ kind: 'warn', cause: 'absolute', secondsLeft: 30 });
    expect(sessionDuty(late, 1000 * second)).toEqual({ kind: 'end' });
  });

  it('gives signs of life more often where the idle time is short', () => {
    expect(sessionDuty(times({ idleSeconds: 90, activeAt: second }), 30 * second)).toEqual({ kind: 'keep-alive' });
  });
});
