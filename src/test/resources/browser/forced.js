// What gets lost where the reader's own few colours take the place of the page's.
const found = [];
if (!matchMedia('(forced-colors: active)').matches) return ['the browser forces no colours'];
for (const {element} of texts()) {
  const style = getComputedStyle(element);
  if (style.forcedColorAdjust === 'none') found.push(`keeps its own colours: ${name(element)}`);
  let ground = element;
  while (ground.parentElement && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  if (style.color === getComputedStyle(ground).backgroundColor) found.push(`text of the colour of its ground: ${name(element)}`);
}
for (const e of document.querySelectorAll('button, input, select, textarea, fieldset')) {
  const style = getComputedStyle(e);
  const edge = ['Top', 'Right', 'Bottom', 'Left'].some(side =>
    style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0);
  const ground = style.backgroundColor !== getComputedStyle(document.body).backgroundColor;
  if (shown(e) && !edge && !ground && !e.innerText?.trim()) found.push(`control without an edge: ${name(e)}`);
}
/** What is left of a look when colours are forced. */
const look = e => {
  const s = getComputedStyle(e);
  return [s.fontWeight, s.fontSize, s.textDecorationLine, s.textDecorationStyle, s.textDecorationThickness,
    s.borderBottomWidth, s.borderBottomStyle, s.borderTopWidth, s.borderLeftWidth, s.outlineStyle, s.backgroundColor, s.color,
    getComputedStyle(e, '::before').content, getComputedStyle(e, '::after').content].join();
};
for (const current of document.querySelectorAll('nav li [aria-current]')) {
  const other = [...current.closest('ul, ol').querySelectorAll('a')].find(a => !a.hasAttribute('aria-current'));
  if (other && look(other) === look(current)) found.push(`looks like the others of its menu: ${name(current)}`);
}
return [...new Set(found)].slice(0, 8);
