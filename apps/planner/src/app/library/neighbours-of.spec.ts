import { anExercise } from '../testing/samples';
import { neighboursOf } from './neighbours-of';

const found = ['a', 'b', 'c'].map((id) => ({
  exercise: anExercise({ id }),
  version: null,
  archived: false,
  favourite: false,
}));

describe('neighboursOf', () => {
  it('tells what comes before and after', () => {
    expect(neighboursOf(found, 'b')).toEqual({ place: 2, count: 3, previous: 'a', next: 'c' });
    expect(neighboursOf(found, 'a')).toMatchObject({ previous: null, next: 'b' });
    expect(neighboursOf(found, 'c')).toMatchObject({ previous: 'b', next: null });
  });

  it('knows no neighbours of what was not found', () => {
    expect(neighboursOf(found, 'z')).toEqual({ place: 0, count: 3, previous: null, next: null });
  });
});
