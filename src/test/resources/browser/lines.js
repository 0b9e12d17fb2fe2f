// Lines too low for letters with two marks: 1.25 in headings and quotes, 1.6 in text.
const found = [];
const height = e => {
  const style = getComputedStyle(e);
  return style.lineHeight === 'normal' ? 0 : parseFloat(style.lineHeight) / parseFloat(style.fontSize);
};
const low = (e, least) => {
  if (height(e) < least - 0.001) found.push(`line height ${height(e).toFixed(2)} < ${least}: ${name(e)}`);
};
for (const e of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
  if (!shown(e) || unseen(e)) continue;
  low(e, 1.25);
  const style = getComputedStyle(e);
  if (['hidden', 'clip'].includes(style.overflowY) && style.webkitLineClamp === 'none' && e.scrollHeight > e.clientHeight + 1)
    found.push(`cuts its marks, ${e.scrollHeight} > ${e.clientHeight}: ${name(e)}`);
}
for (const e of document.querySelectorAll('main p, main dd, main figcaption, article li')) {
  if (!shown(e) || unseen(e) || e.textContent.trim().length < 80) continue;
  low(e, e.closest('blockquote, h1, h2, h3, h4, h5, h6') ? 1.25 : 1.6);
}
return [...new Set(found)].slice(0, 8);
