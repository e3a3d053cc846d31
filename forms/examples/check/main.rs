//! Checks form files as the server does at its start, and the examples beside each:
//! `cargo run -p forms --example check FILE…`.

mod lists;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use forms::definition::{Form, load_with_lists};
use forms::example::Example;

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout();
    let mut all_hold = true;
    for file in std::env::args().skip(1) {
        let benefits = Path::new(&file).ancestors().nth(2).unwrap_or(Path::new("."));
        match load_with_lists(&file, &fs::read_to_string(&file)?, &lists::lists(benefits)?) {
            Ok(form) => {
                writeln!(out, "{file}: {} holds", form.id)?;
                for example in examples_beside(Path::new(&file))? {
                    all_hold &= example_holds(&form, &example, &mut out)?;
                }
            }
            Err(error) => {
                writeln!(out, "{error}")?;
                all_hold = false;
            }
        }
    }
    Ok(if all_hold { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The files of `examples/` in a form's folder, by name; none where there is no such folder.
fn examples_beside(form: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(form.with_file_name("examples")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let mut files: Vec<_> = paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    Ok(files)
}

/// Says how one example fares.
fn example_holds(form: &Form, path: &Path, out: &mut impl Write) -> io::Result<bool> {
    let file = path.display().to_string();
    let text = fs::read_to_string(path)?;
    match Example::load(&file, &text).map_err(|error| vec![error]).and_then(|example| {
        example.check(form)?;
        Ok(example)
    }) {
        Ok(example) => writeln!(out, "{file}: {}: as it says", example.about()).map(|()| true),
        Err(errors) => {
            errors.iter().try_for_each(|error| writeln!(out, "{error}"))?;
            Ok(false)
        }
    }
}
