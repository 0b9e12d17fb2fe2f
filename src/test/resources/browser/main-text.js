// The words of main, line by line, without what a script may add or fill: controls, what they say, and fragments.
const added = 'button, output, [role="status"], [aria-live], [data-fragment], dialog, noscript, script, template';
const leave = e => e.closest(added) || !shown(e);
const lines = [];
const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode.data.trim().replace(/\s+/g, ' ');
  if (text && !leave(walker.currentNode.parentElement)) lines.push(text);
}
return lines;
