//! The key-encryption keys, and the folder they live in.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use zeroize::{Zeroize, Zeroizing};

use super::{OpenError, Place, sealing};
use crate::randomness::Randomness;

/// Characters of a key file: 32 bytes in hexadecimal digits and a line's end.
const FILE_LENGTH: usize = 65;

/// The key-encryption keys, by number. The newest wraps; every one unwraps, so that a key can be replaced without touching old dossiers.
///
/// A folder holds one file a key, `1.key` being the first: 32 random bytes in hexadecimal digits. Only its owner may read it.
pub struct KeyRing {
    keys: BTreeMap<u32, Zeroizing<[u8; 32]>>,
    newest: u32,
}

/// Why the keys cannot be used. Each is one line that says which file and what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyRingError {
    /// The folder has no key in it, or does not exist.
    #[error("the keys folder {} holds no key: bring back the file 1.key from where it was kept", .0.display())]
    Empty(PathBuf),
    /// Others than the owner may read or change it; octal mode bits.
    #[error("{} is open to others (mode {mode:o}): run chmod {expected:o} on it, and replace the key if others could read it", path.display())]
    OpenToOthers {
        /// The file or folder.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
        /// The bits it should have.
        expected: u32,
    },
    /// The file is not 64 hexadecimal digits and a line's end.
    #[error("{} is not a key (64 hexadecimal digits and a line's end): bring it back from where it was kept", .0.display())]
    NotAKey(PathBuf),
    /// The operating system refused.
    #[error("{} cannot be {action}: {source}; check that it exists and belongs to the user who runs the server", path.display())]
    Unusable {
        /// The file or folder.
        path: PathBuf,
        /// What was tried: "read", "created".
        action: &'static str,
        /// What the operating system said.
        source: io::Error,
    },
}

impl KeyRing {
    /// The keys of `folder`; a folder without any gets its first key, and is created when it is missing.
    ///
    /// When this returns, the key is on the disk to stay: file and folder are flushed.
    ///
    /// # Errors
    ///
    /// [`KeyRingError`] when a key cannot be read or created, or is not safe where it is.
    pub fn open_or_create(
        folder: &Path,
        randomness: &dyn Randomness,
    ) -> Result<Self, KeyRingError> {
        match Self::open(folder) {
            Err(KeyRingError::Empty(_)) => {
                create_first_key(folder, randomness).map_err(|(path, source)| {
                    KeyRingError::Unusable { path, action: "created", source }
                })?;
                Self::open(folder)
            }
            other => other,
        }
    }

    /// The keys of `folder`, which must be there.
    ///
    /// # Errors
    ///
    /// [`KeyRingError`]; [`KeyRingError::Empty`] when there is no key or no folder.
    pub fn open(folder: &Path) -> Result<Self, KeyRingError> {
        let unusable =
            |source| KeyRingError::Unusable { path: folder.to_owned(), action: "read", source };
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(KeyRingError::Empty(folder.to_owned()));
            }
            Err(error) => return Err(unusable(error)),
        };
        refuse_if_open_to_others(folder, &fs::metadata(folder).map_err(unusable)?, 0o700)?;
        let mut keys = BTreeMap::new();
        for entry in entries {
            let path = entry.map_err(unusable)?.path();
            if let Some(number) = key_number(&path) {
                keys.insert(number, read_key(&path)?);
            }
        }
        let newest =
            *keys.last_key_value().ok_or_else(|| KeyRingError::Empty(folder.to_owned()))?.0;
        Ok(Self { keys, newest })
    }

    /// Seals a secret under the newest key, with that key's number in front (4 bytes).
    pub(crate) fn wrap(
        &self,
        place: &Place,
        secret: &[u8],
        randomness: &dyn Randomness,
    ) -> Vec<u8> {
        let mut wrapped = self.newest.to_be_bytes().to_vec();
        wrapped.extend(sealing::seal(&self.keys[&self.newest], place, secret, randomness));
        wrapped
    }

    /// Opens what [`wrap`](Self::wrap) made, with the key whose number it carries.
    pub(crate) fn unwrap(
        &self,
        place: &Place,
        wrapped: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (number, sealed) = wrapped.split_first_chunk::<4>().ok_or(OpenError::Refused)?;
        let number = u32::from_be_bytes(*number);
        let key = self.keys.get(&number).ok_or(OpenError::UnknownKey(number))?;
        sealing::open(key, place, sealed)
    }

    /// A ring with one key made from a seed, without any folder.
    #[cfg(test)]
    pub(crate) fn for_tests(seed: u64) -> Self {
        let randomness: &dyn Randomness = &crate::randomness::SeededRandomness::new(seed);
        Self { keys: BTreeMap::from([(1, Zeroizing::new(randomness.array()))]), newest: 1 }
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<_> = self.keys.keys().collect();
        write!(formatter, "KeyRing({numbers:?}, not shown)")
    }
}

/// The number of a key file (`12.key` → 12); other files are not ours to read.
fn key_number(path: &Path) -> Option<u32> {
    let number = path.file_name()?.to_str()?.strip_suffix(".key")?;
    // `+1.key` and `01.key` would name the same key twice.
    let number = number.parse::<u32>().ok().filter(|parsed| parsed.to_string() == number)?;
    (number > 0).then_some(number)
}

fn read_key(path: &Path) -> Result<Zeroizing<[u8; 32]>, KeyRingError> {
    let unusable =
        |source| KeyRingError::Unusable { path: path.to_owned(), action: "read", source };
    let file = File::open(path).map_err(unusable)?;
    // Mode bits, not readability: root may read everything, and a file seen by others is a key lost.
    let metadata = file.metadata().map_err(unusable)?;
    refuse_if_open_to_others(path, &metadata, 0o600)?;
    // Room for one byte too many: enough to notice, and no copy of the digits is left by a growing buffer.
    let mut digits = Zeroizing::new([0; FILE_LENGTH + 1]);
    let mut length = 0;
    let mut limited = file.take(digits.len() as u64);
    loop {
        match limited.read(&mut digits[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(unusable(error)),
        }
    }
    parse_key(&digits[..length]).ok_or_else(|| KeyRingError::NotAKey(path.to_owned()))
}

fn refuse_if_open_to_others(
    path: &Path,
    metadata: &fs::Metadata,
    expected: u32,
) -> Result<(), KeyRingError> {
    let mode = metadata.permissions().mode() & 0o7777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(KeyRingError::OpenToOthers { path: path.to_owned(), mode, expected })
}

fn parse_key(text: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let digits = text.strip_suffix(b"\n")?;
    if digits.len() != FILE_LENGTH - 1 {
        return None;
    }
    let mut key = Zeroizing::new([0; 32]);
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    Some(key)
}

/// Writes `1.key` so that it is there whole or not at all, and never over another: a draft is written and flushed, then gets its name by
/// a link, which fails when the name is taken (two servers started at once).
fn create_first_key(
    folder: &Path,
    randomness: &dyn Randomness,
) -> Result<(), (PathBuf, io::Error)> {
    let in_folder = |error| (folder.to_owned(), error);
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(in_folder)?;
    let mut suffix = [0; 8];
    randomness.fill(&mut suffix);
    let draft = folder.join(format!(".draft-{:016x}", u64::from_le_bytes(suffix)));
    let path = folder.join("1.key");

    let written =
        write_draft(&draft, randomness).and_then(|()| match fs::hard_link(&draft, &path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            linked => linked,
        });
    let removed = fs::remove_file(&draft);
    written.map_err(|error| (path, error))?;
    removed.map_err(|error| (draft, error))?;

    // The names too must outlive a power cut: of the key in its folder, and of the folder in the one above.
    File::open(folder).and_then(|opened| opened.sync_all()).map_err(in_folder)?;
    if let Some(parent) = folder.canonicalize().map_err(in_folder)?.parent() {
        File::open(parent)
            .and_then(|opened| opened.sync_all())
            .map_err(|error| (parent.to_owned(), error))?;
    }
    Ok(())
}

fn write_draft(path: &Path, randomness: &dyn Randomness) -> io::Result<()> {
    let key: Zeroizing<[u8; 32]> = Zeroizing::new(randomness.array());
    let mut text = Zeroizing::new([b'\n'; FILE_LENGTH]);
    for (pair, byte) in text.chunks_exact_mut(2).zip(key.iter()) {
        let digits = b"0123456789abcdef";
        pair[0] = digits[usize::from(byte >> 4)];
        pair[1] = digits[usize::from(byte & 15)];
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(&*text)?;
    text.zeroize();
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    fn new_folder() -> (tempfile::TempDir, PathBuf) {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("data.keys");
        (home, folder)
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn write_key(path: &Path, text: &str) {
        fs::write(path, text).unwrap();
        set_mode(path, 0o600);
    }

    #[test]
    fn the_first_start_creates_a_key_that_only_its_owner_may_read() {
        let (_home, folder) = new_folder();
        KeyRing::open_or_create(&folder, &SeededRandomness::new(1)).unwrap();
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join("1.key")), 0o600);
        let text = fs::read_to_string(folder.join("1.key")).unwrap();
        assert_eq!(text.len(), 65);
        assert!(text.trim_end().chars().all(|digit| digit.is_ascii_hexdigit()));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no draft is left");
    }

    #[test]
    fn the_second_start_reads_the_same_key() {
        let (_home, folder) = new_folder();
        let randomness = SeededRandomness::new(2);
        let wrapped = KeyRing::open_or_create(&folder, &randomness).unwrap().wrap(
            &Place::key_check(),
            b"secret",
            &randomness,
        );
        let again = KeyRing::open_or_create(&folder, &randomness).unwrap();
        assert_eq!(*again.unwrap(&Place::key_check(), &wrapped).unwrap(), b"secret");
    }

    #[test]
    fn opening_an_empty_or_missing_folder_creates_nothing() {
        let (_home, folder) = new_folder();
        assert!(matches!(KeyRing::open(&folder), Err(KeyRingError::Empty(_))));
        assert!(!folder.exists());
    }

    #[test]
    fn the_newest_key_wraps_and_the_older_ones_still_unwrap() {
        let (_home, folder) = new_folder();
        let randomness = SeededRandomness::new(3);
        let old = KeyRing::open_or_create(&folder, &randomness).unwrap().wrap(
            &Place::key_check(),
            b"old",
            &randomness,
        );
        write_key(&folder.join("12.key"), &format!("{}\n", "ab".repeat(32)));
        write_key(&folder.join("2.key"), &format!("{}\n", "cd".repeat(32)));
        let ring = KeyRing::open(&folder).unwrap();
        let new = ring.wrap(&Place::key_check(), b"new", &randomness);
        assert_eq!(new[..4], 12_u32.to_be_bytes());
        assert_eq!(*ring.unwrap(&Place::key_check(), &old).unwrap(), b"old");
        assert_eq!(*ring.unwrap(&Place::key_check(), &new).unwrap(), b"new");
        fs::remove_file(folder.join("12.key")).unwrap();
        let without = KeyRing::open(&folder).unwrap();
        assert_eq!(
            without.unwrap(&Place::key_check(), &new).unwrap_err(),
            OpenError::UnknownKey(12)
        );
    }

    #[test]
    fn a_file_or_folder_open_to_others_is_refused_in_one_line() {
        let (_home, folder) = new_folder();
        KeyRing::open_or_create(&folder, &SeededRandomness::new(4)).unwrap();
        for (path, bad, good) in [
            (folder.join("1.key"), 0o640, 0o600),
            (folder.join("1.key"), 0o604, 0o600),
            (folder.clone(), 0o755, 0o700),
        ] {
            set_mode(&path, bad);
            let error = KeyRing::open_or_create(&folder, &SeededRandomness::new(5))
                .unwrap_err()
                .to_string();
            assert!(
                error.contains(path.to_str().unwrap())
                    && error.contains(&format!("chmod {good:o}")),
                "{error}"
            );
            assert_eq!(error.lines().count(), 1);
            set_mode(&path, good);
        }
    }

    #[test]
    fn a_file_that_is_not_a_key_is_refused_and_kept() {
        let (_home, folder) = new_folder();
        KeyRing::open_or_create(&folder, &SeededRandomness::new(6)).unwrap();
        let path = folder.join("1.key");
        let digits = "ab".repeat(32);
        for text in [
            String::new(),
            digits.clone(),
            format!("{digits}\n\n"),
            format!("{digits}0\n"),
            format!("{}\n", "xy".repeat(32)),
            format!("{}\n", "é".repeat(32)),
        ] {
            write_key(&path, &text);
            let error = KeyRing::open_or_create(&folder, &SeededRandomness::new(7)).unwrap_err();
            assert!(matches!(error, KeyRingError::NotAKey(_)), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[test]
    fn other_files_in_the_folder_are_left_alone() {
        let (_home, folder) = new_folder();
        KeyRing::open_or_create(&folder, &SeededRandomness::new(8)).unwrap();
        for name in ["README", "01.key", "+1.key", "0.key", "x.key", ".draft-1"] {
            fs::write(folder.join(name), "note").unwrap();
        }
        KeyRing::open(&folder).unwrap();
    }

    #[test]
    fn servers_that_start_at_once_end_with_one_key() {
        let (_home, folder) = new_folder();
        let wrapped: Vec<_> = std::thread::scope(|scope| {
            let starts: Vec<_> = (0..8)
                .map(|seed| {
                    let folder = &folder;
                    scope.spawn(move || {
                        let randomness = SeededRandomness::new(seed);
                        KeyRing::open_or_create(folder, &randomness).unwrap().wrap(
                            &Place::key_check(),
                            b"one",
                            &randomness,
                        )
                    })
                })
                .collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        let ring = KeyRing::open(&folder).unwrap();
        for value in wrapped {
            assert_eq!(*ring.unwrap(&Place::key_check(), &value).unwrap(), b"one");
        }
    }

    #[test]
    fn keys_are_not_shown() {
        assert_eq!(format!("{:?}", KeyRing::for_tests(1)), "KeyRing([1], not shown)");
    }
}
