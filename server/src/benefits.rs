//! The benefits that can be applied for: those inside the program, or a folder of the operator's.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use app::i18n::{FormTexts, Language};
use forms::definition::{Form, load_with_lists};
use forms::id::Id;
use forms::kinds::{List, Lists};
use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../benefits");

/// Names of the portal's own pages, which stand where a benefit's name stands.
const RESERVED: [&str; 6] = ["desk", "dossiers", "done", "join", "return", "session"];

/// The folder beside the benefits where lists stand, such as the countries.
const LISTS: &str = "lists";

/// A form and its words.
pub struct Benefit {
    /// The form.
    pub form: Form,
    /// Its words.
    pub texts: Arc<FormTexts>,
}

/// All benefits by their name in addresses.
pub type Benefits = BTreeMap<String, Benefit>;

/// Reads the benefits inside the program.
///
/// # Errors
/// The first thing that is wrong in one of them: one line with file, place and what is wrong.
pub fn embedded() -> anyhow::Result<Benefits> {
    let folders = EMBEDDED.dirs().filter_map(|folder| folder.path().to_str());
    let names = folders.filter(|name| *name != LISTS).map(str::to_owned).collect();
    read(names, "benefits", &embedded_lists()?, |path| {
        let file = EMBEDDED.get_file(path);
        Ok(file.and_then(|file| file.contents_utf8()).map(Cow::Borrowed))
    })
}

/// The lists inside the program.
fn embedded_lists() -> anyhow::Result<Lists> {
    let mut lists = Lists::new();
    for file in EMBEDDED.get_dir(LISTS).into_iter().flat_map(Dir::files) {
        let text = file.contents_utf8().unwrap_or_default();
        add_list(&mut lists, file.path(), &format!("benefits/{}", file.path().display()), text)?;
    }
    Ok(lists)
}

/// Adds a list under the name of its file.
fn add_list(lists: &mut Lists, path: &Path, shown: &str, text: &str) -> anyhow::Result<()> {
    let name = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
    let name = Id::try_from(name.to_owned()).with_context(|| shown.to_owned())?;
    let list = List::read(text).with_context(|| shown.to_owned())?;
    lists.insert(name, Arc::new(list));
    Ok(())
}

/// Reads the benefits of a folder, in place of those inside the program. Lists of the folder stand
/// beside those inside the program, or in place of one with the same name.
///
/// # Errors
/// As [`embedded`], and when the folder cannot be read or holds no benefit.
pub fn from_folder(folder: &Path) -> anyhow::Result<Benefits> {
    let shown = folder.display();
    let mut names = Vec::new();
    let entries = std::fs::read_dir(folder).with_context(|| format!("{shown} cannot be read"))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("{shown} cannot be read"))?;
        if entry.path().join("form.json").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    let mut lists = embedded_lists()?;
    if folder.join(LISTS).is_dir() {
        let files = std::fs::read_dir(folder.join(LISTS));
        let failed = || format!("{shown}/{LISTS} cannot be read");
        for file in files.with_context(failed)? {
            let path = file.with_context(failed)?.path();
            if path.extension().is_some_and(|ending| ending == "tsv") {
                let shown = path.display().to_string();
                let text = std::fs::read_to_string(&path);
                let text = text.with_context(|| format!("{shown} cannot be read"))?;
                add_list(&mut lists, &path, &shown, &text)?;
            }
        }
    }
    if names.is_empty() {
        bail!("{shown}: there is no benefit (a folder with a form.json) in it");
    }
    read(names, &shown.to_string(), &lists, |path| {
        match std::fs::read_to_string(folder.join(path)) {
            Ok(text) => Ok(Some(Cow::Owned(text))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{shown}/{path} cannot be read")),
        }
    })
}

fn read<'a>(
    names: Vec<String>,
    home: &str,
    lists: &Lists,
    file_of: impl Fn(&str) -> anyhow::Result<Option<Cow<'a, str>>>,
) -> anyhow::Result<Benefits> {
    let mut benefits = Benefits::new();
    for name in names {
        let path = format!("{name}/form.json");
        let text =
            file_of(&path)?.with_context(|| format!("{home}/{path}: the file is missing"))?;
        if RESERVED.contains(&name.as_str()) {
            bail!("{home}/{name}: a benefit cannot have this name, the portal has a page of it");
        }
        let form = load_with_lists(&format!("{home}/{path}"), &text, lists)?;
        if form.id != name.as_str() {
            bail!("{home}/{path}: id: it is \"{}\", its folder is \"{name}\"", form.id);
        }
        let mut words = BTreeMap::new();
        for language in Language::ALL {
            let path = format!("{name}/texts/{}/form.ftl", language.folder());
            if let Some(text) = file_of(&path)? {
                words.insert(language, (format!("{home}/{path}"), text));
            }
        }
        let texts = FormTexts::read(&form, |language| words.get(&language).cloned())?;
        benefits.insert(name, Benefit { form, texts });
    }
    Ok(benefits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_benefit_says_the_same_in_every_language() {
        for (name, benefit) in embedded().unwrap() {
            let source = benefit.texts.ids(Language::French).unwrap();
            for language in Language::ALL {
                let ids = benefit.texts.ids(language).unwrap();
                let differ: Vec<_> = source.symmetric_difference(ids).collect();
                assert!(differ.is_empty(), "{name} in {}: {differ:?}", language.tag());
            }
        }
    }

    #[test]
    fn lists_of_a_folder_stand_beside_those_inside_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let lists = folder.path().join("lists");
        std::fs::create_dir(&lists).unwrap();
        std::fs::create_dir(folder.path().join("x")).unwrap();
        std::fs::write(folder.path().join("x/form.json"), "{").unwrap();
        std::fs::write(lists.join("towns.tsv"), "id\tfr\nlyon\tLyon\nlyon\tLyon").unwrap();
        let error = format!("{:#}", from_folder(folder.path()).err().unwrap());
        assert!(error.ends_with("lists/towns.tsv: line 3: \"lyon\" stands twice"), "{error}");
        std::fs::write(lists.join("towns.tsv"), "id\tfr\nlyon\tLyon").unwrap();
        let error = format!("{:#}", from_folder(folder.path()).err().unwrap());
        assert!(error.contains("x/form.json"), "{error}");
        assert_eq!(embedded_lists().unwrap()[&Id::of("countries")].entries().len(), 249);
    }

    #[test]
    fn a_benefit_never_stands_in_the_place_of_a_page_of_the_portal() {
        for name in RESERVED {
            let folder = tempfile::tempdir().unwrap();
            std::fs::create_dir(folder.path().join(name)).unwrap();
            std::fs::write(folder.path().join(name).join("form.json"), "{}").unwrap();
            let error = format!("{:#}", from_folder(folder.path()).err().unwrap());
            assert!(error.contains("the portal has a page of it"), "{error}");
        }
    }

    #[test]
    fn a_wrong_form_is_one_line_with_file_and_place() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("x")).unwrap();
        std::fs::write(folder.path().join("x/form.json"), "{\n \"id\": \"x\",\n}").unwrap();
        let error = format!("{:#}", from_folder(folder.path()).err().unwrap());
        assert!(error.contains("x/form.json: line 3, column 1: "), "{error}");
        assert_eq!(error.lines().count(), 1);
    }
}
