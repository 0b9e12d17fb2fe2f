// Text that its box cuts off, other than by a limit of lines, which is meant; and texts on top of each other.
const found = [];
for (const e of document.body.querySelectorAll('*')) {
  const style = getComputedStyle(e);
  const cuts = axis => ['hidden', 'clip'].includes(axis);
  if (!(cuts(style.overflowX) || cuts(style.overflowY)) || !e.innerText?.trim() || !shown(e) || unseen(e)) continue;
  const limited = style.webkitLineClamp !== 'none';
  if (cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
    found.push(`cut at the side, ${e.scrollWidth} > ${e.clientWidth}: ${name(e)}`);
  if (cuts(style.overflowY) && !limited && e.scrollHeight > e.clientHeight + 1)
    found.push(`cut below, ${e.scrollHeight} > ${e.clientHeight}: ${name(e)}`);
}
const limitedBox = e => {
  for (let n = e; n && n !== document.body; n = n.parentElement)
    if (getComputedStyle(n).webkitLineClamp !== 'none') return n.getBoundingClientRect();
  return null;
};
const lines = [];
for (const {element, lines: rects} of texts()) {
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
