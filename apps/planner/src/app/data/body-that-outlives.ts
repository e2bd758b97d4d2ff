// A browser carries at most 64 KiB of bodies beyond the end of their page, and a character may take three bytes.
const outlivingCharacters = 20_000;

/** A request's body that goes on when the tab is closed meanwhile, where a browser can do that for one of its size. */
export function bodyThatOutlives(content: object): {
  body: string;
  headers: Record<string, string>;
  keepalive: boolean;
} {
  const body = JSON.stringify(content);
  return { body, headers: { 'Content-Type': 'application/json' }, keepalive: body.length <= outlivingCharacters };
}
