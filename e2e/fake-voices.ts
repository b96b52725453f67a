import type { View } from './drivers/view';

/**
 * The machines that run the stories have no voice. This stands in for the browser's engine and says each sentence in
 * silence: what is heard is not tested, what is done with the engine is.
 */
export async function giveVoices(reader: View): Promise<void> {
  await reader.evaluate(() => {
    const voices = [
      { voiceURI: 'Anna', name: 'Anna', lang: 'de-DE', localService: true, default: false },
      { voiceURI: 'Samantha', name: 'Samantha', lang: 'en-US', localService: true, default: true },
      { voiceURI: 'Elsewhere', name: 'Elsewhere', lang: 'en-GB', localService: false, default: false },
    ];
    class Utterance extends EventTarget {
      rate = 1;
      lang = '';
      voice: { name: string } | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    class Engine extends EventTarget {
      said: string[] = [];
      current: Utterance | null = null;
      getVoices = () => voices;
      speak(utterance: Utterance) {
        this.current = utterance;
        this.said.push(utterance.text);
        setTimeout(() => utterance.dispatchEvent(new Event('start')));
      }
      cancel() {
        this.current = null;
      }
      finishSentence() {
        this.current?.dispatchEvent(new Event('end'));
      }
    }
    const real = speechSynthesis;
    const engine = new Engine();
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
    // The page listens to the real one, and asks again.
    real.getVoices = () => voices as SpeechSynthesisVoice[];
    real.dispatchEvent(new Event('voiceschanged'));
  });
}

export function said(reader: View): Promise<string[]> {
  return reader.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said);
}

export async function finishSentence(reader: View): Promise<void> {
  await reader.evaluate(() => (speechSynthesis as unknown as { finishSentence(): void }).finishSentence());
}
