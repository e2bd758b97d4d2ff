import { contraindications, isAsked, procedures, regions } from '@repattern/domain';
import type { AssessmentCase, BodySide, Presentation, ProcedureId } from '@repattern/domain';
import type { Chance } from './seeded-chance.ts';

type Surgery = NonNullable<AssessmentCase['presentation']['surgery']>;

/** What an operation is chosen by. */
export interface Operated {
  readonly presentation: Presentation;
  readonly startOn: string;
  readonly side: BodySide;
}

/** The presentation’s own operation, or sometimes another one, up to 40 weeks before the plan. */
export function generatedSurgery(chance: Chance, { presentation, startOn, side }: Operated): Surgery | null {
  const known = Object.keys(procedures) as ProcedureId[];
  const own = known.find((procedure) => procedure === presentation.id);
  if (own === undefined && !chance.percent(12)) return null;
  const days = chance.percent(70) ? chance.whole(0, 90) : chance.whole(0, 280);
  return {
    procedure: own ?? chance.one(known),
    on: new Date(Date.parse(startOn) - days * 86_400_000).toISOString().slice(0, 10),
    ...(chance.percent(50) ? { side } : {}),
  };
}

/** A flag of the whole body says no place. */
const places = regions.filter((region) => region !== 'whole-body');

type Precautions = Pick<AssessmentCase, 'precautions' | 'otherPrecautions'>;

/** A few answers, some of them about one region or side; the rest denied, or never asked. */
export function generatedPrecautions(chance: Chance): Precautions {
  const asked = contraindications.filter(isAsked);
  const told = chance.some(asked, chance.percent(50) ? 0 : chance.whole(1, 5));
  return {
    precautions: Object.fromEntries(
      told.map(({ id, regional, sideSpecific = false }) => [
        id,
        {
          status: chance.one(['present', 'present', 'absent', 'cleared'] as const),
          ...(regional && chance.percent(80) ? { region: chance.one(places) } : {}),
          ...(sideSpecific && chance.percent(80) ? { side: chance.one(['left', 'right', 'both'] as const) } : {}),
        },
      ]),
    ),
    otherPrecautions: chance.percent(80) ? 'absent' : 'unknown',
  };
}
