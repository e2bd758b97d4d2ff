/** One shaped statement: prepared once for each connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
