import { folderBelow, type ModuleUse } from './module-use.ts';

const api = 'apps/api/src';
const planner = 'apps/planner/src/app';
const compositionRoot = [
  'app.module.ts',
  'server.ts',
  'main.ts',
  'openapi-document.ts',
  'found.ts',
  'replay.ts',
  'verify-audit.ts',
  'checkpoint-audit.ts',
  'rebuild-reviews.ts',
].map((file) => `${api}/${file}`);

/** What is wrong with using the contract's classes in the browser, or null. */
export function contractAsValue(use: ModuleUse): string | null {
  const contract = use.leadsTo.kind === 'package' && use.leadsTo.name === '@repattern/contracts';
  return contract && use.project === 'apps/planner' && !use.typeOnly ? 'the planner loads @repattern/contracts' : null;
}

/** What is wrong with a presentational component that fetches, or null. */
export function reachingUi(use: ModuleUse): string | null {
  if (folderBelow(planner, use.file) !== 'ui') return null;
  const { leadsTo } = use;
  if (leadsTo.kind === 'package')
    return leadsTo.name.startsWith('@angular/common/http') ? `ui uses ${leadsTo.name}` : null;
  const folder = leadsTo.kind === 'file' ? folderBelow(planner, leadsTo.file) : null;
  return folder === 'data' ? 'ui uses data' : null;
}

/** What is wrong with the platform knowing what stands on it, or null. */
export function upwardPlatform(use: ModuleUse): string | null {
  const from = folderBelow(api, use.file);
  const { leadsTo } = use;
  if (leadsTo.kind !== 'file' || leadsTo.project !== use.project || compositionRoot.includes(use.file)) return null;
  const to = folderBelow(api, leadsTo.file);
  if (compositionRoot.includes(leadsTo.file)) return use.development ? null : `${use.file} uses the composition root`;
  const onPlatform = from === 'platform' || (from === null && use.file.startsWith(`${api}/`));
  return onPlatform && to !== null && to !== 'platform' ? `${from ?? use.file} uses ${to}` : null;
}
