-- Every version of every answer stands in one table, and the newest is the answer: a save touches one table and not two. The history had
-- the current versions already.
--
-- Here and below, a refused INSERT FAILs and does not ABORT, and what a row refers to is looked for at the commit. SQLite then keeps no copy of
-- each page that it touches, to undo a statement of one row. The program itself looks before it writes.
DROP TRIGGER register_history_keeps_rows;
DROP TRIGGER register_history_loses_no_row;
DROP TRIGGER register_history_replaces_no_row;
DROP TABLE register;

CREATE TABLE register (
    dossier      BLOB    NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
    path_hash    BLOB    NOT NULL CHECK (length(path_hash) = 32),
    version      INTEGER NOT NULL CHECK (version >= 1),
    sealed       BLOB    NOT NULL,
    author       TEXT    NOT NULL,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (dossier, path_hash, version)
) STRICT;

INSERT INTO register
SELECT dossier, path_hash, version, sealed, author, committed_at FROM register_history ORDER BY committed_at, rowid;
DROP TABLE register_history;

CREATE TRIGGER register_keeps_rows BEFORE UPDATE ON register
BEGIN
    SELECT RAISE(ABORT, 'register is append-only');
END;

-- Versions go with their dossier, and never otherwise.
CREATE TRIGGER register_loses_no_row BEFORE DELETE ON register
WHEN NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.dossier = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'register is append-only');
END;

-- REPLACE deletes without asking the trigger above: it cannot name a version that is there.
CREATE TRIGGER register_takes_the_next_version BEFORE INSERT ON register
WHEN NEW.version <> 1 + coalesce(
    (SELECT max(version) FROM register WHERE dossier = NEW.dossier AND path_hash = NEW.path_hash), 0
)
BEGIN
    SELECT RAISE(FAIL, 'register is append-only: another version is the next');
END;

-- Events are added at the end of one table, and only a narrow index has them by folder. Where the wide rows themselves stood by folder,
-- nearly every new one made its neighbours move.
DROP TRIGGER journal_keeps_rows;
DROP TRIGGER journal_loses_no_row;
DROP TRIGGER journal_replaces_no_row;
DROP INDEX journal_at;
ALTER TABLE journal RENAME TO journal_by_folder;

CREATE TABLE journal (
    folder   BLOB    NOT NULL REFERENCES folder (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    chain    BLOB    NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (folder, sequence)
) STRICT;

INSERT INTO journal SELECT folder, sequence, at, event, chain FROM journal_by_folder ORDER BY at, folder, sequence;
DROP TABLE journal_by_folder;

-- Heads are signed by what is new.
CREATE INDEX journal_at ON journal (at);

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_loses_no_row BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER journal_replaces_no_row BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE folder = NEW.folder AND sequence = NEW.sequence)
BEGIN
    SELECT RAISE(FAIL, 'the journal is append-only');
END;
