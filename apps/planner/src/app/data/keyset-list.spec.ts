import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { settle } from '../testing/planner-test-bed';
import { Connection } from './connection';
import { keysetList, type Page } from './keyset-list';

async function setup() {
  const query = signal('a');
  const asked: { query: string; cursor: string | null; answer: Subject<Page<string>> }[] = [];
  const list = TestBed.runInInjectionContext(() =>
    keysetList(query, (wanted, cursor) => {
      const answer = new Subject<Page<string>>();
      asked.push({ query: wanted, cursor, answer });
      return answer;
    }),
  );
  await settle();
  const last = () => {
    const found = asked.at(-1);
    if (found === undefined) throw new Error('Nothing was asked');
    return found;
  };
  const answer = (items: string[], nextCursor: string | null) => {
    last().answer.next({ items, nextCursor });
    last().answer.complete();
  };
  return { query, asked, list, last, answer };
}

describe('keysetList', () => {
  it('reads the first page, then continues where it ended', async () => {
    const { list, last, answer } = await setup();
    expect(list.state().phase).toBe('loading');
    answer(['1', '2'], 'next');
    list.more();
    expect(last().cursor).toBe('next');
    answer(['3'], null);
    expect(list.state()).toMatchObject({ items: ['1', '2', '3'], phase: 'ready', nextCursor: null });
  });

  it('keeps the rows of the query before until the new ones are there, and drops answers that come too late', async () => {
    const { query, asked, list, answer } = await setup();
    answer(['old'], null);
    query.set('b');
    await settle();
    query.set('c');
    await settle();
    expect(list.state()).toMatchObject({ items: ['old'], phase: 'refreshing' });
    asked[1]?.answer.next({ items: ['late'], nextCursor: null });
    expect(list.state().items).toEqual(['old']);
    answer(['new'], null);
    expect(list.state().items).toEqual(['new']);
  });

  it('does not read further while a page is being read', async () => {
    const { asked, list, answer } = await setup();
    answer(['1'], 'next');
    list.more();
    list.more();
    expect(asked).toHaveLength(2);
  });

  it('keeps its rows when reading further fails, and repeats exactly that page', async () => {
    const { list, last, answer } = await setup();
    answer(['1'], 'next');
    list.more();
    last().answer.error(new Error('lost'));
    expect(list.state()).toMatchObject({ items: ['1'], phase: 'failed' });
    list.retry();
    expect(last().cursor).toBe('next');
    answer(['2'], null);
    expect(list.state().items).toEqual(['1', '2']);
  });

  it('repeats what failed when the connection comes back', async () => {
    const { asked, last } = await setup();
    const connection = TestBed.inject(Connection);
    connection.noteSilence();
    last().answer.error(new Error('lost'));
    connection.noteAnswer();
    await settle();
    expect(asked).toHaveLength(2);
  });
});
