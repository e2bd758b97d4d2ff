/** The words of a vocabulary, in its own order. */
export type WordList = readonly (string | number | null)[];

/**
 * Puts the words of each `enum` into the order of the list that they come from, else of their letters. The compiler lists the words
 * of a type in the order in which it met them first, wherever that was.
 */
export function orderWords(document: unknown, wordLists: readonly WordList[]): void {
  order(document, new Map(wordLists.map((list) => [keyOf(list), list])));
}

function order(value: unknown, known: ReadonlyMap<string, WordList>): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as { enum?: unknown };
  if (Array.isArray(schema.enum)) schema.enum = ordered(schema.enum as WordList, known);
  Object.values(value).forEach((member) => order(member, known));
}

function ordered(words: WordList, known: ReadonlyMap<string, WordList>): WordList {
  const told = words.filter((word) => word !== null);
  const inOrder = known.get(keyOf(told)) ?? told.toSorted(compare);
  return words.length === told.length ? inOrder : [...inOrder, null];
}

function keyOf(words: WordList): string {
  return JSON.stringify(words.toSorted(compare));
}

function compare(one: string | number | null, other: string | number | null): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one) < String(other) ? -1 : 1;
}
