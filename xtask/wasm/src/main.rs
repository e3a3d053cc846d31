//! `xtask-wasm INPUT.wasm FOLDER`: makes `island.js` and `island_bg.wasm` of what rustc wrote.

use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use wasm_bindgen_cli_support::{Bindgen, Output};

/// Classes for streams of bytes, which come with Leptos. No island has one.
const STREAMS: &str = "IntoUnderlying";

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "usage: xtask-wasm INPUT.wasm FOLDER";
    let (input, folder) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let mut output = Bindgen::new()
        .input_path(&input)
        .out_name("island")
        .web(true)?
        .typescript(false)
        // The page names the file, whose address carries a hash.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen cannot use {}", input.display()))?;
    let has_streams = output.js().contains(&format!("{STREAMS}Source.__wrap"));
    if !has_streams {
        // Nothing makes one: wasm-opt drops what nobody can call.
        let exports = &mut output.wasm_mut().exports;
        let of_streams = |name: &str| name.contains(&STREAMS.to_lowercase());
        let unused: Vec<_> =
            exports.iter().filter(|it| of_streams(&it.name)).map(|it| it.id()).collect();
        unused.into_iter().for_each(|export| exports.delete(export));
    }
    let mut names = shorten_imports(&mut output);
    names.extend(shorten_closures(&mut output));
    output.emit(&folder)?;
    let file = folder.join("island.js");
    let mut script = fs::read_to_string(&file).context("the script is missing")?;
    for (long, short) in names {
        script = script.replace(&long, &short);
    }
    if !has_streams {
        script = without_streams(&script);
    }
    fs::write(&file, short(&script)).context("the script cannot be written")
}

/// Each name of an import carries a hash, which no compression makes smaller, in both files. Gives what is to be replaced in the script.
fn shorten_imports(output: &mut Output) -> Vec<(String, String)> {
    let script = output.js().to_owned();
    let mut names = Vec::new();
    for (number, import) in output.wasm_mut().imports.iter_mut().enumerate() {
        let (long, short) = (format!("{}: function", import.name), format!("i{number}"));
        if script.matches(&long).count() == 1 {
            names.push((long, format!("{short}: function")));
            import.name = short;
        }
    }
    names
}

/// So do those exports that only the script calls.
fn shorten_closures(output: &mut Output) -> Vec<(String, String)> {
    let mut names = Vec::new();
    let exports = output.wasm_mut().exports.iter_mut();
    for (number, export) in exports.enumerate() {
        if export.name.starts_with("wasm_bindgen__convert__closures") {
            let short = format!("closure{number}");
            names.push((std::mem::replace(&mut export.name, short.clone()), short));
        }
    }
    // One name may begin another one.
    names.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    names
}

/// Without the classes of the streams, which stand at the first column.
fn without_streams(script: &str) -> String {
    let mut is_inside = false;
    let stays = |line: &&str| {
        is_inside |= line.starts_with(&format!("export class {STREAMS}"));
        let is_part = is_inside || line.starts_with(&format!("if (Symbol.dispose) {STREAMS}"));
        is_inside &= *line != "}";
        !is_part
    };
    script.lines().filter(stays).flat_map(|line| [line, "\n"]).collect()
}

/// Without comments and indentation.
fn short(script: &str) -> String {
    let is_comment = |line: &&str| ["//", "/*", "*"].iter().any(|mark| line.starts_with(mark));
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !is_comment(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}
