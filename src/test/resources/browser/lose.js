// Takes a part of the page's look away, whatever the theme calls it.
const widest = elements => [...elements].sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0];
const within = e => e.getBoundingClientRect().top < 1800;
const ground = getComputedStyle(document.body).backgroundColor;
const all = [...document.querySelectorAll('main *')].filter(within);
const lose = {
  picture: () => widest([...document.images].filter(within)).style.visibility = 'hidden',
  columns: () => widest(all.filter(e => getComputedStyle(e).gridTemplateColumns.split(' ').length > 1)).style.display = 'block',
  box: () => widest(all.filter(e => e.localName !== 'img' && !['rgba(0, 0, 0, 0)', ground].includes(getComputedStyle(e).backgroundColor)))
    .style.display = 'none',
  'all rules of style': () => document.querySelectorAll('link[rel="stylesheet"]').forEach(link => link.disabled = true),
};
lose[arguments[0]]();
return null;
