// Three stops that readers would not see.
document.querySelector('main').insertAdjacentHTML('afterbegin', `
  <p><a id="unmarked" style="outline: none" href="/a/">Không có viền</a></p>
  <p style="position: relative"><a id="covered" href="/b/">Bị che</a>
    <b style="position: absolute; inset: 0; background: #fff">Tấm che</b></p>
  <p><a id="away" style="position: fixed; left: -500px" href="/c/">Ở ngoài</a></p>`);
return null;
