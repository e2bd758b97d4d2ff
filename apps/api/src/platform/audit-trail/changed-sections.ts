import { canonicalJson, type Json } from '@repattern/domain';

/** The members of a document that differ from what they were, by name; whatever the order of keys inside. */
export function changedSections<Document extends object>(before: Document, after: Document): string[] {
  const sections = Object.keys(after) as (string & keyof Document)[];
  return sections.filter((section) => textOf(before[section]) !== textOf(after[section]));
}

function textOf(section: unknown): string {
  return canonicalJson(section as Json);
}
