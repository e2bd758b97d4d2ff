import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditActions } from '@repattern/domain';

const sources = globSync('**/*.ts', { cwd: join(__dirname, '..') })
  .filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(__dirname, '..', file), 'utf8') }));

/** The actions that SQL writes out: the first dotted word behind each place that adds events. */
function writtenIn(text: string): string[] {
  return text
    .split(/INSERT INTO audit_events\b/)
    .slice(1)
    .flatMap((statement) => /^[^`]*?'([a-z-]+\.[a-z-]+)'/.exec(statement)?.[1] ?? []);
}

describe('the table of what the audit trail tells', () => {
  it.each(sources.flatMap(({ file, text }) => writtenIn(text).map((action) => [action, file])))(
    'knows %s, which %s records',
    (action) => {
      expect(auditActions).toContain(action);
    },
  );

  it('holds each action once', () => {
    expect(new Set(auditActions).size).toBe(auditActions.length);
  });

  it('finds an action in a statement that makes it up', () => {
    expect(writtenIn(`INSERT INTO audit_events (action) SELECT 'patient.eaten', id`)).toEqual(['patient.eaten']);
  });
});
