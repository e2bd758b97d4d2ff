import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandOutcome } from '../command/json-command.ts';
import { composeCommand } from './compose-command.ts';

const cases = join(__dirname, '../../libs/domain/src/assessment/cases');
const knee = readFileSync(join(cases, 'knee-oa-with-pacemaker.json'), 'utf8');
const emergency = readFileSync(join(cases, 'cauda-equina-stops-the-plan.json'), 'utf8');

const compose = (text: string): CommandOutcome => composeCommand(['assessment.json'], () => text);
const changed = (changes: object): string => JSON.stringify({ ...(JSON.parse(knee) as object), ...changes });

describe('npm run compose', () => {
  it('writes one JSON document and nothing else', () => {
    const { exitCode, out, told } = compose(knee);
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
    expect(JSON.parse(out)).toMatchObject({ status: 'composed' });
    expect(out.endsWith('}\n')).toBe(true);
  });

  it('writes the same bytes again', () => {
    expect(compose(knee)).toEqual(compose(knee));
  });

  it('leaves with 0 when a red flag blocks the plan, as that is its answer', () => {
    const { exitCode, out } = compose(emergency);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ status: 'blocked', phases: [], visits: [] });
  });

  it('tells every fault with its place, and writes nothing', () => {
    const faulty = changed({ pain: { nprsNow: 11 }, findings: [{ id: 'wobbly' }], rangeOfMotion: 7 });
    expect(compose(faulty)).toEqual({
      exitCode: 2,
      out: '',
      told: '/pain/nprsNow too-large {"lowest":0,"highest":10}\n/findings/0/id not-one-of\n/rangeOfMotion not-a-list\n',
    });
  });

  it('asks for a day to start on, as it looks at no clock', () => {
    const { exitCode, told } = compose(changed({ constraints: { clinicMinutes: 45 } }));
    expect({ exitCode, told }).toEqual({ exitCode: 2, told: '/constraints/startOn required\n' });
  });

  it('says what is wrong with a file that is not JSON, or not there', () => {
    expect(compose('{"patient":').told).toMatch(/^assessment\.json: .*JSON/);
    const missing = composeCommand(['gone.json'], () => {
      throw new Error('no such file');
    });
    expect(missing).toEqual({ exitCode: 2, out: '', told: 'gone.json: no such file\n' });
  });

  it('explains itself', () => {
    expect(composeCommand(['--help'], () => '')).toMatchObject({ exitCode: 0, told: '' });
    expect(composeCommand([], () => '').exitCode).toBe(2);
    expect(composeCommand(['one.json', 'two.json'], () => '').told).toMatch(/^Usage:/);
  });
});
