// Layout shifts and the largest paint of a page, shifts also while it is scrolled to its end.
const done = arguments[arguments.length - 1];
const entries = {};
for (const type of ['layout-shift', 'largest-contentful-paint']) {
  entries[type] = [];
  new PerformanceObserver(list => entries[type].push(...list.getEntries())).observe({type, buffered: true});
}
const pause = ms => new Promise(after => setTimeout(after, ms));
const largest = async () => {
  for (let i = 0; i < 40 && !entries['largest-contentful-paint'].length; i++) await pause(50);
  return entries['largest-contentful-paint'].at(-1);
};
const toTheEnd = async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(after => requestAnimationFrame(() => requestAnimationFrame(after)));
  }
  await pause(100);
};
(async () => {
  await pause(100);
  const paint = await largest();
  const element = paint?.element;
  const first = document.querySelector('main img:not(.portrait)');
  const box = e => e.getBoundingClientRect();
  /** A wide picture that the first window shows whole. */
  const leads = e => box(e).width > 0.4 * box(document.querySelector('main')).width && box(e).bottom <= innerHeight;
  const lcp = {
    element: element ? name(element) : 'none',
    headline: !!element?.closest('h1, h2, h3, h4'),
    picture: element?.localName === 'img',
    eager: element?.localName === 'img' && element.loading !== 'lazy',
    first: !!element && element === first,
    led: !!first && leads(first),
    milliseconds: Math.round(paint?.startTime ?? -1),
  };
  await toTheEnd();
  const shifts = entries['layout-shift'].filter(s => !s.hadRecentInput);
  const moved = shifts.flatMap(s => s.sources.filter(m => m.node?.nodeType === 1).map(m => name(m.node)));
  done({lcp, shift: shifts.reduce((sum, s) => sum + s.value, 0), moved: [...new Set(moved)].slice(0, 5)});
})();
