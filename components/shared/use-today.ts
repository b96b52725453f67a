import { useEffect, useState } from 'react';

/** Now, by the day: a page that stays open over midnight moves "Today" on. */
export function useToday(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow((old) => (old.toDateString() === new Date().toDateString() ? old : new Date()));
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
