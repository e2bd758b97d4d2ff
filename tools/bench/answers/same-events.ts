import { eventPagePath } from '../works.ts';
import { send } from './call.ts';
import { expectEqual } from './expect-equal.ts';
import type { Pair } from './same-answers.ts';

interface EventPage {
  readonly items: readonly { readonly action: string }[];
}

/** Reads the newest events from both servers; throws when they differ in more than what each reading adds. */
export async function compareEvents({ api, raw }: Pair, cookie: string): Promise<void> {
  const pages = await Promise.all([api, raw].map(({ url }) => eventsFrom(url, cookie)));
  expectEqual(pages, 'Newest events');
}

/** As many as both show, whichever was asked first. */
async function eventsFrom(url: string, cookie: string): Promise<string> {
  const { body } = await send(url, { path: eventPagePath.replace('50', '60'), headers: { cookie } });
  const { items } = JSON.parse(body) as EventPage;
  return JSON.stringify(items.filter(({ action }) => action !== 'audit.listed').slice(0, 20));
}
