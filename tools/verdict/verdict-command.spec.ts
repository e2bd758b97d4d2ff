import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workedExamples } from '@repattern/domain/progression/rules/cases/worked-examples.data';
import type { CommandOutcome } from '../command/json-command.ts';
import { verdictCommand } from './verdict-command.ts';

const root = join(__dirname, '../..');
const verdictOn = (text: string): CommandOutcome => verdictCommand(['input.json'], () => text);

describe('npm run verdict', () => {
  it.each(workedExamples)('answers: $name', ({ input, expect: { params, ...verdict } }) => {
    const { exitCode, out, told } = verdictOn(JSON.stringify(input));
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
    const answer = JSON.parse(out) as { readonly params: object };
    expect(Object.keys(answer)).toEqual(['action', 'rule', 'params']);
    expect(answer).toEqual({ ...verdict, params: params ?? answer.params });
  });

  it('tells everything that is wrong at once, and writes nothing', () => {
    const faulty = {
      painDuring: 11,
      quality: '3',
      soreness: 'a bit',
      form: 'yoga',
      sbp: null,
      mood: 'good',
      touches: 1.5,
    };
    expect(verdictOn(JSON.stringify(faulty))).toEqual({
      exitCode: 1,
      out: '',
      told: expect.stringMatching(/^(?:\/\w+ [a-z-]+(?: \{.*\})?\n){7}$/) as string,
    });
  });

  it.each(['', '{"painDuring":', '[]', '7', 'null'])('refuses %j', (text) => {
    const { exitCode, out, told } = verdictOn(text);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(told).not.toBe('');
  });

  it('refuses a file that is not there, and asks for exactly one', () => {
    const gone = (): string => {
      throw new Error('no such file');
    };
    expect(verdictCommand(['gone.json'], gone)).toEqual({ exitCode: 1, out: '', told: 'gone.json: no such file\n' });
    expect(verdictCommand([], () => '{}').told).toMatch(/^Usage:/);
    expect(verdictCommand(['--help'], () => '')).toMatchObject({ exitCode: 0, told: '' });
  });

  it('is a process that reads standard input', () => {
    const run = (input: string): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, ['tools/verdict/run.ts', '-'], { cwd: root, input, encoding: 'utf8' });
    expect(run('{}')).toMatchObject({
      status: 0,
      stdout: '{\n  "action": "HOLD",\n  "rule": "g-screen-missing",\n  "params": {}\n}\n',
      stderr: '',
    });
    expect(run('{"quality":4}')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: '/quality too-large {"lowest":0,"highest":3}\n',
    });
  });
});
