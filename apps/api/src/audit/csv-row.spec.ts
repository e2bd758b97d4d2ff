import { csvRow } from './csv-row';

describe('a line of comma-separated values', () => {
  it('ends as RFC 4180 has it, and leaves out what is not there', () => {
    expect(csvRow(['plan.read', null, 3])).toBe('plan.read,,3\r\n');
  });

  it('quotes what would be taken for the end of a cell, a line or a quotation', () => {
    expect(csvRow(['a,b', 'c"d', 'e\r\nf'])).toBe('"a,b","c""d","e\r\nf"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠A1'])(
    'lets no spreadsheet compute %j',
    (text) => {
      expect(csvRow([text]).replace(/^"/, '')).toMatch(/^'/);
    },
  );
});
