export type LinkedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface WorkerLink<ToWorker> {
  /** Starts the worker if there is none. */
  send(message: ToWorker): void;
  /** What it still says is not heard. */
  end(): void;
}

/** A page's end of a worker that is there only while it has something to do. */
export function linkWorker<ToWorker, FromWorker>(
  make: () => LinkedWorker,
  receive: (message: FromWorker) => void,
  fail: (text: string) => void,
): WorkerLink<ToWorker> {
  let worker: LinkedWorker | null = null;

  function start(): LinkedWorker {
    const started = make();
    started.addEventListener('message', (event) => {
      if (worker === started) receive((event as MessageEvent<FromWorker>).data);
    });
    started.addEventListener('error', (event) => {
      if (worker === started) fail((event as ErrorEvent).message ?? '');
    });
    return started;
  }

  return {
    send(message) {
      worker ??= start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
      worker.postMessage(message);
    },
    end() {
      worker?.terminate();
      worker = null;
    },
  };
}
