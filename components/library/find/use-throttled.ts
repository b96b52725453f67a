import { useEffect, useRef, useState } from 'react';

/** The value, but a new one at most this often; the last one always arrives. */
export function useThrottled<Value>(value: Value, milliseconds: number): Value {
  const [shown, setShown] = useState(value);
  const lastTime = useRef(-Infinity);

  useEffect(() => {
    const show = () => {
      lastTime.current = performance.now();
      setShown(value);
    };
    const timer = setTimeout(show, Math.max(0, lastTime.current + milliseconds - performance.now()));
    return () => clearTimeout(timer);
  }, [value, milliseconds]);

  return shown;
}
