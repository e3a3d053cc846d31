//! The signed heads: how far each journal had come, kept outside the database.
//!
//! A folder of its own holds `heads.jsonl`, one line a signing, and `heads.pub`, the public key. Each line says the hash of the line
//! before and is signed, so that a line cannot be changed, removed, added or moved; and each says the last event of the journals that
//! had moved, so that a journal cannot lose its tail, or be removed, or be put back to what it was.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::crypto::{HeadsKey, Link, SIGNATURE};
use crate::hexadecimal::{bytes_of, hexadecimal};
use crate::storage::FolderId;

/// The lines.
pub(super) const LINES: &str = "heads.jsonl";
/// The public key, hexadecimal digits.
const PUBLIC: &str = "heads.pub";
/// Heads in one line at most: a line of a big database stays readable.
const MOST: usize = 1_000;
/// What stands between a line's content and its signature.
const SIGNED: &str = ",\"signature\":\"";
/// Characters of a line's end: the above, the signature, and what closes them.
const ENDING: usize = SIGNED.len() + 2 * SIGNATURE + 2;

/// The last event of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Whose journal it is.
    pub folder: FolderId,
    /// The event's number.
    pub sequence: i64,
    /// Its link.
    pub chain: Link,
}

/// Why a line was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// Journals have moved.
    Moved,
    /// A backup was put in place: what was signed before says nothing any more.
    Restored,
}

/// One signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// When it was signed.
    pub at: Timestamp,
    /// Why.
    pub occasion: Occasion,
    /// The journals that had moved.
    pub heads: Vec<Head>,
}

/// A line as it is written; the signature is put behind it.
#[derive(Serialize, Deserialize)]
struct Line {
    at: Timestamp,
    occasion: Occasion,
    /// The hash of the line before, hexadecimal digits; zeros before the first.
    before: String,
    /// Folder, sequence, link.
    heads: Vec<(String, i64, String)>,
}

/// A line that was read.
#[derive(Debug, PartialEq, Eq)]
pub enum ReadLine {
    /// It is in its place and was signed by the key.
    Signed(Signing),
    /// It was not signed by the key: changed, or written by someone else.
    Forged,
    /// It was signed, but does not follow the line before: lines were removed, added or moved.
    OutOfPlace(Signing),
}

/// A folder of signed heads.
#[derive(Debug, Clone)]
pub struct Heads {
    folder: PathBuf,
}

impl Heads {
    /// The heads of a folder; nothing is touched yet.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether something was ever signed here.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.folder.join(LINES).exists()
    }

    /// Makes the folder, and writes the public key into it.
    ///
    /// # Errors
    ///
    /// What the operating system says.
    pub fn prepare(&self, key: &HeadsKey) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder)?;
        let text = format!("{}\n", hexadecimal(&key.public()));
        let path = self.folder.join(PUBLIC);
        if fs::read_to_string(&path).is_ok_and(|known| known == text) {
            return Ok(());
        }
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        flush_folder(&self.folder)?;
        if let Some(parent) = self.folder.canonicalize()?.parent() {
            flush_folder(parent)?;
        }
        Ok(())
    }

    /// When the last line was written; `None` before the first.
    ///
    /// # Errors
    ///
    /// What the operating system says.
    pub fn last_signed(&self) -> io::Result<Option<Timestamp>> {
        let mut file = match File::open(self.folder.join(LINES)) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        file.lock_shared()?;
        let (last, _) = last_line(&mut file)?;
        Ok(last.and_then(|line| parse(&line)).map(|(line, _)| line.at))
    }

    /// Adds lines for a signing, more than one when there are many heads, and flushes them. A line that a power cut left unfinished goes.
    ///
    /// # Errors
    ///
    /// What the operating system says; then a part of the lines may stand there.
    pub fn append(&self, key: &HeadsKey, signing: &Signing) -> io::Result<()> {
        let path = self.folder.join(LINES);
        let is_new = !path.exists();
        let mut file =
            OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
        // Another program may sign at the same moment, by hand.
        file.lock()?;
        let (last, whole) = last_line(&mut file)?;
        file.set_len(whole)?;
        let mut before = last.map_or_else(nothing_before, |line| hash(&line));
        let mut pieces: Vec<&[Head]> = signing.heads.chunks(MOST).collect();
        if pieces.is_empty() {
            pieces.push(&[]);
        }
        let mut text = String::new();
        for heads in pieces {
            let line = write(key, signing, heads, before);
            before = hash(&line);
            text.push_str(&line);
            text.push('\n');
        }
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if is_new { flush_folder(&self.folder) } else { Ok(()) }
    }

    /// Every line with its number, the first being 1. What follows the last line's end is a line under way, and no line.
    ///
    /// # Errors
    ///
    /// What the operating system says.
    pub fn read(&self, key: &HeadsKey) -> io::Result<Vec<(usize, ReadLine)>> {
        let file = File::open(self.folder.join(LINES))?;
        file.lock_shared()?;
        let mut reader = BufReader::new(file);
        let mut before = nothing_before();
        let mut lines = Vec::new();
        for number in 1.. {
            let mut bytes = Vec::new();
            reader.read_until(b'\n', &mut bytes)?;
            if bytes.pop() != Some(b'\n') {
                break;
            }
            let text = String::from_utf8_lossy(&bytes).into_owned();
            lines.push((number, judge(&text, key, &before)));
            before = hash(&text);
        }
        Ok(lines)
    }
}

fn judge(text: &str, key: &HeadsKey, before: &str) -> ReadLine {
    let Some((line, signature)) = parse(text) else { return ReadLine::Forged };
    let content = format!("{}}}", &text[..text.len() - ENDING]);
    if !key.signed(content.as_bytes(), &signature) {
        return ReadLine::Forged;
    }
    let head = |(folder, sequence, chain): &(String, i64, String)| {
        let (folder, chain) = (FolderId(bytes_of(folder)?), bytes_of(chain)?);
        Some(Head { folder, sequence: *sequence, chain })
    };
    let Some(heads) = line.heads.iter().map(head).collect() else { return ReadLine::Forged };
    let signing = Signing { at: line.at, occasion: line.occasion, heads };
    if line.before == before { ReadLine::Signed(signing) } else { ReadLine::OutOfPlace(signing) }
}

fn write(key: &HeadsKey, signing: &Signing, heads: &[Head], before: String) -> String {
    let head = |head: &Head| (hexadecimal(&head.folder.0), head.sequence, hexadecimal(&head.chain));
    let heads = heads.iter().map(head).collect();
    let line = Line { at: signing.at, occasion: signing.occasion, before, heads };
    let content = serde_json::to_string(&line).expect("a line has text keys only");
    let signature = hexadecimal(&key.sign(content.as_bytes()));
    format!("{}{SIGNED}{signature}\"}}", &content[..content.len() - 1])
}

/// A line and its signature; none when it is not of our making.
fn parse(text: &str) -> Option<(Line, [u8; SIGNATURE])> {
    let ending = text.get(text.len().checked_sub(ENDING)?..)?;
    let signature = bytes_of(ending.strip_prefix(SIGNED)?.strip_suffix("\"}")?)?;
    let content = format!("{}}}", &text[..text.len() - ENDING]);
    Some((serde_json::from_str(&content).ok()?, signature))
}

fn hash(line: &str) -> String {
    blake3::hash(line.as_bytes()).to_hex().to_string()
}

/// What the first line says of the one before.
fn nothing_before() -> String {
    "0".repeat(64)
}

/// The last whole line, and the file's length up to its end.
fn last_line(file: &mut File) -> io::Result<(Option<String>, u64)> {
    const PIECE: u64 = 64 * 1024;
    let length = file.seek(SeekFrom::End(0))?;
    let mut tail = Vec::new();
    let mut start = length;
    loop {
        let ends: Vec<usize> =
            tail.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect();
        let (last, earlier) = (ends.last(), ends.len().checked_sub(2).map(|at| ends[at]));
        if start == 0 || earlier.is_some() {
            let Some(&end) = last else { return Ok((None, 0)) };
            let from = earlier.map_or(0, |earlier| earlier + 1);
            let line = String::from_utf8_lossy(&tail[from..end]).into_owned();
            return Ok((Some(line), start + end as u64 + 1));
        }
        let piece = start.min(PIECE);
        start -= piece;
        file.seek(SeekFrom::Start(start))?;
        let mut more = Vec::new();
        (&mut *file).take(piece).read_to_end(&mut more)?;
        more.extend_from_slice(&tail);
        tail = more;
    }
}

fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    struct Scene {
        _home: tempfile::TempDir,
        key: HeadsKey,
        heads: Heads,
    }

    fn scene() -> Scene {
        let home = tempfile::tempdir().unwrap();
        let key =
            HeadsKey::open_or_create(&home.path().join("keys"), &SeededRandomness::new(1)).unwrap();
        let heads = Heads::at(&home.path().join("heads"));
        heads.prepare(&key).unwrap();
        Scene { key, heads, _home: home }
    }

    fn signing(second: i64, count: usize) -> Signing {
        let head = |number: usize| Head {
            folder: FolderId([u8::try_from(number % 256).unwrap(); 16]),
            sequence: i64::try_from(number).unwrap() + 1,
            chain: [7; 32],
        };
        let at = Timestamp::from_second(1_800_000_000 + second).unwrap();
        Signing { at, occasion: Occasion::Moved, heads: (0..count).map(head).collect() }
    }

    impl Scene {
        fn with_lines(count: i64) -> Self {
            let scene = scene();
            for second in 0..count {
                scene.heads.append(&scene.key, &signing(second, 2)).unwrap();
            }
            scene
        }

        fn path(&self) -> PathBuf {
            self.heads.folder().join(LINES)
        }

        fn lines(&self) -> Vec<String> {
            fs::read_to_string(self.path()).unwrap().lines().map(str::to_owned).collect()
        }

        fn write(&self, lines: &[String]) {
            fs::write(
                self.path(),
                lines.iter().map(|line| format!("{line}\n")).collect::<String>(),
            )
            .unwrap();
        }

        /// The numbers of the lines that are forged, and of those that are out of place.
        fn bad(&self) -> (Vec<usize>, Vec<usize>) {
            let read = self.heads.read(&self.key).unwrap();
            let of = |wanted: fn(&ReadLine) -> bool| {
                read.iter().filter(|(_, line)| wanted(line)).map(|(number, _)| *number).collect()
            };
            (
                of(|line| *line == ReadLine::Forged),
                of(|line| matches!(line, ReadLine::OutOfPlace(_))),
            )
        }
    }

    #[test]
    fn what_was_signed_is_read_back_in_order() {
        let scene = Scene::with_lines(3);
        let read = scene.heads.read(&scene.key).unwrap();
        let expected: Vec<_> = (0..3)
            .map(|second| (second as usize + 1, ReadLine::Signed(signing(second, 2))))
            .collect();
        assert_eq!(read, expected);
        assert_eq!(scene.heads.last_signed().unwrap(), Some(signing(2, 0).at));
    }

    #[test]
    fn a_changed_removed_moved_or_foreign_line_is_found_in_its_place() {
        let scene = Scene::with_lines(5);
        let whole = scene.lines();
        assert_eq!(scene.bad(), (vec![], vec![]));

        let mut lines = whole.clone();
        lines[2] = lines[2].replace("\"moved\"", "\"restored\"");
        scene.write(&lines);
        assert_eq!(scene.bad(), (vec![3], vec![4]));

        for removed in 0..4 {
            let mut lines = whole.clone();
            lines.remove(removed);
            scene.write(&lines);
            assert_eq!(scene.bad(), (vec![], vec![removed + 1]), "line {}", removed + 1);
        }

        let mut lines = whole.clone();
        lines.swap(1, 2);
        scene.write(&lines);
        assert_eq!(scene.bad(), (vec![], vec![2, 3, 4]));

        let other = self::scene();
        let mut lines = whole.clone();
        let foreign =
            HeadsKey::open_or_create(&other.heads.folder().join("keys"), &SeededRandomness::new(2));
        lines.push(write(&foreign.unwrap(), &signing(9, 1), &[], hash(&lines[4])));
        lines.push("not a line".into());
        scene.write(&lines);
        assert_eq!(scene.bad(), (vec![6, 7], vec![]));
    }

    #[test]
    fn a_line_cut_by_a_power_failure_is_no_line_and_goes_with_the_next_signing() {
        let scene = Scene::with_lines(2);
        let text = fs::read(scene.path()).unwrap();
        fs::write(scene.path(), &text[..text.len() - 20]).unwrap();
        assert_eq!(scene.heads.read(&scene.key).unwrap().len(), 1);
        scene.heads.append(&scene.key, &signing(8, 1)).unwrap();
        assert_eq!(scene.bad(), (vec![], vec![]));
        assert_eq!(scene.lines().len(), 2);
    }

    #[test]
    fn many_heads_take_several_lines() {
        let scene = scene();
        scene.heads.append(&scene.key, &signing(0, 2_500)).unwrap();
        scene.heads.append(&scene.key, &signing(1, 1)).unwrap();
        assert_eq!((scene.lines().len(), scene.bad()), (4, (vec![], vec![])));
    }

    #[test]
    fn signing_by_hand_beside_a_server_makes_one_chain() {
        let scene = scene();
        std::thread::scope(|scope| {
            for second in 0..8 {
                let scene = &scene;
                scope.spawn(move || scene.heads.append(&scene.key, &signing(second, 3)).unwrap());
            }
        });
        assert_eq!((scene.lines().len(), scene.bad()), (8, (vec![], vec![])));
    }
}
