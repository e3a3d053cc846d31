//! Tells cargo that the words and the style are part of the program.

fn main() {
    for folder in ["../locales", "../style"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
