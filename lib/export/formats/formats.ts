import type { FormatName } from '../format-facts';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { epub } from './epub';
import type { Format } from './format';
import { html } from './html';
import { json } from './json';
import { ris } from './ris';

export const formats: Record<FormatName, Format> = { epub, html, json, ris, csl: cslJson, csv };
