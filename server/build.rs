//! Tells cargo that migrations, benefits, style and script are part of the program, and takes out of
//! the last two what only their readers need: a page with both must stay small.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    for folder in ["migrations", "../benefits", "../style", "../script"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let put = |name: &str, content: String| fs::write(Path::new(&out).join(name), content);
    put("guichet.css", style(&fs::read_to_string("../style/guichet.css")?))?;
    put("guichet.js", script(&fs::read_to_string("../script/guichet.js")?))
}

/// A style sheet without comments and indentation.
fn style(source: &str) -> String {
    let mut parts = source.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once("*/")).map(|(_comment, rules)| rules);
    lines(&(first + &rest.collect::<String>()), |_| true)
}

/// A script without indentation and lines that are comments only.
fn script(source: &str) -> String {
    lines(source, |line| !line.starts_with("//"))
}

fn lines(source: &str, stays: impl Fn(&str) -> bool) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && stays(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}
