import { concepts } from './concept-order.ts';
import type { ModuleUse } from './module-use.ts';

/** Which packages a project may use. `only` is complete; `never` forbids. A trailing `*` matches any rest. */
interface PackageRule {
  readonly only?: readonly string[];
  readonly never?: readonly string[];
}

const serverSide = ['@nestjs/*', 'typeorm', 'typeorm/*', 'pg', 'pg-*', '@electric-sql/*', 'fastify', '@fastify/*'];
const validation = ['class-validator', 'class-transformer'];
const testing = ['ajv', 'ajv/*', 'fast-check', '@jest/globals', 'reflect-metadata', 'node:*'];

/** Every project with the packages that it may use. */
const packageRules: Readonly<Record<string, PackageRule>> = {
  'libs/domain': { only: [] },
  'libs/contracts': { only: ['@repattern/domain', ...validation] },
  'libs/figures': { only: ['@repattern/domain'] },
  'apps/api': { never: ['@angular/*'] },
  'apps/planner': { never: [...serverSide, ...validation] },
  'apps/planner-e2e': { never: ['@nestjs/*', '@angular/*'] },
};

/** Modules of the domain may be entered one by one: the planner loads no more of it than a screen needs (docs/adr/0013). */
const entries = [
  '@repattern/domain',
  ...concepts.map((concept) => `@repattern/domain/${concept}/*`),
  '@repattern/contracts',
  '@repattern/contracts/values',
  '@repattern/figures',
];

/** True when the folder is a project whose rules are known. */
export function isKnownProject(project: string): boolean {
  return project in packageRules;
}

/** What is wrong with using a package in this project, or null. */
export function foreignPackage(use: ModuleUse): string | null {
  const rule = packageRules[use.project];
  if (use.leadsTo.kind !== 'package' || !rule) return null;
  const { name } = use.leadsTo;
  if (matches(name, rule.never ?? [])) return `${use.project} uses ${name}`;
  if (!rule.only || matches(name, rule.only)) return null;
  return use.development && matches(name, testing) ? null : `${use.project} uses ${name}`;
}

/** What is wrong with the way in which another project is entered, or null. */
export function unknownEntry(use: ModuleUse): string | null {
  if (use.leadsTo.kind !== 'package') return null;
  const { name } = use.leadsTo;
  const own = name.startsWith('@repattern/') || /^(apps|libs|tools|\/|file:)/.test(name);
  return own && !matches(name, entries) ? `${name} is not an entry of a library` : null;
}

function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
