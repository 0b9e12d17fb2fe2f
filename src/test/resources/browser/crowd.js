// One fault for each script that looks for some.
document.querySelector('main').insertAdjacentHTML('afterbegin', `
  <p id="wide" style="white-space: nowrap">Một dòng dài hơn mọi màn hình của điện thoại, mà không được xuống dòng ở đâu cả</p>
  <p id="cut" style="height: 9px; overflow: hidden">Chữ bị cắt</p>
  <p>Dòng ở dưới</p><p id="over" style="position: relative; top: -1.6em">Dòng ở trên</p>
  <div id="small"><a style="display: inline-block; width: 8px" href="/a/">a</a><a href="/b/">b</a></div>
  <h2 id="low" style="line-height: 1">Dòng thấp</h2>
  <style>@keyframes turn { to { rotate: 1turn } }</style>
  <p id="turning" style="animation: turn 1s infinite; transition: color 1s">Xoay</p>
  <p id="own" style="forced-color-adjust: none">Màu riêng</p>`);
return null;
