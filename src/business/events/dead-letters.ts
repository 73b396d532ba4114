/** A queue with what it could not get done. */
export interface DeadLetterQueue {
  /** As people call it, such as "messages". */
  readonly queue: string;
  /** About how many wait; a moment old. */
  readonly letters: number;
  /** False for what no queue has failed at: nothing leads back. */
  readonly canGoBack: boolean;
}

/** What was given up after some attempts, and waits for its cause to be gone. */
export interface DeadLetters {
  list(): Promise<readonly DeadLetterQueue[]>;
  /** Starts to move a queue's dead letters back to it. @returns about how many go; undefined where nothing leads back */
  takeBack(queue: string): Promise<{ readonly letters: number } | undefined>;
}
