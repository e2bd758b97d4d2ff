/** Undoes what was started, last first, once. */
export class CleanUp {
  /** Whether somebody has stopped the run; what fails from then on fails because of that. */
  stopping = false;
  private readonly actions: (() => Promise<void> | void)[] = [];

  add(action: () => Promise<void> | void): void {
    this.actions.push(action);
  }

  async run(): Promise<void> {
    for (let action = this.actions.pop(); action; action = this.actions.pop()) {
      try {
        await action();
      } catch (error) {
        process.stderr.write(`Cleaning up: ${String(error)}\n`);
      }
    }
  }

  /** Cleans up and ends when somebody stops the run. */
  onSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        this.stopping = true;
        void this.run().finally(() => process.exit(130));
      });
    }
  }
}
