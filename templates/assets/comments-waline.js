/* Hands an article over to Waline, once a reader asks; fetches nothing before: src/docs/comments.md */
for (const box of document.querySelectorAll('[data-provider="waline"]')) {
  const say = box.dataset;
  const root = document.documentElement.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say.open;
  button.addEventListener('click', async () => {
    button.disabled = true;
    const place = document.createElement('div');
    try {
      const { init } = await import(say.client);
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = say.style;
      box.replaceChildren(style, place);
      init({
        el: place,
        serverURL: say.server,
        path: say.thread,
        lang: say.language === 'vi' ? 'vi-VN' : say.language,
        dark: root.scheme ? root.scheme === 'dark' : 'auto',
        login: say.login || 'enable',
        // Each of these would ask a third party, or let readers bring one in.
        emoji: false,
        search: false,
        imageUploader: false,
        texRenderer: false,
        highlighter: false,
        pageview: false,
        comment: false,
      });
    } catch (failed) {
      button.disabled = false;
      const told = box.querySelector('[role="alert"]') || document.createElement('p');
      told.setAttribute('role', 'alert');
      told.textContent = say.failed;
      box.append(told, button);
    }
  });
  box.append(button);
}
