import {
  type Display,
  type Face,
  type Gap,
  type Measure,
  readDisplay,
  type Spacing,
  textSizes,
} from './display-settings';

const faces: Record<Face, string> = {
  serif: 'var(--font-read)',
  sans: 'var(--font-ui)',
  system: 'var(--font-system)',
  atkinson: '"Atkinson Hyperlegible Next Variable", var(--font-ui)',
  dyslexic: '"OpenDyslexic", var(--font-ui)',
};

/** Medians of 60, 70 and 77 characters a line, measured in English. */
const measures: Record<Measure, string> = { narrow: '29em', medium: '33.5em', wide: '37em' };

/** The popup is smaller than the page: 16 px where the reader has 19. */
const surfaces = {
  page: {
    sizes: textSizes,
    leadings: { tight: 1.45, normal: 1.6, roomy: 1.8 },
    // Roomy: one and a half times the line (WCAG 1.4.8).
    gaps: { tight: '0.8em', normal: '1.05em', roomy: '2.7em' },
  },
  popup: {
    sizes: [0.875, 0.9375, 1, 1.125, 1.25, 1.5],
    leadings: { tight: 1.45, normal: 1.58, roomy: 1.8 },
    gaps: { tight: '0.65em', normal: '0.8em', roomy: '2.7em' },
  },
} satisfies Record<
  string,
  { sizes: readonly number[]; leadings: Record<Spacing, number>; gaps: Record<Spacing, string> }
>;

/** The last ones are those that text must bear (WCAG 1.4.12). */
const letterGaps: Record<Gap, string> = { normal: '0', wide: '0.05em', wider: '0.12em' };
const wordGaps: Record<Gap, string> = { normal: '0', wide: '0.08em', wider: '0.16em' };

/** Puts what the reader has chosen on the page. A popup is a page with the class `popup-page`. */
export function applyDisplay(root: HTMLElement, display: Display = readDisplay()): void {
  if (display.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = display.theme;
  root.toggleAttribute('data-justified', display.isJustified);
  for (const [name, value] of Object.entries(variables(root, display))) root.style.setProperty(name, value);
}

function variables(root: HTMLElement, display: Display): Record<string, string> {
  const { sizes, leadings, gaps } = root.classList.contains('popup-page') ? surfaces.popup : surfaces.page;
  return {
    '--read-face': faces[display.face],
    '--read-size': `${sizes[display.textSize]}rem`,
    '--read-leading': String(leadings[display.spacing]),
    '--read-gap': gaps[display.spacing],
    '--read-measure': measures[display.measure],
    '--read-letters': letterGaps[display.letters],
    '--read-words': wordGaps[display.words],
  };
}
