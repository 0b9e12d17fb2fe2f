// What sticks out of the window sideways, other than in a box that scrolls by itself.
const root = document.documentElement;
const found = [];
if (root.scrollWidth > root.clientWidth) {
  const all = [...document.body.querySelectorAll('*')].filter(e => shown(e) && !unseen(e) && !scroller(e));
  const widest = all.filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).pop();
  found.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}, ${widest ? name(widest) : ''}`);
}
for (const {element, lines} of texts()) {
  const box = scroller(element);
  const all = box ? [box.getBoundingClientRect()] : lines;
  const bad = all.find(r => r.left < -1 || r.right > root.clientWidth + 1);
  if (bad) found.push(`text from ${Math.round(bad.left)} to ${Math.round(bad.right)}: ${name(element)}`);
}
return [...new Set(found)].slice(0, 8);
