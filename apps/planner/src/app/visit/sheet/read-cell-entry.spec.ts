import { readCellEntry } from './read-cell-entry';

const nothing = {
  asPrescribed: false,
  outcome: null,
  why: '',
  numbers: {},
  answers: {},
  note: '',
  unknown: [],
} as const;

describe('readCellEntry', () => {
  it('takes a line apart as it is scribbled on paper', () => {
    expect(readCellEntry('2x8 q2 p4 rpe6 t1')).toEqual({
      ...nothing,
      numbers: { sets: 2, reps: 8, quality: 2, pain: 4, rpe: 6, touches: 1 },
    });
  });

  it.each([
    ['3×30s', { sets: 3, seconds: 30 }],
    ['2*10x5s', { sets: 2, reps: 10, seconds: 5 }],
    ['45s', { seconds: 45 }],
    ['12r', { reps: 12 }],
    ['60%', { percent: 60 }],
    ['5min', { minutes: 5 }],
    ['m5', { minutes: 5 }],
    ['25mA', { milliamperes: 25 }],
    ['4mmHg', { pressure: 4 }],
    ['p4,5', { pain: 4.5 }],
    ['+2', { surplus: 2 }],
    ['rir3', { rir: 3 }],
    ['q2 q3', { quality: 3 }],
  ])('reads the numbers of %s', (line, numbers) => {
    expect(readCellEntry(line)).toEqual({ ...nothing, numbers });
  });

  it.each([
    ['sub nobreath', { substitution: true, breath: false }],
    ['notol dizzy', { tolerated: false, dizzy: true }],
  ])('reads yes and no of %s', (line, answers) => {
    expect(readCellEntry(line)).toEqual({ ...nothing, answers });
  });

  it('keeps what follows skip, partly and note as text', () => {
    expect(readCellEntry('skip: sore since Monday')).toEqual({
      ...nothing,
      outcome: 'skipped',
      why: 'sore since Monday',
    });
    expect(readCellEntry('1x8 partly: tired note: q2 with the left hand')).toEqual({
      ...nothing,
      outcome: 'partly',
      why: 'tired',
      numbers: { sets: 1, reps: 8 },
      note: 'q2 with the left hand',
    });
  });

  it('takes a dash for skipped, and an equals sign for as prescribed', () => {
    expect(readCellEntry('-')).toEqual({ ...nothing, outcome: 'skipped' });
    expect(readCellEntry('= q2')).toEqual({ ...nothing, asPrescribed: true, numbers: { quality: 2 } });
  });

  it('loses no word that it does not understand', () => {
    expect(readCellEntry('2x8 Wobbly q2 x9')).toEqual({
      ...nothing,
      numbers: { sets: 2, reps: 8, quality: 2 },
      unknown: ['Wobbly', 'x9'],
    });
    expect(readCellEntry('2x8sx4').unknown).toEqual(['2x8sx4']);
  });

  it('reads nothing from an empty line', () => {
    expect(readCellEntry('  ')).toEqual(nothing);
  });
});
