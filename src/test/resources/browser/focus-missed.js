// After the walk: what can be clicked and never had the focus.
return [...walk.before.keys()]
  .filter(e => shown(e) && !e.matches(':disabled') && !walk.visited.has(e))
  .filter(e => !(e.type === 'radio' && e.name && [...walk.visited].some(v => v.name === e.name)))
  .map(name).slice(0, 8);
