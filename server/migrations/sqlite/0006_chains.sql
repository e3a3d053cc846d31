-- What costs with SQLite is each page that a save touches, and an index by dossier or by folder has another page for each of them. So no index
-- finds answers and events: each row names the one before it of its dossier or folder, and a narrow table has where each of these chains
-- ends. Both tables grow at their end alone, whoever saves. Of the narrow ones, a hundred ends share a page.
--
-- The tables hold the chains together: a row is taken when it goes on from the end, and an end moves to a row that goes on from it. That a
-- version is the next of its answer, the program looks. `previous < row`, so no chain leads back to itself. Numbers of rows stay as they are
-- in copies, because they are columns.
DROP TRIGGER register_keeps_rows;
DROP TRIGGER register_loses_no_row;
DROP TRIGGER register_takes_the_next_version;
ALTER TABLE register RENAME TO register_by_path;

-- What a dossier's rows hang on is its end, and that on the dossier. A reference from each row would have to be looked for without an index
-- when a dossier is deleted.
CREATE TABLE register (
    row          INTEGER PRIMARY KEY CHECK (row > 0),
    dossier      BLOB    NOT NULL,
    previous     INTEGER CHECK (previous < row),
    path_hash    BLOB    NOT NULL CHECK (length(path_hash) = 32),
    version      INTEGER NOT NULL CHECK (version >= 1),
    sealed       BLOB    NOT NULL,
    author       TEXT    NOT NULL,
    committed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE register_end (
    dossier BLOB    NOT NULL PRIMARY KEY REFERENCES dossier (id),
    -- None before the first answer.
    last    INTEGER
) STRICT, WITHOUT ROWID;

INSERT INTO register
SELECT row, dossier, lag(row) OVER (PARTITION BY dossier ORDER BY row), path_hash, version, sealed, author, committed_at
FROM (SELECT row_number() OVER (ORDER BY dossier, committed_at, version, path_hash) AS row, * FROM register_by_path)
ORDER BY row;
INSERT INTO register_end
SELECT id, last FROM dossier LEFT JOIN (SELECT dossier, max(row) AS last FROM register GROUP BY dossier) ON dossier = id;
DROP TABLE register_by_path;

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

-- REPLACE deletes without asking the trigger above: it cannot name a row that is there. FAIL, and not ABORT, for a statement of one row has
-- nothing to undo, and SQLite then keeps no copy of each page that it touches.
CREATE TRIGGER register_goes_on BEFORE INSERT ON register
WHEN NOT EXISTS (SELECT 1 FROM register_end WHERE dossier = NEW.dossier AND last IS NEW.previous)
    OR EXISTS (SELECT 1 FROM register WHERE row = NEW.row)
BEGIN
    SELECT RAISE(FAIL, 'register is append-only: a row goes on from the last');
END;

CREATE TRIGGER register_has_a_new_end AFTER INSERT ON register
BEGIN
    UPDATE register_end SET last = NEW.row WHERE dossier = NEW.dossier;
END;

CREATE TRIGGER register_begins AFTER INSERT ON dossier
BEGIN
    INSERT INTO register_end (dossier, last) VALUES (NEW.id, NULL);
END;

CREATE TRIGGER register_end_is_made_empty BEFORE INSERT ON register_end
WHEN NEW.last IS NOT NULL OR EXISTS (SELECT 1 FROM register_end WHERE dossier = NEW.dossier)
BEGIN
    SELECT RAISE(ABORT, 'register is append-only');
END;

CREATE TRIGGER register_end_goes_on BEFORE UPDATE ON register_end
WHEN NEW.dossier <> OLD.dossier OR NOT EXISTS (
    SELECT 1 FROM register WHERE row = NEW.last AND dossier = NEW.dossier AND previous IS OLD.last
)
BEGIN
    SELECT RAISE(FAIL, 'register is append-only');
END;

CREATE TRIGGER register_end_stays BEFORE DELETE ON register_end
WHEN NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.dossier = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'register is append-only');
END;

DROP TRIGGER journal_keeps_rows;
DROP TRIGGER journal_loses_no_row;
DROP TRIGGER journal_replaces_no_row;
DROP INDEX journal_at;
ALTER TABLE journal RENAME TO journal_by_folder;

CREATE TABLE journal (
    row      INTEGER PRIMARY KEY CHECK (row > 0),
    folder   BLOB    NOT NULL,
    previous INTEGER CHECK (previous < row),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    chain    BLOB    NOT NULL CHECK (length(chain) = 32)
) STRICT;

CREATE TABLE journal_end (
    folder   BLOB    NOT NULL PRIMARY KEY REFERENCES folder (id),
    -- None before the first event, and the sequence is 0.
    last     INTEGER,
    sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO journal
SELECT row, folder, lag(row) OVER (PARTITION BY folder ORDER BY row), sequence, at, event, chain
FROM (SELECT row_number() OVER (ORDER BY folder, sequence) AS row, * FROM journal_by_folder)
ORDER BY row;
INSERT INTO journal_end
SELECT id, last, coalesce(sequence, 0)
FROM folder LEFT JOIN (SELECT folder, max(row) AS last, sequence FROM journal GROUP BY folder) ON folder = id;
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

CREATE TRIGGER journal_goes_on BEFORE INSERT ON journal
WHEN NOT EXISTS (
    SELECT 1 FROM journal_end WHERE folder = NEW.folder AND last IS NEW.previous AND sequence = NEW.sequence - 1
) OR EXISTS (SELECT 1 FROM journal WHERE row = NEW.row)
BEGIN
    SELECT RAISE(FAIL, 'the journal is append-only: an event goes on from the last');
END;

CREATE TRIGGER journal_has_a_new_end AFTER INSERT ON journal
BEGIN
    UPDATE journal_end SET last = NEW.row, sequence = NEW.sequence WHERE folder = NEW.folder;
END;

CREATE TRIGGER journal_begins AFTER INSERT ON folder
BEGIN
    INSERT INTO journal_end (folder, last, sequence) VALUES (NEW.id, NULL, 0);
END;

CREATE TRIGGER journal_end_is_made_empty BEFORE INSERT ON journal_end
WHEN NEW.last IS NOT NULL OR NEW.sequence <> 0 OR EXISTS (SELECT 1 FROM journal_end WHERE folder = NEW.folder)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_end_goes_on BEFORE UPDATE ON journal_end
WHEN NEW.folder <> OLD.folder OR NEW.sequence <> OLD.sequence + 1 OR NOT EXISTS (
    SELECT 1 FROM journal
    WHERE row = NEW.last AND folder = NEW.folder AND previous IS OLD.last AND sequence = NEW.sequence
)
BEGIN
    SELECT RAISE(FAIL, 'the journal is append-only');
END;

CREATE TRIGGER journal_end_stays BEFORE DELETE ON journal_end
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
