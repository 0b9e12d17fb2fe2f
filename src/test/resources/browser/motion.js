// What still moves where the reader asked for less motion; 0.01 ms is how some say none.
const longest = times => Math.max(...times.split(',').map(t => parseFloat(t) * (t.trim().endsWith('ms') ? 1 : 1000)));
const found = [];
for (const e of document.querySelectorAll('*')) {
  for (const part of [undefined, '::before', '::after']) {
    const style = getComputedStyle(e, part);
    if (style.animationName !== 'none' && longest(style.animationDuration) > 0.01)
      found.push(`animation ${style.animationName}, ${style.animationDuration}: ${name(e)}${part ?? ''}`);
    if (longest(style.transitionDuration) > 0.01 && style.transitionProperty !== 'none')
      found.push(`transition ${style.transitionProperty}, ${style.transitionDuration}: ${name(e)}${part ?? ''}`);
  }
  if (getComputedStyle(e).scrollBehavior === 'smooth') found.push(`smooth scrolling: ${name(e)}`);
}
return found.slice(0, 8);
