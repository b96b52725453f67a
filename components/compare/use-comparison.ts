import { useEffect, useState } from 'react';

export type Answer<Value> = { status: 'loading' } | { status: 'ready'; value: Value } | { status: 'failed' };

/** Asks once: another question is another component, by its key. Null is the answer when one of the texts is gone. */
export function useComparison<Value>(ask: () => Promise<Value | null>): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ status: 'loading' });
  useEffect(() => {
    let isStale = false;
    const tell = (next: Answer<Value>) => isStale || setAnswer(next);
    ask().then(
      (value) => tell(value === null ? { status: 'failed' } : { status: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        tell({ status: 'failed' });
      },
    );
    return () => {
      isStale = true;
    };
  }, [ask]);
  return answer;
}
