//! The key-encryption keys, and the folder they live in.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use zeroize::Zeroizing;

use super::key_file::{self, KeyFileError};
use super::{OpenError, Place, sealing};
use crate::randomness::Randomness;

/// The key-encryption keys, by number. The newest wraps; every one unwraps, so that a key can be replaced without touching old dossiers.
///
/// A folder holds one file a key, `1.key` being the first: 32 random bytes in hexadecimal digits. Only its owner may read it. A key that
/// comes into the folder later (`guichet keys rotate`) is noticed: before something is wrapped, and when something bears an unknown number.
pub struct KeyRing {
    /// None for a ring of tests, which has no folder.
    folder: Option<PathBuf>,
    keys: RwLock<Keys>,
}

/// The keys by number; never empty.
type Keys = BTreeMap<u32, Zeroizing<[u8; 32]>>;

/// Why the keys cannot be used. Each is one line that says which file and what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyRingError {
    /// The folder has no key in it, or does not exist.
    #[error("the keys folder {} holds no key: bring back the file 1.key from where it was kept", .0.display())]
    Empty(PathBuf),
    /// A file or the folder cannot be used.
    #[error(transparent)]
    File(#[from] KeyFileError),
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
                key_file::create(folder, "1.key", randomness)?;
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
        let keys = read_folder(folder)?;
        Ok(Self { folder: Some(folder.to_owned()), keys: RwLock::new(keys) })
    }

    /// Makes the next key, which wraps from now on, and gives its number. When two programs do so at once, each gets a number of its own.
    ///
    /// # Errors
    ///
    /// [`KeyRingError`] when it cannot be written.
    pub fn add_key(&self, randomness: &dyn Randomness) -> Result<u32, KeyRingError> {
        let Some(folder) = &self.folder else { return Ok(self.newest()) };
        loop {
            self.reload()?;
            let number = self.newest() + 1;
            if key_file::create(folder, &format!("{number}.key"), randomness)? {
                self.reload()?;
                return Ok(number);
            }
        }
    }

    /// The number of the newest key.
    #[must_use]
    pub fn newest(&self) -> u32 {
        self.read(|keys| keys.last_key_value().map_or(0, |(number, _)| *number))
    }

    /// The numbers of all keys, the oldest first.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        self.read(|keys| keys.keys().copied().collect())
    }

    /// The number of the key under which something was wrapped; none when it is no wrapped value.
    #[must_use]
    pub fn number_of(wrapped: &[u8]) -> Option<u32> {
        wrapped.first_chunk::<4>().map(|number| u32::from_be_bytes(*number))
    }

    /// Seals a secret under the newest key, with that key's number in front (4 bytes).
    pub(crate) fn wrap(
        &self,
        place: &Place,
        secret: &[u8],
        randomness: &dyn Randomness,
    ) -> Vec<u8> {
        self.notice_new_keys();
        self.read(|keys| {
            let (number, key) = keys.last_key_value().expect("a ring has a key");
            let mut wrapped = number.to_be_bytes().to_vec();
            wrapped.extend(sealing::seal(key, place, secret, randomness));
            wrapped
        })
    }

    /// Opens what [`wrap`](Self::wrap) made, with the key whose number it carries.
    pub(crate) fn unwrap(
        &self,
        place: &Place,
        wrapped: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (number, sealed) = wrapped.split_first_chunk::<4>().ok_or(OpenError::Refused)?;
        let number = u32::from_be_bytes(*number);
        if !self.read(|keys| keys.contains_key(&number)) {
            self.notice_new_keys();
        }
        self.read(|keys| {
            let key = keys.get(&number).ok_or(OpenError::UnknownKey(number))?;
            sealing::open(key, place, sealed)
        })
    }

    /// The same secret under the newest key.
    ///
    /// # Errors
    ///
    /// [`OpenError`] when it does not open.
    pub fn rewrap(
        &self,
        place: &Place,
        wrapped: &[u8],
        randomness: &dyn Randomness,
    ) -> Result<Vec<u8>, OpenError> {
        Ok(self.wrap(place, &self.unwrap(place, wrapped)?, randomness))
    }

    /// Looks for a key newer than those known. Only names are listed, a few microseconds; a folder that cannot be read, or a file that is
    /// not safe, changes nothing: the keys that are known still work.
    fn notice_new_keys(&self) {
        let Some(folder) = &self.folder else { return };
        let Ok(entries) = fs::read_dir(folder) else { return };
        let known = self.newest();
        let is_new = |number: u32| number > known;
        if entries.flatten().filter_map(|entry| key_number(&entry.path())).any(is_new)
            && let Err(error) = self.reload()
        {
            tracing::error!(%error, "a new key cannot be used");
        }
    }

    /// Reads the folder again. Keys that are known stay known, also when their file is gone.
    fn reload(&self) -> Result<(), KeyRingError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let found = read_folder(folder)?;
        self.keys.write().unwrap_or_else(PoisonError::into_inner).extend(found);
        Ok(())
    }

    fn read<T>(&self, look: impl FnOnce(&Keys) -> T) -> T {
        look(&self.keys.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// A ring with one key made from a seed, without any folder.
    #[cfg(test)]
    pub(crate) fn for_tests(seed: u64) -> Self {
        let randomness: &dyn Randomness = &crate::randomness::SeededRandomness::new(seed);
        let keys = BTreeMap::from([(1, Zeroizing::new(randomness.array()))]);
        Self { folder: None, keys: RwLock::new(keys) }
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "KeyRing({:?}, not shown)", self.numbers())
    }
}

fn read_folder(folder: &Path) -> Result<Keys, KeyRingError> {
    let unusable = |source| KeyFileError::unusable(folder, "read", source);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(KeyRingError::Empty(folder.to_owned()));
        }
        Err(error) => return Err(unusable(error).into()),
    };
    key_file::refuse_if_open_to_others(folder, &fs::metadata(folder).map_err(unusable)?, 0o700)?;
    let mut keys = BTreeMap::new();
    for entry in entries {
        let path = entry.map_err(unusable)?.path();
        if let Some(number) = key_number(&path) {
            keys.insert(number, key_file::read(&path)?);
        }
    }
    if keys.is_empty() { Err(KeyRingError::Empty(folder.to_owned())) } else { Ok(keys) }
}

/// The number of a key file (`12.key` → 12); other files are not ours to read.
fn key_number(path: &Path) -> Option<u32> {
    let number = path.file_name()?.to_str()?.strip_suffix(".key")?;
    // `+1.key` and `01.key` would name the same key twice.
    let number = number.parse::<u32>().ok().filter(|parsed| parsed.to_string() == number)?;
    (number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

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
            assert!(matches!(error, KeyRingError::File(KeyFileError::NotAKey(_))), "{error}");
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
    fn a_key_made_meanwhile_is_noticed_and_a_removed_one_forgotten_at_the_next_start() {
        let (_home, folder) = new_folder();
        let randomness = SeededRandomness::new(11);
        let running = KeyRing::open_or_create(&folder, &randomness).unwrap();
        let old = running.wrap(&Place::key_check(), b"old", &randomness);
        let rotating = KeyRing::open(&folder).unwrap();
        assert_eq!(rotating.add_key(&randomness).unwrap(), 2);
        let new = rotating.wrap(&Place::key_check(), b"new", &randomness);
        assert_eq!(KeyRing::number_of(&new), Some(2));
        assert_eq!(*running.unwrap(&Place::key_check(), &new).unwrap(), b"new");
        let wrapped = running.wrap(&Place::key_check(), b"newer", &randomness);
        assert_eq!(KeyRing::number_of(&wrapped), Some(2), "the newest key wraps");
        fs::remove_file(folder.join("1.key")).unwrap();
        assert_eq!(*running.unwrap(&Place::key_check(), &old).unwrap(), b"old");
        let later = KeyRing::open(&folder).unwrap();
        assert_eq!(*later.unwrap(&Place::key_check(), &wrapped).unwrap(), b"newer");
        assert!(later.unwrap(&Place::key_check(), &old).is_err());
    }

    #[test]
    fn a_new_key_that_is_not_safe_is_not_used() {
        let (_home, folder) = new_folder();
        let randomness = SeededRandomness::new(12);
        let running = KeyRing::open_or_create(&folder, &randomness).unwrap();
        write_key(&folder.join("2.key"), &format!("{}\n", "cd".repeat(32)));
        set_mode(&folder.join("2.key"), 0o644);
        let wrapped = running.wrap(&Place::key_check(), b"value", &randomness);
        assert_eq!(KeyRing::number_of(&wrapped), Some(1));
    }

    #[test]
    fn keys_made_at_once_get_numbers_of_their_own() {
        let (_home, folder) = new_folder();
        KeyRing::open_or_create(&folder, &SeededRandomness::new(13)).unwrap();
        let mut numbers: Vec<_> = std::thread::scope(|scope| {
            let makers: Vec<_> = (0..4)
                .map(|seed| {
                    let folder = &folder;
                    scope.spawn(move || {
                        let ring = KeyRing::open(folder).unwrap();
                        ring.add_key(&SeededRandomness::new(20 + seed)).unwrap()
                    })
                })
                .collect();
            makers.into_iter().map(|maker| maker.join().unwrap()).collect()
        });
        numbers.sort_unstable();
        assert_eq!(numbers, [2, 3, 4, 5]);
    }

    #[test]
    fn keys_are_not_shown() {
        assert_eq!(format!("{:?}", KeyRing::for_tests(1)), "KeyRing([1], not shown)");
    }
}
