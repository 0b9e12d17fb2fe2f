// Another font for all text, or one line more in its first text.
if (arguments[0] === 'one line more') {
  [...document.querySelectorAll('main p')].find(p => p.textContent.length > 60).insertAdjacentHTML('beforeend', '<br>Thêm');
} else {
  const sheet = document.createElement('style');
  sheet.textContent = `html, body, body * { font-family: ${arguments[0]} }`;
  document.head.append(sheet);
}
return null;
