//! All that any test of this program logs, at the level that says most.

use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use tracing::subscriber::set_global_default;
use tracing_subscriber::fmt::MakeWriter;

/// The log.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// What is in it so far.
    pub fn read(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The one log of this process, written from the first call on.
pub fn log() -> Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    let open = || {
        let log = Log::default();
        let subscriber = tracing_subscriber::fmt()
            .json()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(log.clone())
            .finish();
        set_global_default(subscriber).unwrap();
        log
    };
    LOG.get_or_init(open).clone()
}
