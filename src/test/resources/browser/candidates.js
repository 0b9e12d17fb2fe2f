// Pictures of which another file than the fitting one is shown; hands a list to the last argument.
// The first argument: whether sizes are as the page says, or 100vw.
const done = arguments[arguments.length - 1];
const asWritten = arguments[0];
const all = [...document.querySelectorAll('main img')];
const sources = i => i.parentElement.localName === 'picture' ? i.parentElement.querySelector('source') : i;
const widths = i => (sources(i).srcset || '').split(',').map(c => parseInt(c.trim().split(' ')[1])).filter(w => w);
if (!asWritten) all.forEach(i => { sources(i).sizes = '100vw'; });
all.forEach(i => { i.loading = 'eager'; });
// A cut-off part of a picture is fetched, too.
const needed = i => {
  const box = i.getBoundingClientRect();
  return Math.max(box.width, box.height * i.getAttribute('width') / i.getAttribute('height')) * devicePixelRatio;
};
const judge = i => {
  const offered = widths(i);
  const file = new URL(i.currentSrc).pathname;
  const shown = parseInt((file.match(/-(\d+)\.\w+$/) || [])[1]);
  const told = `${file} of ${offered} for ${Math.round(needed(i))} px`;
  if (!file.endsWith('.webp')) return 'no WebP: ' + told;
  const fitting = Math.min(...offered.filter(w => w >= needed(i)), Math.max(...offered));
  // On dense screens browsers may take the next one down; and sizes are rounded.
  const smallest = Math.min(fitting, needed(i) * (devicePixelRatio > 1 ? 0.7 : 0.85));
  const next = Math.min(...offered.filter(w => w > fitting), Math.max(...offered));
  const largest = needed(i) * 1.1 > fitting ? next : fitting;
  return shown < smallest ? 'too small: ' + told : shown > largest ? 'too large: ' + told : null;
};
const fetched = () => performance.getEntriesByType('resource').map(r => new URL(r.name).pathname);
Promise.all(all.map(i => i.decode().then(() => judge(i), () => 'does not load: ' + i.currentSrc)))
  .then(faults => done([
    ...faults.filter(f => f),
    ...fetched().filter(f => /^\/anh\/.*\.(jpg|png)$/.test(f) && !/-(32|180|192|512)\.png$/.test(f))]));
