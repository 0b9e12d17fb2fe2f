// axe-core, which is injected before, over the whole page: {violations: [text], incomplete: [text]}.
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = {
  runOnly: {type: 'tag', values: tags},
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations', 'incomplete'],
};
const told = rule => rule.nodes.map(node => {
  const why = [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');
  return `${rule.id}: ${node.target.join(' ')}: ${why} ${node.html.slice(0, 120)}`;
});
axe.run(document, options).then(
  r => done({violations: r.violations.flatMap(told), incomplete: r.incomplete.flatMap(told)}),
  e => done({violations: ['axe fails: ' + e], incomplete: []}));
