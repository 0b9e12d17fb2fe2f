// What somebody sees of a page of the preview.
const overlay = document.getElementById("bantin-overlay");
const ribbon = document.getElementById("bantin-ribbon");
const mark = document.querySelector("h2 a, h3 a");
return {
  text: document.body.innerText,
  overlay: overlay ? overlay.innerText : "",
  overlaySeen: overlay ? overlay.getBoundingClientRect().height > 50 : false,
  ribbon: ribbon ? ribbon.innerText : "",
  ribbonColour: ribbon ? getComputedStyle(ribbon).backgroundColor : "",
  colour: getComputedStyle(document.body).color,
  sheets: document.querySelectorAll('link[rel="stylesheet"]').length,
  marks: Array.from(document.querySelectorAll("h2 a, h3 a"), (link) =>
    link.pathname + " " + getComputedStyle(link, "::before").content).join("\n"),
  stayed: window.stayed === true,
  ran: window.ran === true,
};
