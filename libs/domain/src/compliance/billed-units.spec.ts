import fc from 'fast-check';
import { billedUnits } from './billed-units';
import type { UnitsByCode } from './billed-units';
import { billingCodes, unitOrder } from './billing-codes.data';
import { billingExamples, eightMinuteTable } from './cases/billing-examples.data';

const sum = (units: UnitsByCode): number => Object.values(units).reduce((total, each) => total + each, 0);

describe('billedUnits', () => {
  it.each(billingExamples.map((example) => [example.story, example] as const))('bills %s', (_, example) => {
    expect(billedUnits(example.minutes)).toEqual({ medicare: example.medicare, ama: example.ama });
  });

  it('follows the table at every edge', () => {
    for (const { units, from, to } of eightMinuteTable) {
      for (const minutes of [from, to]) expect(sum(billedUnits({ '97110': minutes }).medicare)).toBe(units);
    }
    expect(billedUnits({ '97110': 7 }).medicare).toEqual({});
  });

  it('lets equal remainders follow the order of the product', () => {
    const minutes = Object.fromEntries(unitOrder.map((code) => [code, 4]));
    expect(billedUnits(minutes).medicare).toEqual({ '97112': 1, '97530': 1 });
  });

  it('gives a unit to other timed codes by number', () => {
    expect(billedUnits({ '97750': 4, '97035': 4 }).medicare).toEqual({ '97035': 1 });
  });

  it('bills what takes no minutes once, and adds none of its minutes', () => {
    expect(billedUnits({ G0283: 40, '97110': 7 })).toEqual({ medicare: { G0283: 1 }, ama: { G0283: 1 } });
  });

  it('counts nothing for minutes that are none', () => {
    expect(billedUnits({ '97110': 0, '97112': -20, '97140': NaN, '97161': 0 })).toEqual({ medicare: {}, ama: {} });
    expect(billedUnits({})).toEqual({ medicare: {}, ama: {} });
  });

  it('adds up to the table, gives no code more than its minutes reach, and never pools by the midpoint', () => {
    const timed = billingCodes.filter((known) => known.timed).map(({ code }) => code);
    const day = fc.dictionary(fc.constantFrom(...timed), fc.integer({ min: 0, max: 90 }));
    fc.assert(
      fc.property(day, (minutes) => {
        const { medicare, ama } = billedUnits(minutes);
        const total = Object.values(minutes).reduce((all, each) => all + each, 0);
        expect(sum(medicare)).toBe(total < 8 ? 0 : Math.floor((total + 7) / 15));
        for (const [code, units] of Object.entries(medicare)) {
          expect(units * 15).toBeLessThan((minutes[code] ?? 0) + 15);
        }
        for (const [code, units] of Object.entries(ama)) expect(units * 15 - 7).toBeLessThanOrEqual(minutes[code] ?? 0);
      }),
    );
  });
});
