// Shared by all scripts that run inside a page.

/** Short enough for a message, long enough to find the element. */
const name = e => {
  const step = n => n.localName + (n.id ? '#' + n.id : [...n.classList].map(c => '.' + c).join(''));
  const path = [];
  for (let n = e; n && n !== document.body && path.length < 3; n = n.parentElement) path.unshift(step(n));
  const text = (e.innerText || e.getAttribute('src') || '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return path.join(' > ') + ' «' + text + '»';
};

const shown = e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0;

/** For readers of the screen alone: cut to a point, or out of sight until it has the focus. */
const unseen = e => {
  for (let n = e; n && n !== document.body; n = n.parentElement) {
    const box = n.getBoundingClientRect();
    const style = getComputedStyle(n);
    const away = ['absolute', 'fixed'].includes(style.position);
    if (away && (box.width <= 2 || box.height <= 2 || box.right <= 0 || box.bottom + scrollY <= 0)) return true;
  }
  return false;
};

/** The nearest box around it that scrolls sideways by itself, or null. */
const scroller = e => {
  for (let n = e; n && n !== document.body; n = n.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(n).overflowX) && n.scrollWidth > n.clientWidth) return n;
  }
  return null;
};

/** Elements with text of their own, each with its lines: {element, lines: [DOMRect]}. */
const texts = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({element, lines: [...range.getClientRects()].filter(r => r.width > 0)});
  }
  return found;
};

