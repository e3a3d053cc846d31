(({ glue, wasm }) => {
  const wake = async () => {
    try {
      const module = await import(glue);
      await module.default({ module_or_path: wasm });
      module.hydrate();
      for (const island of document.querySelectorAll("leptos-island")) module[island.dataset.component]?.(island);
    } catch {
      // The page works as it stands.
    }
  };
  if (navigator.connection?.saveData) return;
  addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(wake));
})(document.currentScript.dataset);
