/* Presses the button of whoever takes comments; hands over what then stands there. */
const done = arguments[arguments.length - 1];
const box = document.querySelector('[data-provider]');
const answered = () => box.querySelector('.taken, [role="alert"]');
const tell = () => {
  const found = answered();
  if (found && found.textContent) done(found.textContent);
  return Boolean(found && found.textContent);
};
const watch = new MutationObserver(() => { if (tell()) watch.disconnect(); });
watch.observe(box, { childList: true, subtree: true, characterData: true });
box.querySelector('button').click();
