/** The single form of one end of what two threads say to each other: messages out, and in by one at a time. */
import { on, type EventEmitter } from 'node:events';

/** One end. */
export interface ThreadPort<Out, In> {
  post(message: Out): void;
  /** The next message; null when none will come. */
  next(): Promise<In | null>;
}

/** A worker, or the port of one. */
export interface Postbox {
  postMessage(message: unknown): void;
  on(event: 'message', heard: (message: unknown) => void): unknown;
}

/** Another thread of this program. */
export interface SecondBox extends Postbox {
  terminate(): Promise<unknown>;
}

/** The other thread ended before its work. */
export class ThreadEnded extends Error {}

/** The end at a postbox, from now on; an error of the other thread is thrown where its message was waited for. */
export function threadPort<Out, In>(box: Postbox): ThreadPort<Out, In> {
  const heard = on(box as unknown as EventEmitter, 'message', { close: ['exit', 'close'] });
  const messages = heard as AsyncIterator<[In], undefined>;
  return {
    post: (message) => {
      box.postMessage(message);
    },
    next: async () => {
      try {
        const message = await messages.next();
        return message.done === true ? null : message.value[0];
      } catch (error) {
        throw new ThreadEnded(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
