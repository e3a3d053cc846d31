// Guichet in the browser. Every page works without this file. With it
//   1. answers are saved as they are given, and the page says whether they are;
//   2. what is not saved yet outlives a dead network, a reload or a closed tab, on an own device only;
//   3. the end of a session is announced, and a shared device is covered, then left.
// Words come from the page. What a person typed goes into fields and text nodes, never into HTML.
// The build drops lines that are comments only, and indentation: comments stand on lines of their own.
"use strict";

{
  const { body, documentElement } = document;
  // What the page says about its session: app/src/components/chrome.rs.
  const told = body.dataset;
  const isShared = "shared" in told;
  const language = documentElement.lang;
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;

  // Posts, and gives the status; 0 when no answer came.
  const post = async (address, fields, cut = new AbortController()) => {
    const late = setTimeout(() => cut.abort(), 20 * SECOND);
    // What is small is sent even while the page closes.
    const keepalive = `${fields}`.length < 60000;
    const options = { method: "POST", body: fields, redirect: "error", signal: cut.signal, keepalive };
    const { status } = await fetch(address, options).catch(() => ({ status: 0 }));
    clearTimeout(late);
    return status;
  };

  // The page of the form that an address names, the same in every language.
  const pageOf = (address) => {
    const [, benefit, page] = new URL(address).pathname.match(/^\/[^/]+\/([^/]+)\/(?:form|change)\/(.+)/) ?? [];
    return page && `${benefit}/${page}`;
  };

  // Every tab of this browser hears what one of them says.
  const tabs = window.BroadcastChannel ? new BroadcastChannel("guichet") : { postMessage() {} };

  // ---- Texts that are not saved yet, on this device ----

  const DAY = 24 * 60 * MINUTE;
  const STORE = "guichet";
  const here = pageOf(location.href);
  const isDone = /^\/[^/]+\/done$/.test(location.pathname);
  const isSent = document.querySelector("[data-receipt]");
  // Without https there is no crypto.subtle: then nothing is kept here, and all else works.
  const mayKeep = window.indexedDB && window.crypto?.subtle && told.keep && !isShared;
  const bytes = (text) => new TextEncoder().encode(text);

  let database;
  const open = () =>
    (database ??= new Promise((done, fail) => {
      const opening = indexedDB.open(STORE, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore("keys");
        opening.result.createObjectStore("texts", { keyPath: "id" });
      };
      opening.onerror = fail;
      opening.onsuccess = () => {
        // Another tab wipes everything.
        opening.result.onversionchange = () => {
          opening.result.close();
          database = undefined;
        };
        done(opening.result);
      };
    }));

  // One request to a store; done when it is on the disk.
  const ask = async (store, mode, request) => {
    const transaction = (await open()).transaction(store, mode);
    const { result } = await new Promise((done, fail) => {
      const asked = request(transaction.objectStore(store));
      transaction.oncomplete = () => done(asked);
      transaction.onabort = fail;
    });
    return result;
  };

  // The key that seals: no script can read it out.
  const sealing = async () => {
    const known = () => ask("keys", "readonly", (keys) => keys.get(1));
    const key = await known();
    if (key) return key;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    // When another tab was faster, its key counts.
    await ask("keys", "readwrite", (keys) => keys.add(made, 1)).catch(() => {});
    return known();
  };

  const cipher = (id, iv) => ({ name: "AES-GCM", iv, additionalData: bytes(`${id}`) });

  const seal = async (id, text) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(cipher(id, iv), await sealing(), bytes(JSON.stringify(text)));
    await ask("texts", "readwrite", (texts) => texts.put({ id, at: Date.now(), iv, sealed }));
  };

  const unseal = async ({ id, iv, sealed }) => {
    const text = await crypto.subtle.decrypt(cipher(id, iv), await sealing(), sealed);
    return JSON.parse(new TextDecoder().decode(text));
  };

  const forget = (id) => ask("texts", "readwrite", (texts) => texts.delete(id));

  // One thing after the other. A browser that refuses to keep texts keeps none.
  let last = Promise.resolve();
  const then = (next) => (last = last.then(next).catch(() => {}));

  if (window.indexedDB && (isShared || isDone)) indexedDB.deleteDatabase(STORE);

  // ---- Answers are saved as they are given ----

  const form = document.getElementById("answers");
  const state = document.querySelector(".save-state");
  // The questions of this page by path. What a list asks, and what is signed, is sent by its button only.
  const questions = new Map();
  if (form && state && here) {
    for (const question of form.querySelectorAll("[data-question]")) {
      const { question: path, kind } = question.dataset;
      if (!["static", "list", "declaration"].includes(kind)) questions.set(path, question);
    }
  }

  const fieldsOf = (path) => [...questions.get(path).querySelectorAll("input[name], textarea[name]")];
  const isBox = ({ type }) => type === "radio" || type === "checkbox";

  // The fields of a question as they are posted: as they stand, or as the page brought them.
  const given = (path, asBrought) => {
    const fields = new URLSearchParams();
    for (const field of fieldsOf(path)) {
      if (!isBox(field)) fields.append(field.name, asBrought ? field.defaultValue : field.value);
      else if (asBrought ? field.defaultChecked : field.checked) fields.append(field.name, field.value);
    }
    return `${fields}`;
  };

  // By path: what the server has, and what it did not take, where only the page's button helps.
  const saved = new Map();
  const refused = new Map();
  const touched = new Set();
  for (const path of questions.keys()) saved.set(path, given(path, true));

  // The batch under way, or one whose fate is unknown: it goes again, as it was, before anything newer.
  let sending;
  // Cuts the request under way.
  let cut;
  // Before the next try, after one that failed.
  let pause = 0;
  let timer;
  let spoken;
  // A button was pressed: the form carries everything.
  let hasLeft = false;

  const unsaved = () => {
    const all = [...touched].map((path) => [path, given(path)]);
    return all.filter(([path, text]) => text !== saved.get(path));
  };
  const unsent = () => unsaved().filter(([path, text]) => text !== refused.get(path));

  const tell = () => {
    const isOpen = sending || unsent().length;
    const now = isOpen ? (pause ? "unsaved" : "saving") : unsaved().length ? "refused" : "saved";
    const [shown, heard] = state.children;
    if (shown.textContent === state.dataset[now]) return;
    state.className = `state save-state ${now}`;
    shown.textContent = state.dataset[now];
    // Spoken once it stands for a while: nobody wants to hear each letter.
    clearTimeout(spoken);
    if (now === "saving") heard.textContent = "";
    else spoken = setTimeout(() => (heard.textContent = state.dataset[now]), SECOND);
  };

  // Keeps the text of a question on this device, or forgets it once the server has it.
  const keep = (path) => {
    if (!mayKeep) return;
    then(() => {
      if (hasLeft) return;
      const id = [told.keep, here, path];
      const text = given(path);
      if (text === saved.get(path)) return forget(id);
      // What the server may show when the text comes back.
      const underWay = sending?.find(([sent]) => sent === path)?.[1];
      return seal(id, { text, before: [saved.get(path), underWay] });
    });
  };

  const save = async () => {
    clearTimeout(timer);
    if (cut || hasLeft) return;
    sending ??= unsent();
    if (!sending.length) {
      sending = undefined;
      return tell();
    }
    tell();
    const batch = sending;
    const fields = new URLSearchParams();
    for (const [path, text] of batch) {
      fields.append("question", path);
      for (const [name, value] of new URLSearchParams(text)) fields.append(name, value);
      for (const [name, value] of new URLSearchParams(saved.get(path))) fields.append(`was:${name}`, value);
    }
    cut = new AbortController();
    const address = location.pathname.replace(/^(\/[^/]+\/[^/]+)\/[^/]+/, "$1/save");
    // Where somebody helps, over their connection (app/src/islands/guide/browser/save.rs).
    const status = (await window.guichetGuide?.save(batch)) ?? (await post(address, fields, cut));
    cut = undefined;
    if (hasLeft) return;
    if (status === 0 || status === 408 || status === 429 || status >= 500) {
      pause = Math.min(pause * 2 || SECOND, 30 * SECOND);
      timer = setTimeout(save, pause);
      return tell();
    }
    pause = 0;
    sending = undefined;
    for (const [path, text] of batch) {
      (status === 204 ? saved : refused).set(path, text);
      keep(path);
    }
    if (status === 204) used();
    save();
  };

  // The server has what stands in a question, or a text of it: somebody else wrote it, or it was saved on another way.
  addEventListener("guichet:brought", ({ detail: [path, text] }) => {
    if (!questions.has(path)) return;
    saved.set(path, text ?? given(path));
    keep(path);
    tell();
  });

  const touch = ({ target, type }) => {
    const path = target.closest("[data-question]")?.dataset.question;
    if (!questions.has(path)) return;
    hasLeft = false;
    touched.add(path);
    keep(path);
    tell();
    // The next try takes it along.
    if (pause) return;
    clearTimeout(timer);
    timer = setTimeout(save, type === "change" ? 0 : 600);
  };

  // Puts a text back into the fields of its question.
  const putBack = (path, text) => {
    const texts = new URLSearchParams(text);
    for (const field of fieldsOf(path)) {
      if (isBox(field)) field.checked = texts.getAll(field.name).includes(field.value);
      else field.value = texts.get(field.name) ?? "";
    }
    touched.add(path);
    save();
  };

  // Offers a text where the server has another one by now.
  const offer = (path, text) => {
    const notice = document.getElementById("earlier").content.firstElementChild.cloneNode(true);
    const texts = new URLSearchParams(text);
    const words = fieldsOf(path).map((field) => {
      if (!isBox(field)) return texts.get(field.name);
      return texts.getAll(field.name).includes(field.value) && field.labels[0].textContent;
    });
    notice.querySelector("bdi").textContent = words.filter(Boolean).join(" · ");
    notice.querySelector("button").onclick = () => {
      notice.remove();
      putBack(path, text);
      keep(path);
      fieldsOf(path)[0].focus();
    };
    questions.get(path).append(notice);
  };

  // What this device kept: too old, sent, carried by the form meanwhile, or to be put back.
  const lookBack = async () => {
    const isPosted = performance.getEntriesByType("navigation")[0]?.type === "navigate" && document.referrer;
    const posted = isPosted && sessionStorage[STORE] === pageOf(isPosted) && pageOf(isPosted);
    sessionStorage.removeItem(STORE);
    const kept = await ask("texts", "readonly", (texts) => texts.getAll());
    for (const entry of kept.sort((one, other) => one.at - other.at)) {
      const [owner, page, path] = entry.id;
      const isMine = owner === told.keep;
      const isCarried = isSent || (page === posted && page !== here);
      if (Math.abs(Date.now() - entry.at) > DAY || (isMine && isCarried)) {
        await forget(entry.id);
      } else if (isMine && page === here && questions.has(path)) {
        const { text, before } = await unseal(entry);
        if (text === saved.get(path)) await forget(entry.id);
        else if (!touched.has(path) && before.includes(saved.get(path))) putBack(path, text);
        else offer(path, text);
      }
    }
  };
  if (mayKeep) then(lookBack);

  if (questions.size) {
    state.hidden = false;
    form.addEventListener("input", touch);
    form.addEventListener("change", touch);
    addEventListener("online", save);
    addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", save);
  }
  form?.addEventListener("submit", () => {
    hasLeft = true;
    clearTimeout(timer);
    cut?.abort();
    if (mayKeep && here) sessionStorage[STORE] = here;
  });

  // ---- The session ends, and a shared device is covered before ----

  const idle = told.idleSeconds * SECOND;
  // The last request that the server knows of, and the last sign of a person, on any tab.
  let usedAt = Date.now();
  let activeAt = usedAt;
  // The warning or the cover, and what had the focus before it.
  let shown;
  let focused;
  let isAsking = false;
  let isOut = false;

  const used = () => {
    usedAt = Date.now();
    tabs.postMessage({ usedAt, activeAt });
    check();
  };

  const extend = async () => {
    if (isAsking) return;
    isAsking = true;
    const status = await post(`/${language}/session/extend`);
    isAsking = false;
    if (status === 204) used();
    return status;
  };

  const show = (template) => {
    shown = document.getElementById(template).content.firstElementChild.cloneNode(true);
    focused = document.activeElement;
    body.append(shown);
    return shown.querySelector("button");
  };

  const hide = (hadFocus = shown.contains(document.activeElement)) => {
    shown.remove();
    shown = undefined;
    if (hadFocus) (focused?.isConnected ? focused : document.getElementById("main")).focus();
  };

  // Five minutes before the end: words and a button that leave the focus where it is.
  const warn = (isOver) => {
    const say = (words) => (shown.firstElementChild.textContent = words);
    if (!shown) {
      show("ends").onclick = async () => {
        const status = await extend();
        if (status === 403) warn(true);
        else if (status !== 204 && shown) say(shown.dataset.unreached);
      };
    }
    if (isOver && shown.lastElementChild.matches("button")) {
      say(shown.dataset.over);
      shown.lastElementChild.remove();
    }
  };

  const cover = (isClosing) => {
    const others = () => [...body.children].filter((part) => part !== shown);
    if (!shown) {
      show("cover").focus();
      others().forEach((part) => (part.inert = true));
      body.classList.add("covered");
      shown.onclick = () => {
        // Perhaps it is too late.
        check();
        if (isOut) return;
        body.classList.remove("covered");
        others().forEach((part) => (part.inert = false));
        hide(true);
        sign();
      };
    }
    const alert = shown.querySelector("[role=alert]");
    if (isClosing) alert.textContent ||= alert.dataset.closing;
  };

  // Leaves a shared device: the server ends the session, nothing stays on the page.
  const leave = () => {
    isOut = hasLeft = true;
    tabs.postMessage("end");
    const out = document.createElement("form");
    out.method = "post";
    out.action = `/${language}/done`;
    body.replaceChildren(out);
    out.submit();
  };

  // By the clock on the wall: a device that slept wakes up late.
  const check = () => {
    if (!idle || isOut) return;
    const now = Date.now();
    const quiet = now - activeAt;
    const unused = now - usedAt;
    if (isShared) {
      if (quiet >= idle) leave();
      else if (quiet >= 3 * MINUTE) cover(quiet >= idle - MINUTE);
      else if (unused >= MINUTE && activeAt > usedAt) extend();
    } else if (unused >= idle - 5 * MINUTE) warn(unused >= idle);
    else if (shown) hide();
  };

  const sign = () => {
    activeAt = Date.now();
    tabs.postMessage({ usedAt, activeAt });
  };

  const active = () => {
    check();
    if (!shown && !isOut) sign();
  };

  const again = () => location.replace(location.pathname);

  if (idle) {
    used();
    setInterval(check, 5 * SECOND);
    document.addEventListener("visibilitychange", check);
    if (isShared) {
      for (const sign of ["pointerdown", "keydown", "input", "wheel", "touchmove"]) {
        addEventListener(sign, active, { capture: true, passive: true });
      }
    }
    tabs.onmessage = ({ data }) => {
      if (data === "end") return isOut || again();
      usedAt = Math.max(usedAt, data.usedAt);
      activeAt = Math.max(activeAt, data.activeAt);
      check();
    };
    // A page that comes back from the browser's memory may be of a session that is over.
    addEventListener("pageshow", async ({ persisted }) => {
      if (!persisted) return;
      hasLeft = false;
      if (isShared || (await extend()) === 403) again();
    });
  }
  if (isDone) tabs.postMessage("end");
}
