import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsString, ValidateNested } from 'class-validator';
import fc from 'fast-check';
import { FinishVisitRequest, MoveVisitRequest, SaveVisitRecordRequest, type FieldFault } from '@repattern/contracts';
import { readShape, visitDocumentShape } from '@repattern/domain';
import { ContractPipe } from './contract.pipe';
import { nameFaults } from './name-faults';
import { ProblemException } from './problem-exception';

class Place {
  @IsString()
  @IsNotEmpty()
  name!: string;
}

class Journey {
  @ValidateNested({ each: true })
  @Type(() => Place)
  places!: Place[];
}

type Contract = new () => object;

const pipe = new ContractPipe();
const read = (metatype: Contract, value: unknown): Promise<unknown> =>
  pipe.transform(value, { type: 'body', metatype });

async function findingsOf(metatype: Contract, value: unknown): Promise<readonly FieldFault[]> {
  const refusal: unknown = await read(metatype, value).catch((error: unknown) => error);
  return refusal instanceof ProblemException ? (refusal.details.findings ?? []) : [];
}

async function faultsOf(metatype: Contract, value: unknown): Promise<string[]> {
  return (await findingsOf(metatype, value)).map(({ pointer, code }) => `${pointer} ${code}`);
}

const response = { settledByMorning: true, soreness: 'none', sorenessKind: null, sorenessHours: null };
const document = {
  ...{ schemaVersion: 1, phase: 1, revision: 1, response, effusion: [], items: [], decisions: [], phaseDecision: null },
  screen: {
    ...{ redFlag: false, raised: [], newNeuroDeficit: false, fall: 'none', lockingOrGivingWay: false, newEvent: false },
    ...{ precautions: 'unchanged', flags: [], vitals: 'not-indicated' },
    signs: { sbp: null, dbp: null, hr: null, spo2: null, tempC: null },
  },
  ...{ pain: { rest: 2, before: 2, during: 3, after: 2 }, home: { sessionsDone: 6, painDuring: 2 }, notes: '' },
  measured: { strength: [], rangeOfMotion: [], tests: [], outcomes: [], findings: [], gates: [] },
  time: { startedAt: '2026-09-10T08:00:00Z', finishedAt: null, timedMinutes: 40, totalMinutes: 45 },
};

describe('ContractPipe', () => {
  it.each([SaveVisitRecordRequest, FinishVisitRequest])(
    'hands a document on as it came, uncopied (%p)',
    async (kind) => {
      const request = (await read(kind, { document })) as SaveVisitRecordRequest;
      expect(request).toBeInstanceOf(kind);
      expect(request.document).toBe(document);
    },
  );

  it('reads texts and nested contracts as their decorators say', async () => {
    expect(await read(MoveVisitRequest, { reason: ' late ' })).toEqual({ reason: 'late' });
    const { places } = (await read(Journey, { places: [{ name: 'home' }] })) as Journey;
    expect(places[0]).toBeInstanceOf(Place);
    expect(await faultsOf(Journey, { places: [{ name: '' }, { name: 'home', far: true }] })).toEqual([
      '/places/0/name blank',
      '/places/1/far unknown-field',
    ]);
  });

  it('tells all faults at once, each at its place', async () => {
    const pain = { ...document.pain, worst: 3, rest: 11 };
    const strange = { ...document, pain, notes: 5, extra: 1 };
    expect(await faultsOf(SaveVisitRecordRequest, { document: strange, more: 1 })).toEqual([
      '/more unknown-field',
      '/document/pain/rest too-large',
      '/document/pain/worst unknown-field',
      '/document/notes not-text',
      '/document/extra unknown-field',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['/document required']],
    ['null', null, ['/document required']],
    ['a list', [{ document }], [' not-an-object']],
    ['a word', 'document', [' not-an-object']],
    ['a list as document', { document: [document] }, ['/document not-an-object']],
    ['null as document', { document: null }, ['/document not-an-object']],
  ])('takes %s for what it is', async (_, value, faults) => {
    expect(await faultsOf(SaveVisitRecordRequest, value)).toEqual(faults);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses members of the name %s, wherever they stand, and no object is another afterwards',
    async (name) => {
      const inside = (text: string): unknown => JSON.parse(text.replace('{', `{"${name}":{"polluted":1},`));
      const request = inside(JSON.stringify({ document }));
      expect(await faultsOf(SaveVisitRecordRequest, request)).toEqual([`/${name} unknown-field`]);
      const further = { document: { ...document, pain: inside(JSON.stringify(document.pain)) } };
      expect(await faultsOf(SaveVisitRecordRequest, further)).toEqual([`/document/pain/${name} unknown-field`]);
      expect({}).not.toHaveProperty('polluted');
      expect(new SaveVisitRecordRequest()).not.toHaveProperty('polluted');
    },
  );

  it('says of a document what its shape says, whatever stands in it', async () => {
    const section = fc.constantFrom(...(Object.keys(document) as (keyof typeof document)[]), 'extra' as const);
    await fc.assert(
      fc.asyncProperty(section, fc.jsonValue({ maxDepth: 3 }), async (name, value) => {
        const given = { ...document, [name]: value };
        fc.pre(nameFaults(given).length === 0);
        const reading = readShape(visitDocumentShape, given);
        const expected = reading.ok ? [] : reading.faults.map(({ pointer }) => `/document${pointer}`);
        const found = await findingsOf(SaveVisitRecordRequest, { document: given });
        expect(found.map(({ pointer }) => pointer)).toEqual(expected);
      }),
    );
  });

  it('lets nothing through a type that is no contract', async () => {
    expect(await faultsOf(Object, { document })).toEqual(['/document unknown-field']);
  });

  it('leaves alone what is neither body nor query', async () => {
    const value = { any: 'thing' };
    expect(await pipe.transform(value, { type: 'custom', metatype: Object })).toBe(value);
  });
});
