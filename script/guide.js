// Help side by side, without an island. Every page works without this file. With it
//   1. a page that waits for the other side looks every two seconds whether it would be another one by now;
//   2. texts are read aloud, by a voice of the page's language that lives on the device: nothing said leaves it.
// The build drops lines that are comments only, and indentation: comments stand on lines of their own.
"use strict";

{
  const { body, documentElement } = document;
  const SECOND = 1000;

  // ---- Waiting ----

  const { watch, state } = body.dataset;
  // Who is typing is not interrupted.
  let typedAt = -Infinity;
  addEventListener("input", () => (typedAt = Date.now()), true);

  const look = async () => {
    const isTyping = Date.now() - typedAt < 10 * SECOND;
    if (!isTyping && !document.hidden) {
      const now = await fetch(watch, { redirect: "error" })
        .then((answer) => answer.ok && answer.text())
        .catch(() => false);
      if (now !== false && now.trim() !== state) return location.replace(location.pathname);
    }
    setTimeout(look, 2 * SECOND);
  };

  if (watch) {
    setTimeout(look, 2 * SECOND);
    document.addEventListener("visibilitychange", () => (typedAt = -Infinity));
  }

  // ---- Listening ----

  const speech = window.speechSynthesis;
  const language = documentElement.lang;

  const voice = () =>
    speech.getVoices().find(({ lang, localService }) => localService && lang.split(/[-_]/)[0].toLowerCase() === language);

  // What asks waits while somebody listens.
  const stopClock = (address) => {
    const fields = new URLSearchParams({ action: "guide:listen" });
    fetch(address || location.pathname, { method: "POST", body: fields }).catch(() => {});
  };

  // The sentences of a part, one after the other. What stands in another language is left out: this voice cannot say it.
  const sentences = (part) => {
    if (part.dataset.spoken) return [part.dataset.spoken];
    const texts = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const isOther = node.lang && node.lang !== language;
        if (isOther || node.hidden || node.matches("button, [aria-hidden=true]")) return;
        node.childNodes.forEach(walk);
        if (!/^inline/.test(getComputedStyle(node).display)) texts.push("\n");
      }
    };
    walk(part);
    return texts.join("").split("\n").map((text) => text.trim()).filter(Boolean);
  };

  const listen = ({ target }) => {
    const button = target.closest("[data-listen]");
    if (!button) return;
    const isSpeaking = speech.speaking;
    speech.cancel();
    if (isSpeaking) return;
    const { listen: part, clock } = button.dataset;
    if (clock !== undefined) stopClock(clock);
    for (const sentence of sentences(document.querySelector(part))) {
      const said = new SpeechSynthesisUtterance(sentence);
      said.lang = language;
      said.voice = voice();
      speech.speak(said);
    }
  };

  // The bar may be replaced while the page lives: its button, too, is shown then.
  const offer = () => {
    if (!voice()) return;
    for (const button of document.querySelectorAll("[data-listen][hidden]")) button.hidden = false;
  };

  if (speech) {
    offer();
    speech.addEventListener?.("voiceschanged", offer);
    document.addEventListener("click", listen);
    addEventListener("pagehide", () => speech.cancel());
    new MutationObserver(offer).observe(body, { childList: true, subtree: true });
  }
}
