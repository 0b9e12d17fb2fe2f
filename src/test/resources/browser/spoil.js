// Three faults for axe to find.
const add = html => document.querySelector('main').insertAdjacentHTML('afterbegin', html);
add('<img src="/favicon.ico">');
add('<p style="color: #aaa; background: #fff">Chữ mờ trên nền trắng</p>');
const small = 'display: inline-block; width: 9px; height: 9px; overflow: hidden; background: #000';
add(`<div><a style="${small}" href="/a/">a</a><a style="${small}" href="/b/">b</a></div>`);
return null;
