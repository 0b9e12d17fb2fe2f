// Before the walk: what everything that can have the focus looks like without it.
const look = e => {
  const s = getComputedStyle(e);
  return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.color, s.borderColor,
    s.borderWidth, s.textDecoration].join();
};
const all = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
window.walk = {look, before: new Map(), visited: new Set()};
document.querySelectorAll(all).forEach(e => walk.before.set(e, look(e)));
getSelection().removeAllRanges();
document.activeElement?.blur();
scrollTo(0, 0);
return null;
