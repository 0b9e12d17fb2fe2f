// Pictures that do not load; hands a list to the last argument.
const done = arguments[arguments.length - 1];
const all = [...document.images];
all.forEach(i => i.loading = 'eager');
Promise.all(all.map(i => i.decode().then(() => null, () => i.src))).then(r => done(r.filter(x => x)));
