// Where the focus is now: {name, href, faults}; no name where it has left the page or begun again.
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement || walk.visited.has(e)) return {name: '', href: '', faults: []};
walk.visited.add(e);
const faults = [];
const s = getComputedStyle(e);
const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1 && !/, 0\)$/.test(s.outlineColor);
const before = walk.before.get(e);
if (!outlined && (before === undefined || before === walk.look(e))) faults.push('looks as it does without the focus');
const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
const tall = box.height > innerHeight;
const inside = box.width > 0 && box.right > 0 && box.left < innerWidth && (tall || box.top >= -1 && box.bottom <= innerHeight + 1)
  && box.left >= -1 && (box.right <= innerWidth + 1 || box.width > innerWidth);
if (!inside) faults.push(`outside of the window: ${Math.round(box.left)}, ${Math.round(box.top)}`);
const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
const there = document.elementFromPoint(x, y);
if (inside && there && !e.contains(there) && !there.contains(e)) faults.push(`something lies over it: ${name(there)}`);
return {name: name(e), href: e.getAttribute('href') ?? '', faults};
