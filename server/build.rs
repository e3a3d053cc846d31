//! Tells cargo that migrations, benefits and style are part of the program.

fn main() {
    for folder in ["migrations", "../benefits", "../style"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
