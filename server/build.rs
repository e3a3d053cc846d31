//! Stores the files that pages load, compressed once and for all, and tells cargo what else is part
//! of the program.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, io};

/// Files under `/assets`: name, ending, and where they are. One that is not there is not served.
const FILES: [(&str, &str, &str); 3] = [
    ("guichet", "css", "../style/guichet.css"),
    ("island", "js", "island/island.js"),
    ("island", "wasm", "island/island.wasm"),
];

/// What `cargo xtask` makes the island of: an older one would carry other names than the pages.
const ISLAND_SOURCE: &str = "../app/src/islands";

fn main() -> io::Result<()> {
    for folder in ["migrations", "../benefits", "../style", "island", ISLAND_SOURCE] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let has_island = island_is_fresh()?;
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    let mut list = "static STORED: &[Stored] = &[\n".to_owned();
    for (name, ending, file) in FILES {
        if name == "island" && !has_island {
            continue;
        }
        let file = fs::canonicalize(file)?;
        let content = fs::read(&file)?;
        let stored = out.join(format!("{name}.{ending}"));
        let compressed = |ending| stored.with_added_extension(ending);
        fs::write(compressed("br"), brotli(&content)?)?;
        fs::write(compressed("gz"), gzip(&content)?)?;
        let include = |path: &Path| format!("include_bytes!({path:?})");
        let (plain, brotli, gzip) =
            (include(&file), include(&compressed("br")), include(&compressed("gz")));
        writeln!(
            list,
            "Stored {{ name: {name:?}, ending: {ending:?}, plain: {plain}, brotli: {brotli}, gzip: {gzip} }},"
        )
        .expect("a string takes every line");
    }
    fs::write(out.join("stored.rs"), list + "];\n")
}

/// Whether there is an island, not older than its source. Without one the pages work all the same.
fn island_is_fresh() -> io::Result<bool> {
    let Ok(made) = fs::metadata("island/island.wasm").and_then(|file| file.modified()) else {
        return Ok(false);
    };
    let mut newest = SystemTime::UNIX_EPOCH;
    for file in fs::read_dir(ISLAND_SOURCE)? {
        newest = newest.max(file?.metadata()?.modified()?);
    }
    if newest > made {
        println!(
            "cargo::warning=server/island is older than app/src/islands and is left out: `cargo xtask island` makes it"
        );
    }
    Ok(newest <= made)
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
