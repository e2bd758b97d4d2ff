import { boundaries } from './boundaries/boundaries.ts';
import { caseSchema } from './case-schema.ts';
import type { Check } from './check.ts';
import { docstrings } from './docstrings/docstrings.ts';
import { layout } from './layout.ts';
import { leftovers } from './leftovers/leftovers.ts';
import { migrations } from './migrations.ts';
import { openapi } from './openapi.ts';
import { permissions } from './permissions/permissions.ts';
import { size } from './size/size.ts';
import { techniques } from './techniques/techniques.ts';

/** Every guard, in the order in which they run: the quick ones first. */
export const allChecks: readonly Check[] = [
  layout,
  boundaries,
  size,
  leftovers,
  docstrings,
  migrations,
  permissions,
  techniques,
  caseSchema,
  openapi,
];
