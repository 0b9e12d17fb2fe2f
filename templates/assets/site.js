/* Comforts; no page needs them: src/docs/theme.md. Published without comments and needless blanks, at most 4,096 bytes. */
(function () {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const on = (target, type, action) => target.addEventListener(type, action);
  const add = (parent, name) => parent.appendChild(document.createElement(name));

  function button(parent, label, action) {
    const made = add(parent, 'button');
    made.type = 'button';
    made.textContent = label;
    on(made, 'click', () => action(made));
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
    all('[data-' + name + '-choice]').forEach((each) =>
      each.setAttribute('aria-pressed', each.dataset[name + 'Choice'] === value));
  }

  all('[data-choices]').forEach((group) => {
    const name = group.dataset.choose;
    group.dataset.choices.split('|').forEach((choice) => {
      const [value, label] = choice.split('=');
      const made = button(group, label, () => { kept(name, value); choose(name, value); });
      made.dataset[name + 'Choice'] = value;
    });
    choose(name, kept(name));
  });

  all('details.tools').forEach((tools) => {
    on(document, 'click', (event) => { if (!tools.contains(event.target)) tools.open = false; });
    on(tools, 'keydown', (event) => {
      if (event.key === 'Escape' && tools.open) {
        tools.open = false;
        tools.firstElementChild.focus();
      }
    });
  });

  all('[data-share]').forEach((list) => {
    const say = list.dataset;
    const offer = (label, action) => button(add(list, 'li'), label, action);
    const address = () => (all('link[rel=canonical]')[0] || location).href;
    if (navigator.share) offer(say.share, () => navigator.share({ title: document.title, url: address() }).catch(() => {}));
    if (navigator.clipboard) {
      offer(say.copy, (made) => navigator.clipboard.writeText(address()).then(() => { made.textContent = say.copied; }, () => {}));
    }
    offer(say.print, () => window.print());
  });

  const saves = navigator.connection && navigator.connection.saveData;
  all('[data-fragment]').forEach((place) => {
    const leave = () => place.removeAttribute('data-fragment');
    if (saves || !window.fetch || !window.IntersectionObserver) return leave();
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some((each) => each.isIntersecting)) return;
      watch.disconnect();
      fetch(place.dataset.fragment)
        .then((answer) => (answer.ok ? answer.text() : Promise.reject()))
        .then((html) => { place.insertAdjacentHTML('beforebegin', html); place.remove(); })
        .catch(leave);
    }, { rootMargin: '1000px' });
    watch.observe(place);
  });

  const photos = all('a.photo');
  all('[data-viewer]').forEach((story) => {
    if (!photos[0] || !window.HTMLDialogElement) return;
    const [title, close, before, after] = story.dataset.viewer.split('|');
    const viewer = add(document.body, 'dialog');
    const [frame, words, bar] = ['div', 'p', 'p'].map((name) => add(viewer, name));
    let at, start;
    const move = (by) => {
      at = (at + by + photos.length) % photos.length;
      const photo = photos[at].firstElementChild.cloneNode(true);
      const width = (photo.lastChild || photo).getAttribute('width');
      [photo, ...photo.children].forEach((each) => { each.sizes = 'min(100vw,' + width + 'px)'; });
      const caption = photos[at].nextElementSibling;
      frame.replaceChildren(photo);
      words.textContent = at + 1 + '/' + photos.length + ' ';
      if (caption) words.append(...caption.cloneNode(true).childNodes);
    };
    viewer.className = 'viewer';
    viewer.setAttribute('aria-label', title);
    words.setAttribute('aria-live', 'polite');
    button(bar, close, () => viewer.close());
    if (photos[1]) [before, after].forEach((label, i) => button(bar, label, () => move(2 * i - 1)));
    on(viewer, 'keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by && !event.altKey) move(by);
    });
    // With two fingers, or zoomed in, one looks at this picture and not for the next.
    on(viewer, 'touchstart', (event) => {
      start = event.touches[1] || (window.visualViewport || {}).scale > 1 ? NaN : event.touches[0].clientX;
    });
    on(viewer, 'touchend', (event) => {
      const way = event.changedTouches[0].clientX - start;
      if (way * way > 2500) move(way < 0 ? 1 : -1);
    });
    // The browser's way back leads back to the page, and closing is the same way.
    on(window, 'popstate', () => viewer.close());
    photos.forEach((link, index) => {
      link.setAttribute('aria-haspopup', 'dialog');
      on(link, 'click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        at = index;
        move(0);
        viewer.showModal();
        history.pushState('photo', '');
        viewer.onclose = () => {
          if (history.state === 'photo') history.back();
          link.focus();
        };
      });
    });
  });
})();
