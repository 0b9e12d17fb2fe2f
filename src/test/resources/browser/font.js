// Another font for all text.
const sheet = document.createElement('style');
sheet.textContent = `html, body, body * { font-family: ${arguments[0]} }`;
document.head.append(sheet);
return null;
