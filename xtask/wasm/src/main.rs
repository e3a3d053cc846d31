//! `xtask-wasm INPUT.wasm FOLDER`: makes `island.js` and `island_bg.wasm` of what rustc wrote.

use anyhow::{Context, Result};
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "usage: xtask-wasm INPUT.wasm FOLDER";
    let (input, folder) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    Bindgen::new()
        .input_path(&input)
        .out_name("island")
        .web(true)?
        .typescript(false)
        // The page names the file, whose address carries a hash.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen cannot use {}", input.display()))
}
