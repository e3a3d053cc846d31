(({ glue, wasm }) => {
  const wake = async () => {
    try {
      const module = await import(glue);
      await module.default({ module_or_path: wasm });
      module.hydrate();
      const woken = new WeakSet();
      const all = () => {
        for (const island of document.querySelectorAll("leptos-island")) {
          if (!woken.has(island)) module[island.dataset.component]?.(island);
          woken.add(island);
        }
      };
      addEventListener("guichet:renewed", all);
      all();
    } catch {
      // The page works as it stands.
    }
  };
  if (navigator.connection?.saveData) return;
  addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(wake));
})(document.currentScript.dataset);
