//! Prints the JSON Schema of forms, to be kept as `forms/form.schema.json`.

use std::io::Write;

fn main() -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{:#}", forms::definition::schema())
}
