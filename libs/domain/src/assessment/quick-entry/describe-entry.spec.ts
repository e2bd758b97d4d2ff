import type { EntryDescription } from './describe-entry';
import { describeEntry } from './describe-entry';
import { readQuickEntry } from './read-quick-entry';

function describedAs(line: string): EntryDescription[] {
  return readQuickEntry(line, { presentation: 'knee-oa', side: 'left' }).entries.map(describeEntry);
}

describe('describeEntry', () => {
  it.each<[string, Partial<EntryDescription>]>([
    ['hip abd 3+', { name: 'Gluteus medius and minimus', side: 'left', values: ['3+'], unit: '/5' }],
    ['knee ext -5 p', { name: 'Knee extension', side: 'left', values: ['-5'], unit: '°', painful: true }],
    ['tug 13.2', { name: 'Timed Up and Go', side: null, values: ['13.2'], unit: 's' }],
    ['ober r -', { name: 'Ober test positive', side: 'right', values: ['negative'] }],
    ['lefs 41', { name: 'Lower Extremity Functional Scale', values: ['41'] }],
    ['pain 4 2', { section: 'pain', values: ['4', '2'], unit: '/10' }],
  ])('%s', (line, expected) => {
    expect(describedAs(line)).toMatchObject([expected]);
  });
});
