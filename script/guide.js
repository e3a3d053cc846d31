// Help side by side, without an island. Every page works without this file. With it
//   1. a page that waits for the other side looks every two seconds whether it would be another one by now;
//   2. texts are read aloud, by a voice of the page's language that lives on the device: nothing said leaves it;
//   3. who comes or goes, and more or less help, is heard: two short tones, which the bar's button silences;
//   4. what the other side wrote on the page before is said, where that was wished for;
//   5. at the desk, what a person shows is blurred while another window is in front.
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

  // The bar may be replaced while the page lives: its buttons, too, are shown then.
  const offer = () => {
    if (!voice()) return;
    for (const button of document.querySelectorAll("[data-listen][hidden]")) button.hidden = false;
  };

  if (speech) {
    offer();
    speech.addEventListener?.("voiceschanged", offer);
    document.addEventListener("click", listen);
    addEventListener("pagehide", () => speech.cancel());
  }

  // ---- Sounds ----

  let audio;
  // Two tones: up when somebody comes or there is more help, else down.
  const play = (isUp) => {
    // Before the first touch of a page, browsers make no sound.
    if (navigator.userActivation?.hasBeenActive === false) return;
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const now = audio.currentTime;
    tone.frequency.setValueAtTime(isUp ? 523 : 784, now);
    tone.frequency.setValueAtTime(isUp ? 784 : 523, now + 0.12);
    volume.gain.setValueAtTime(0.15, now);
    volume.gain.exponentialRampToValueAtTime(0.001, now + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(now);
    tone.stop(now + 0.3);
  };

  // A number that the bar has while it is not silenced. None without a bar: the help is over.
  const standing = () => {
    const bar = document.querySelector("[data-guide-bar]");
    return bar ? bar.querySelector("[data-sounds]")?.dataset.sounds : "0";
  };

  let heard = standing();
  const sound = () => {
    const now = standing();
    if (now !== heard && now && heard) play(Number(now) > Number(heard));
    heard = now;
  };

  const renewed = () => {
    if (speech) offer();
    sound();
  };
  new MutationObserver(renewed).observe(body, { childList: true, subtree: true, attributeFilter: ["data-sounds"] });

  // ---- What was written on the page before ----

  const later = document.querySelector("[data-later]");
  const told = document.querySelector("[data-guide-told]");
  if (later && told) setTimeout(() => (told.textContent = later.textContent), SECOND);

  // ---- At the desk ----

  // What a person shows is not for others who pass by: it is blurred while nobody works in the window.
  if (document.querySelector("[data-desk]")) {
    const blur = (isBlurred) => documentElement.classList.toggle("is-blurred", isBlurred);
    addEventListener("blur", () => blur(true));
    addEventListener("focus", () => blur(false));
    blur(!document.hasFocus());
  }
}
