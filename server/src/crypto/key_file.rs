//! A key in a file of its own: 32 bytes as 64 hexadecimal digits and a line's end, for its owner alone.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use zeroize::{Zeroize, Zeroizing};

use crate::randomness::Randomness;

/// Characters of a key file: 32 bytes in hexadecimal digits and a line's end.
const LENGTH: usize = 65;

/// Why a key file, or its folder, cannot be used. Each is one line that says which file and what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
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

impl KeyFileError {
    pub(super) fn unusable(path: &Path, action: &'static str, source: io::Error) -> Self {
        Self::Unusable { path: path.to_owned(), action, source }
    }
}

/// Reads a key.
pub(super) fn read(path: &Path) -> Result<Zeroizing<[u8; 32]>, KeyFileError> {
    let unusable = |source| KeyFileError::unusable(path, "read", source);
    let file = File::open(path).map_err(unusable)?;
    // Mode bits, not readability: root may read everything, and a file seen by others is a key lost.
    let metadata = file.metadata().map_err(unusable)?;
    refuse_if_open_to_others(path, &metadata, 0o600)?;
    // Room for one byte too many: enough to notice, and no copy of the digits is left by a growing buffer.
    let mut digits = Zeroizing::new([0; LENGTH + 1]);
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
    parse(&digits[..length]).ok_or_else(|| KeyFileError::NotAKey(path.to_owned()))
}

pub(super) fn refuse_if_open_to_others(
    path: &Path,
    metadata: &fs::Metadata,
    expected: u32,
) -> Result<(), KeyFileError> {
    let mode = metadata.permissions().mode() & 0o7777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(KeyFileError::OpenToOthers { path: path.to_owned(), mode, expected })
}

fn parse(text: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let digits = text.strip_suffix(b"\n")?;
    if digits.len() != LENGTH - 1 {
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

/// Makes a new random key so that it is there whole or not at all, and never over another: a draft is written and flushed, then gets its
/// name by a link, which fails when the name is taken (two programs at once). The folder is created when it is missing. Whether it was
/// made; when it was not, the key that is there counts.
pub(super) fn create(
    folder: &Path,
    name: &str,
    randomness: &dyn Randomness,
) -> Result<bool, KeyFileError> {
    let created = |path: &Path| {
        let path = path.to_owned();
        move |source| KeyFileError::Unusable { path, action: "created", source }
    };
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(created(folder))?;
    let mut suffix = [0; 8];
    randomness.fill(&mut suffix);
    let draft = folder.join(format!(".draft-{:016x}", u64::from_le_bytes(suffix)));
    let path = folder.join(name);

    let written =
        write_draft(&draft, randomness).and_then(|()| match fs::hard_link(&draft, &path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
            linked => linked.map(|()| true),
        });
    let removed = fs::remove_file(&draft);
    let is_new = written.map_err(created(&path))?;
    removed.map_err(created(&draft))?;

    // The names too must outlive a power cut: of the key in its folder, and of the folder in the one above.
    let flush = |folder: &Path| File::open(folder).and_then(|opened| opened.sync_all());
    flush(folder).map_err(created(folder))?;
    if let Some(parent) = folder.canonicalize().map_err(created(folder))?.parent() {
        flush(parent).map_err(created(parent))?;
    }
    Ok(is_new)
}

fn write_draft(path: &Path, randomness: &dyn Randomness) -> io::Result<()> {
    let key: Zeroizing<[u8; 32]> = Zeroizing::new(randomness.array());
    let mut text = Zeroizing::new([b'\n'; LENGTH]);
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
