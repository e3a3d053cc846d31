-- Every version of every answer stands in one table, and the newest is the answer: a save touches one table and not two. The history had
-- the current versions already.
DROP TABLE register;
ALTER TABLE register_history RENAME TO register;
ALTER INDEX register_history_pkey RENAME TO register_pkey;
ALTER TABLE register RENAME CONSTRAINT register_history_dossier_fkey TO register_dossier_fkey;
ALTER TABLE register RENAME CONSTRAINT register_history_path_hash_check TO register_path_hash_check;
ALTER TABLE register RENAME CONSTRAINT register_history_version_check TO register_version_check;
ALTER TRIGGER register_history_keeps_rows ON register RENAME TO register_keeps_rows;
ALTER TRIGGER register_history_loses_no_row ON register RENAME TO register_loses_no_row;
