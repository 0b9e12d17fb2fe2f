/* Comforts; no page needs them: src/docs/theme.md */
(function () {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  function button(label, action) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', () => action(made));
    return made;
  }

  function kept(name, value) {
    try {
      if (value === undefined) return localStorage.getItem('bantin-' + name) || '';
      localStorage.setItem('bantin-' + name, value);
    } catch (forbidden) {}
    return '';
  }

  function choose(name, value) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
    all('button[data-' + name + '-choice]').forEach((each) =>
      each.setAttribute('aria-pressed', String(each.dataset[name + 'Choice'] === value)));
  }

  all('[data-choices]').forEach((group) => {
    const name = group.dataset.choose;
    group.dataset.choices.split('|').forEach((choice) => {
      const [value, label] = choice.split('=');
      const made = button(label, () => { kept(name, value); choose(name, value); });
      made.dataset[name + 'Choice'] = value;
      group.append(made);
    });
    choose(name, kept(name));
  });

  all('details.tools').forEach((tools) => {
    document.addEventListener('click', (event) => { if (!tools.contains(event.target)) tools.open = false; });
    tools.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && tools.open) {
        tools.open = false;
        tools.querySelector('summary').focus();
      }
    });
  });

  all('[data-share]').forEach((list) => {
    const say = list.dataset;
    const add = (label, action) => list.appendChild(document.createElement('li')).append(button(label, action));
    const address = () => (document.querySelector('link[rel=canonical]') || location).href;
    if (navigator.share) add(say.share, () => navigator.share({ title: document.title, url: address() }).catch(() => {}));
    if (navigator.clipboard) {
      add(say.copy, (made) => navigator.clipboard.writeText(address()).then(() => { made.textContent = say.copied; }, () => {}));
    }
    add(say.print, () => window.print());
  });

  const saves = navigator.connection && navigator.connection.saveData;
  all('[data-fragment]').forEach((place) => {
    const leave = () => place.removeAttribute('data-fragment');
    if (saves || !window.fetch || !window.IntersectionObserver) return leave();
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some((each) => each.isIntersecting)) return;
      watch.disconnect();
      fetch(place.dataset.fragment)
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
        .then((html) => { place.insertAdjacentHTML('beforebegin', html); place.remove(); })
        .catch(leave);
    }, { rootMargin: '1000px' });
    watch.observe(place);
  });
})();
