// Reloads this page when the site was built anew. Sent by bantin:serve, never part of a site.
(() => {
  "use strict";
  const script = document.currentScript;
  const here = (name) => new URL(name, script.src);
  let version = script.dataset.version;
  let events = null;

  const load = async (address) => {
    const answer = await fetch(address, { cache: "no-store" });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  // The new sheet takes over once it is there, so that the page is never bare.
  const swapStyles = async () => {
    const rule = 'link[rel="stylesheet"]';
    const now = (await load(location.href)).querySelectorAll(rule);
    const before = document.querySelectorAll(rule);
    now.forEach((link, i) => {
      const old = before[i];
      if (!old) {
        document.head.append(document.importNode(link, true));
      } else if (old.getAttribute("href") !== link.getAttribute("href")) {
        const next = document.importNode(link, true);
        next.addEventListener("load", () => old.remove());
        next.addEventListener("error", () => location.reload());
        old.after(next);
      }
    });
  };

  const showErrors = async () => {
    const overlay = (await load(here("errors"))).getElementById("bantin-overlay");
    document.getElementById("bantin-overlay")?.remove();
    if (overlay) {
      document.body.prepend(document.importNode(overlay, true));
    }
  };

  const listen = () => {
    if (events || document.visibilityState === "hidden") {
      return;
    }
    events = new EventSource(here("events"));
    const on = (name, act) =>
      events.addEventListener(name, (event) => {
        version = event.data;
        act();
      });
    events.addEventListener("hello", (event) => {
      if (event.data !== version) {
        location.reload();
      }
    });
    on("reload", () => location.reload());
    on("style", () => swapStyles().catch(() => location.reload()));
    on("errors", () => showErrors().catch(() => location.reload()));
  };

  // Browsers allow six connections to a server: a page that nobody sees needs none.
  const hush = () => {
    events?.close();
    events = null;
  };

  document.addEventListener("visibilitychange", () =>
    document.visibilityState === "hidden" ? hush() : listen());
  addEventListener("pagehide", hush);
  addEventListener("pageshow", listen);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.getElementById("bantin-overlay")?.remove();
    }
  });
  listen();
})();
