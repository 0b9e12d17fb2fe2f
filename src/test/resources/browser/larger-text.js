// Text alone twice as large, as a reader's own setting of the browser makes it.
const root = document.documentElement;
root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + 'px';
return null;
