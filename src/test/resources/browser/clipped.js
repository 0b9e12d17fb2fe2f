// Text that its box cuts off, other than by a limit of lines, which is meant; and texts on top of each other.
const found = [];
const cuts = axis => ['hidden', 'clip'].includes(axis);
const all = texts();
for (const {element, lines} of all) {
  for (let box = element; box && box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (['auto', 'scroll'].includes(style.overflowX)) break;
    const edge = box.getBoundingClientRect();
    const limited = style.webkitLineClamp !== 'none';
    const side = lines.find(r => cuts(style.overflowX) && (r.left < edge.left - 2 || r.right > edge.right + 2));
    const below = lines.find(r => cuts(style.overflowY) && !limited && (r.top < edge.top - 2 || r.bottom > edge.bottom + 2));
    if (side) found.push(`cut at the side by ${box.localName}.${box.className}: ${name(element)}`);
    if (below) found.push(`cut above or below by ${box.localName}.${box.className}: ${name(element)}`);
  }
}
const limitedBox = e => {
  for (let n = e; n && n !== document.body; n = n.parentElement)
    if (getComputedStyle(n).webkitLineClamp !== 'none') return n.getBoundingClientRect();
  return null;
};
const lines = [];
for (const {element, lines: rects} of all) {
  if (scroller(element)) continue;
  const limit = limitedBox(element);
  for (const r of rects) if (!limit || r.bottom <= limit.bottom + 1) lines.push({element, r});
}
lines.sort((a, b) => a.r.top - b.r.top);
for (let i = 0; i < lines.length; i++) {
  const a = lines[i];
  for (let j = i + 1; j < lines.length && lines[j].r.top < a.r.bottom; j++) {
    const b = lines[j];
    if (a.element === b.element) continue;
    const across = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
    const down = Math.min(a.r.bottom, b.r.bottom) - b.r.top;
    if (across > 3 && down > 0.35 * Math.min(a.r.height, b.r.height))
      found.push(`${name(a.element)} lies on ${name(b.element)}`);
  }
}
return [...new Set(found)].slice(0, 8);
