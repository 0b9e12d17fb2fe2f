/* What stands on the button of whoever takes comments; empty where it cannot be pressed. */
const button = document.querySelector('[data-provider] button:enabled');
return button ? button.textContent : '';
