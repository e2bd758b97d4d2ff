import { isOver, nextStage, visitStepsFrom } from './visit-lifecycle';
import { visitStages, visitSteps } from './visit-status';

describe('a visit', () => {
  it('comes to its end by arriving, starting and finishing', () => {
    expect(nextStage('scheduled', 'arrive')).toBe('arrived');
    expect(nextStage('arrived', 'start')).toBe('in-progress');
    expect(nextStage('in-progress', 'finish')).toBe('finished');
  });

  it('may start without anybody having noted the arrival', () => {
    expect(nextStage('scheduled', 'start')).toBe('in-progress');
  });

  it('is missed only by somebody who has not arrived', () => {
    expect(visitStepsFrom('scheduled')).toEqual(['arrive', 'start', 'no-show', 'cancel']);
    expect(visitStepsFrom('arrived')).toEqual(['start', 'cancel']);
  });

  it('is finished once it has begun, or cancelled where that was a mistake', () => {
    expect(visitStepsFrom('in-progress')).toEqual(['finish', 'cancel']);
    expect(nextStage('in-progress', 'cancel')).toBe('cancelled');
  });

  it.each(['finished', 'no-show', 'cancelled'] as const)('stays %s', (stage) => {
    expect(isOver(stage)).toBe(true);
    expect(visitSteps.map((step) => nextStage(stage, step))).toEqual(visitSteps.map(() => null));
  });

  it('is finished only by the step that locks it', () => {
    const into = visitStages.flatMap((stage) => visitSteps.filter((step) => nextStage(stage, step) === 'finished'));
    expect(into).toEqual(['finish']);
  });
});
