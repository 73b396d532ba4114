import type { Entry } from '../state/chat-state.ts';

/** Whoever has scrolled up further than this is reading, and isn't pulled away. */
const NEAR_END_PX = 120;
/** What stays free above an answer that is shown from its beginning. */
const ABOVE_PX = 12;

export interface Follower {
  /** Looks before anything is drawn. @returns what scrolls afterwards, given the node of the last entry */
  readonly look: (last: Entry | undefined) => (node: HTMLElement | undefined) => void;
}

/**
 * Keeps the end of the conversation in sight: an answer that is longer than the window from its beginning, since that
 * is where one reads first.
 */
export function createFollower(log: HTMLElement): Follower {
  let shown: Entry | undefined;
  /** When it was last drawn: none while the chat is closed, which opens at its end. */
  let height = 0;

  const showEnd = () => (log.scrollTop = log.scrollHeight);
  const showAnswer = (node: HTMLElement) => {
    showEnd();
    const above = node.getBoundingClientRect().top - log.getBoundingClientRect().top - ABOVE_PX;
    log.scrollTop += Math.min(0, above);
  };
  return {
    look(last) {
      const isNearEnd = height === 0 || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
      const isNew = last !== shown;
      shown = last;
      return (node) => {
        const isResized = log.clientHeight !== height;
        height = log.clientHeight;
        const isOwn = isNew && last?.kind === 'customer';
        if (isOwn || (isResized && isNearEnd)) showEnd();
        if (isNew && !isOwn && isNearEnd && node) showAnswer(node);
      };
    },
  };
}
