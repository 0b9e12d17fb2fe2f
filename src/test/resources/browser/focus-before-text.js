// After the skip link: the focus is still before the text.
const main = document.querySelector('main');
const e = document.activeElement;
const before = main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
return e === document.body || before ? [name(e)] : [];
