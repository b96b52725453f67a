import { useEffect, useState } from 'react';
import { findTemplateMistakes, type TemplateMistake } from '../../../lib/markdown/template/parse-template';

/** What is wrong with the template: its braces at once, its front matter when the reader of YAML is here. */
export function useMistakes(template: string): TemplateMistake[] {
  const [yaml, setYaml] = useState<{ of: string; mistakes: TemplateMistake[] }>({ of: '', mistakes: [] });
  useEffect(() => {
    let isCurrent = true;
    async function look(): Promise<void> {
      const { findYamlMistakes } = await import('../../../lib/markdown/template/find-yaml-mistakes');
      if (isCurrent) setYaml({ of: template, mistakes: findYamlMistakes(template) });
    }
    look().catch(console.error);
    return () => {
      isCurrent = false;
    };
  }, [template]);
  const found = findTemplateMistakes(template);
  if (yaml.of !== template) return found;
  // Whatever else is wrong in a line is the likelier cause.
  const told = new Set(found.map(({ line }) => line));
  return [...yaml.mistakes.filter(({ line }) => !told.has(line)), ...found].toSorted((a, b) => a.start - b.start);
}
