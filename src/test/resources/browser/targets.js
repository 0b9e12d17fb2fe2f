// WCAG 2.5.8: targets smaller than 24 px whose circle of 24 px touches another target or its circle.
const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(e => shown(e) && !unseen(e) && !e.matches(':disabled'))
  .map(e => {
    const r = e.getBoundingClientRect();
    return {e, r, x: (r.left + r.right) / 2, y: (r.top + r.bottom) / 2, small: r.width < 24 || r.height < 24};
  });
/** In a sentence: its line of text has words that are no target. */
const inText = e => {
  if (getComputedStyle(e).display !== 'inline') return false;
  const block = e.closest('p, li, dd, dt, td, th, figcaption, blockquote');
  if (!block) return false;
  const rest = block.cloneNode(true);
  rest.querySelectorAll('a, button').forEach(a => a.remove());
  return /\p{L}/u.test(rest.textContent);
};
const found = [];
for (const a of all) {
  if (!a.small || inText(a.e)) continue;
  for (const b of all) {
    if (a === b || a.e.contains(b.e) || b.e.contains(a.e)) continue;
    const across = Math.max(b.r.left - a.x, 0, a.x - b.r.right);
    const down = Math.max(b.r.top - a.y, 0, a.y - b.r.bottom);
    const near = b.small ? Math.hypot(a.x - b.x, a.y - b.y) < 24 : Math.hypot(across, down) < 12;
    if (near) {
      const size = `${Math.round(a.r.width)} × ${Math.round(a.r.height)} px`;
      found.push(`${size}: ${name(a.e)}, too near to ${name(b.e)}`);
      break;
    }
  }
}
return found.slice(0, 8);
