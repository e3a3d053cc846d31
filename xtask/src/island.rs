//! The islands as WebAssembly, made before the server that takes them inside: rustc, wasm-bindgen,
//! wasm-opt. What comes out lies in `server/island`.

use crate::place::Place;
use crate::setup;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

const TARGET: &str = "wasm32-unknown-unknown";

/// What rustc uses of WebAssembly by itself. No more: wasm-opt would write what no browser reads yet.
const FEATURES: [&str; 6] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// Makes the islands anew where something changed.
pub fn build(place: &Place) -> Result<()> {
    setup::rust_target(TARGET)?;
    setup::node()?;
    let step = place.root.join("xtask").join("wasm");
    setup::npm_packages(&step)?;

    // A library for the browser is asked for here and not in Cargo.toml, so that no other build links one.
    let compile = [
        &["rustc", "--locked", "--package", "app", "--lib", "--crate-type", "cdylib"][..],
        &["--target", TARGET, "--profile", "island"],
        &["--no-default-features", "--features", "browser"],
    ];
    run(&mut place.cargo(compile.concat()), "rustc could not make WebAssembly of the islands")?;

    let compiled = place.target().join(TARGET).join("island").join("app.wasm");
    let folder = place.root.join("server").join("island");
    let finished = folder.join("island.wasm");
    if written(&finished)? > written(&compiled)? {
        return Ok(());
    }
    let mut bind = place.cargo(["run", "--quiet", "--locked", "--package", "xtask-wasm", "--"]);
    run(bind.args([&compiled, &folder]), "wasm-bindgen could not use the WebAssembly")?;
    let bound = folder.join("island_bg.wasm");
    let mut optimise = Command::new("node");
    optimise.arg(step.join("node_modules/binaryen/bin/wasm-opt"));
    // Written anew from flat code, it is about one in a hundred smaller, compressed.
    optimise.args(["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"]);
    optimise.args(["--strip-debug", "--strip-producers"]);
    optimise.args(FEATURES.map(|feature| format!("--enable-{feature}")));
    optimise.args([&bound, Path::new("-o"), &finished]);
    run(&mut optimise, "wasm-opt could not make the WebAssembly smaller")?;
    fs::remove_file(&bound).context("server/island cannot be written to")
}

/// When a file was written; at no time when it is not there.
fn written(file: &Path) -> Result<Option<SystemTime>> {
    match fs::metadata(file) {
        Ok(file) => Ok(Some(file.modified()?)),
        Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(problem) => Err(problem).with_context(|| format!("cannot read {}", file.display())),
    }
}

fn run(command: &mut Command, otherwise: &'static str) -> Result<()> {
    if !command.status().context(otherwise)?.success() {
        bail!("{otherwise}; its messages are above");
    }
    Ok(())
}
