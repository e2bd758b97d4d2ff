import type { PersonLinkView } from '@repattern/contracts';
import { accountViewOf, type AccountRow } from './person-row';

/** How long a link can be used (hours). @source policy */
export const linkHours = 72;

/** The link to hand over. Its secret stands after `#`, which no browser sends to a server and no server logs. */
export function personLinkOf(row: AccountRow, token: string, publicUrl: URL): PersonLinkView {
  const link = new URL('/welcome', publicUrl);
  link.hash = token;
  return { person: accountViewOf(row), link: link.href, expiresAt: row.link_expires_at ?? '' };
}
