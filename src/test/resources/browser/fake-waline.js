/* As much of Waline's client as a page can tell: says what it was given, asks its server once. */
export function init(options) {
  const { el, ...given } = options;
  const query = new URLSearchParams({ path: given.path, lang: given.lang });
  return fetch(given.serverURL + '/api/comment?' + query).then(() => {
    const taken = document.createElement('p');
    taken.className = 'taken';
    taken.textContent = JSON.stringify(given);
    el.append(taken);
  });
}
