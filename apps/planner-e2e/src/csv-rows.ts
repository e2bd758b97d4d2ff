/** The rows of comma-separated values (RFC 4180) by the names in their first line; throws where the file is not like that. */
export function csvRows(file: string): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cellsOf(file);
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`A row has ${cells.length} cells of ${head.length}.`);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

function cellsOf(file: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < file.length) {
    const at = cell.lastIndex;
    const [, text = '', end] = cell.exec(file) ?? [];
    if (end === undefined) throw new Error(`No cell ends after character ${at}.`);
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
