// What moves by itself.
const found = [...document.querySelectorAll('marquee, blink, [autoplay]')].map(name);
for (const e of document.querySelectorAll('*'))
  for (const part of [undefined, '::before', '::after']) {
    const style = getComputedStyle(e, part);
    if (style.animationName !== 'none' && style.animationIterationCount !== '1')
      found.push(`repeats ${style.animationName}: ${name(e)}${part ?? ''}`);
  }
return found.slice(0, 8);
