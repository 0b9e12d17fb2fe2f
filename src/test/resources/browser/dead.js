// Without scripts: controls that only a script could answer, and fragments without a link instead.
const dead = [...document.querySelectorAll('button, a:not([href]), a[href^="javascript:"], a[href="#"]')]
  .filter(e => shown(e) && !e.matches(':disabled') && !e.closest('form[action]'));
const empty = [...document.querySelectorAll('[data-fragment]')].filter(e => !e.querySelector('a[href]'));
return [...dead, ...empty].map(name).slice(0, 8);
