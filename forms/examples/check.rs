//! Checks form files as the server does at its start: `cargo run -p forms --example check FILE…`.

use std::io::Write;

fn main() -> std::io::Result<()> {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file)?;
        match forms::definition::load(&file, &text) {
            Ok(form) => writeln!(std::io::stdout(), "{file}: {} holds", form.id)?,
            Err(error) => writeln!(std::io::stdout(), "{error}")?,
        }
    }
    Ok(())
}
