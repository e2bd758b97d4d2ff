/** Tells on standard error how far a long piece of work is, at most once a second. */
export class Progress {
  private told = 0;
  private readonly began = Date.now();

  constructor(
    private readonly what: string,
    private readonly whole: number,
  ) {}

  at(done: number): void {
    const now = Date.now();
    if (done < this.whole && now - this.told < 1000) return;
    this.told = now;
    const seconds = ((now - this.began) / 1000).toFixed(0);
    const end = done < this.whole ? '' : '\n';
    process.stderr.write(`\r${this.what}: ${String(done)} of ${String(this.whole)}, ${seconds} s${end}`);
  }
}
