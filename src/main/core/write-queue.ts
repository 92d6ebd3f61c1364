/** Lets writes run one after the other, in the order in which they came. */
export class WriteQueue {
  #tail: Promise<unknown> = Promise.resolve();

  /** Runs the task when all earlier ones have ended; a failed task does not stop the next. */
  add<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#tail.then(task, task);
    this.#tail = run.catch(() => undefined);
    return run;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
