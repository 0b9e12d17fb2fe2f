// What the viewer of photos shows. 'start' gives the focus to the first link to a photo; 'where' tells
// where that link is; 'back' goes a page back. Else, when its picture is there, what there is to see.
const [what, done] = [arguments[0], arguments[arguments.length - 1]];
const links = [...document.querySelectorAll('a.photo')];
const viewer = document.querySelector('dialog.viewer');
const focus = () => document.activeElement === document.body ? '' : name(document.activeElement);
const wordsOf = selector => [...viewer.querySelectorAll(selector)].map(e => e.textContent.trim());
const settled = (then, tries = 200) => {
  const image = viewer && viewer.open && viewer.querySelector('img');
  if (tries && image && !(image.complete && image.naturalWidth)) setTimeout(settled, 20, then, tries - 1);
  else then(image);
};

if (what === 'start') { links[0].focus(); done(links.length); }
else if (what === 'where') {
  links[0].scrollIntoView({block: 'center'});
  const box = links[0].getBoundingClientRect();
  done([Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]);
} else if (what === 'back') {
  addEventListener('popstate', () => setTimeout(done, 0, null), {once: true});
  history.back();
} else {
  // A way back through the history takes a turn of its own.
  setTimeout(() => settled(image => done({
    open: Boolean(viewer && viewer.open),
    label: viewer ? viewer.getAttribute('aria-label') : '',
    live: viewer ? viewer.querySelector('[aria-live=polite]').textContent.trim() : '',
    buttons: viewer ? wordsOf('button') : [],
    alt: image ? image.alt : '',
    file: image ? image.currentSrc : '',
    pixels: image ? Number((/-(\d+)\.\w+$/.exec(image.currentSrc) || [0, 0])[1]) : 0,
    shown: image ? Math.round(Math.min(image.clientWidth, image.clientHeight * image.naturalWidth / image.naturalHeight)) : 0,
    high: image ? image.clientHeight : 0,
    inside: Boolean(viewer && viewer.contains(document.activeElement)),
    first: document.activeElement === links[0],
    focus: focus(),
    captions: links.map(link => (link.nextElementSibling || {textContent: ''}).textContent.trim()),
    state: history.state,
  })), 50);
}
