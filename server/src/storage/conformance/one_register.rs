//! A database of the version before every version of an answer stood in one table.

use super::{path, register_record};
use crate::storage::{Change, DossierId, FolderId, RegisterRecord, SaveError, Storage};

/// What it held; `bytes` writes so many bytes of one value in the engine's SQL.
pub(crate) fn before_one_register(bytes: impl Fn(u8, usize) -> String) -> Vec<String> {
    let (folder, dossier) = (bytes(1, 16), bytes(1, 16));
    let (path, link) = (bytes(1, 32), bytes(7, 32));
    let (first, second) = (bytes(11, 8), bytes(12, 8));
    let put = |table: &str, version: u8, sealed: &str| {
        format!(
            "INSERT INTO {table} VALUES ({dossier}, {path}, {version}, {sealed}, 'person', {version})"
        )
    };
    vec![
        format!("INSERT INTO folder VALUES ({folder}, 0)"),
        format!(
            "INSERT INTO dossier VALUES ({dossier}, {folder}, 'c2s', '2026-11-24', {link}, 'fr', 0)"
        ),
        put("register_history", 1, &first),
        put("register_history", 2, &second),
        put("register", 2, &second),
        format!("INSERT INTO journal VALUES ({folder}, 1, 0, '\"one\"', {link})"),
        format!("INSERT INTO journal VALUES ({folder}, 2, 1, '\"two\"', {link})"),
    ]
}

/// It is all there, and goes on.
pub(crate) async fn expect_one_register(storage: &dyn Storage) {
    let (folder, dossier) = (FolderId([1; 16]), DossierId([1; 16]));
    let put =
        |version| Change::PutRegister { dossier, register: register_record(1, version, b"new") };
    let sealed = |records: Vec<RegisterRecord>| -> Vec<Vec<u8>> {
        records.into_iter().map(|record| record.sealed).collect()
    };
    assert_eq!(sealed(storage.registers(dossier).await.unwrap()), [[12; 8]]);
    assert_eq!(sealed(storage.history(dossier, &path(1)).await.unwrap()), [[11; 8], [12; 8]]);
    assert!(matches!(storage.save(vec![put(2)]).await, Err(SaveError::Conflict)));
    storage.save(vec![put(3)]).await.unwrap();
    assert_eq!(sealed(storage.registers(dossier).await.unwrap()), [b"new"]);
    let journal = storage.journal(folder).await.unwrap();
    let sequences: Vec<_> = journal.iter().map(|event| event.sequence).collect();
    assert_eq!(sequences, [1, 2, 3]);
    assert_eq!((journal[0].event.as_str(), journal[1].event.as_str()), ("\"one\"", "\"two\""));
}
