/** The anchors of a Markdown text: slugs of its headings as GitHub makes them, and explicit `<a id="…">`. */
export function anchorsIn(markdown: string): Set<string> {
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const anchors = new Set([...text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map(([, id]) => id ?? ''));
  const seen = new Map<string, number>();
  for (const [, heading] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = slugOf(heading ?? '');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}

/** GitHub: what is rendered, in lower case, without punctuation, blanks as hyphens. */
function slugOf(heading: string): string {
  const rendered = heading.replace(/<[^>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return rendered
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}
