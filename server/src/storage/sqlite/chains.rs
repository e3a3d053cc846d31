//! How the rows of a dossier and of a journal are found: from the end, each names the one before it. `?1` names the dossier or the folder.
//!
//! Every step goes to a lower row, so no damage makes the walk endless.

/// A statement over `chain`: the rows of `register` that a dossier has.
macro_rules! of_dossier {
    ($statement:literal) => {
        concat!(
            "WITH RECURSIVE chain (row) AS (
                 SELECT last FROM register_end WHERE dossier = ?1
                 UNION ALL
                 SELECT previous FROM chain JOIN register USING (row) WHERE previous < row
             ) ",
            $statement
        )
    };
}

/// A statement over `chain`: the rows of `journal` that a folder has.
macro_rules! of_folder {
    ($statement:literal) => {
        concat!(
            "WITH RECURSIVE chain (row) AS (
                 SELECT last FROM journal_end WHERE folder = ?1
                 UNION ALL
                 SELECT previous FROM chain JOIN journal USING (row) WHERE previous < row
             ) ",
            $statement
        )
    };
}

pub(super) use {of_dossier, of_folder};
