//! Stores the files that pages load, compressed once and for all, and tells cargo what else is part
//! of the program. Style and script lose what only their readers need: a page with both must stay small.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, io};

/// What `cargo xtask` makes the island of: an older one would carry other names than the pages.
const ISLAND_SOURCE: &str = "../app/src/islands";

fn main() -> io::Result<()> {
    for folder in ["migrations", "../benefits", "../style", "../script", "island", ISLAND_SOURCE] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let mut files = vec![
        ("guichet", "css", style(&fs::read_to_string("../style/guichet.css")?).into_bytes()),
        ("guichet", "js", script(&fs::read_to_string("../script/guichet.js")?).into_bytes()),
        ("guide", "css", style(&fs::read_to_string("../style/guide.css")?).into_bytes()),
        ("guide", "js", script(&fs::read_to_string("../script/guide.js")?).into_bytes()),
    ];
    if island_is_fresh()? {
        files.push(("island", "js", fs::read("island/island.js")?));
        files.push(("island", "wasm", fs::read("island/island.wasm")?));
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    let mut list = "static STORED: &[Stored] = &[\n".to_owned();
    for (name, ending, content) in files {
        let plain = out.join(format!("{name}.{ending}"));
        let (brotli_file, gzip_file) =
            (plain.with_added_extension("br"), plain.with_added_extension("gz"));
        fs::write(&plain, &content)?;
        fs::write(&brotli_file, brotli(&content)?)?;
        fs::write(&gzip_file, gzip(&content)?)?;
        let include = |path: &Path| format!("include_bytes!({path:?})");
        writeln!(
            list,
            "Stored {{ name: {name:?}, ending: {ending:?}, plain: {}, brotli: {}, gzip: {} }},",
            include(&plain),
            include(&brotli_file),
            include(&gzip_file)
        )
        .expect("a string takes every line");
    }
    fs::write(out.join("stored.rs"), list + "];\n")
}

/// A style sheet without comments, indentation, and spaces that say nothing.
fn style(source: &str) -> String {
    let mut parts = source.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once("*/")).map(|(_comment, rules)| rules);
    let rules = lines(&(first + &rest.collect::<String>()), |_| true);
    // No text of ours (`content`) holds one of these.
    let spaces = [
        ("\n", " "),
        (": ", ":"),
        ("; ", ";"),
        (", ", ","),
        (" {", "{"),
        ("{ ", "{"),
        (" }", "}"),
        ("} ", "}"),
        (";}", "}"),
    ];
    spaces.into_iter().fold(rules, |rules, (from, to)| rules.replace(from, to))
}

/// A script without indentation and lines that are comments only.
fn script(source: &str) -> String {
    lines(source, |line| !line.starts_with("//"))
}

fn lines(source: &str, stays: impl Fn(&str) -> bool) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && stays(line));
    lines.flat_map(|line| [line, "\n"]).collect()
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
