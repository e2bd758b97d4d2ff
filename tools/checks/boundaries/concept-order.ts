import { folderBelow, type ModuleUse } from './module-use.ts';

/** The concepts of the domain: each uses only those above it. */
export const concepts = [
  'kernel',
  'technique',
  'exercise',
  'assessment',
  'plan',
  'schedule',
  'progression',
  'compliance',
  'audit',
];

const domain = 'libs/domain/src';

/** What is wrong with the place of a file in the domain, or null. */
export function unknownConcept(file: string): string | null {
  if (!file.startsWith(`${domain}/`)) return null;
  const concept = folderBelow(domain, file);
  if (concept === null) return /\/(index|[^/]+\.spec)\.ts$/.test(file) ? null : `${file} stands in no concept`;
  return concepts.includes(concept) ? null : `${concept} is not a concept of the domain`;
}

/** What is wrong with the direction of an import inside the domain, or null. */
export function againstConceptOrder(use: ModuleUse): string | null {
  const from = folderBelow(domain, use.file);
  if (use.leadsTo.kind !== 'file' || from === null || use.leadsTo.project !== use.project) return null;
  const to = folderBelow(domain, use.leadsTo.file);
  if (to === null) return `${from} uses ${use.leadsTo.file}`;
  return concepts.indexOf(to) > concepts.indexOf(from) ? `${from} uses ${to}, which stands below it` : null;
}
