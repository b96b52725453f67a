const MAX_LEVELS = 4;
const content = 'img, picture, video, figure, pre, table, h1, h2';

/** Boxes of a reader poll: what stands around a group of radio buttons. Tabs made of them hold content, and stay. */
export function pollBoxes(body: Element): Element[] {
  const groups = new Map<string, Element[]>();
  for (const button of body.querySelectorAll('input[type="radio"][name]')) {
    const name = button.getAttribute('name') ?? '';
    groups.set(name, [...(groups.get(name) ?? []), button]);
  }
  const boxes: Element[] = [];
  for (const [first, ...others] of groups.values()) {
    if (!first || others.length === 0) continue;
    let box = first.parentElement;
    for (let level = 0; box && level < MAX_LEVELS && !box.contains(others.at(-1)!); level += 1) box = box.parentElement;
    if (box && box !== body && box.contains(others.at(-1)!) && !box.querySelector(content)) boxes.push(box);
  }
  return boxes;
}
