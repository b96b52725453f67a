import type { Entity } from '../entities/entity';

/**
 * What the text of an article takes: a byte for each UTF-16 unit of its HTML and of its entities as JSON. Chromium keeps
 * text of Latin letters so; text of other scripts takes it twice, and what the disk does with either is its own affair.
 */
export function textBytes(html: string, entities: Entity[]): number {
  return html.length + JSON.stringify(entities).length;
}
