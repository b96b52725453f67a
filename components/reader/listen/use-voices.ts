import { useEffect, useMemo, useState } from 'react';
import { orderVoices } from './order-voices';

const noVoices: SpeechSynthesisVoice[] = [];

/** The browser's voices, those for this language first. Empty where it has none, and until they are loaded. */
export function useVoices(lang: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(noVoices);
  useEffect(() => {
    const engine = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    if (!engine) return undefined;
    const read = () => setVoices(engine.getVoices());
    // Chromium loads them once it was asked.
    read();
    engine.addEventListener('voiceschanged', read);
    return () => engine.removeEventListener('voiceschanged', read);
  }, []);
  return useMemo(() => orderVoices(voices, lang), [voices, lang]);
}
