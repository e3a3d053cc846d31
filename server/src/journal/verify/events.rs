//! The events of one journal, held against their links.

use std::collections::BTreeSet;

use super::What;
use crate::crypto::{Chain, Link};
use crate::storage::FolderId;
use crate::storage::audit::JournalRow;

/// How far from its place an event is looked for.
const WINDOW: usize = 16;
/// How many events of a journal are looked for at most: beyond, a journal is a ruin, and the first findings say so.
const SOUGHT: usize = 64;

/// How an event fits where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// It was written for this place.
    Intact,
    /// The event before it is gone, so that nothing can be said; what is missing is found already.
    AfterGap,
    /// It was written for another place: so many places later (or earlier, when negative).
    Elsewhere(i64),
    /// It was never written by the server.
    Unknown,
}

/// What is wrong with the events of a journal, given by rising number: the first and last number of each, and what it is.
pub(super) fn judge(folder: FolderId, rows: &[JournalRow], chain: &Chain) -> Vec<(i64, i64, What)> {
    let links = Links { folder, rows, chain };
    let fits = links.fits();
    let mut found = links.gaps(&fits);
    let mut place = 0;
    while place < rows.len() {
        let is_bad = |fit: &Fit| matches!(fit, Fit::Elsewhere(_) | Fit::Unknown);
        let length = fits[place..].iter().take_while(|fit| is_bad(fit)).count();
        if length > 0 {
            found.push(links.run(place, &fits[place..place + length]));
        }
        place += length.max(1);
    }
    found.sort_by_key(|(first, _, _)| *first);
    found
}

struct Links<'a> {
    folder: FolderId,
    rows: &'a [JournalRow],
    chain: &'a Chain,
}

impl Links<'_> {
    /// The link that an event would have after another, at a number.
    fn link(&self, row: &JournalRow, before: Option<&Link>, sequence: i64) -> Option<Link> {
        let event = std::str::from_utf8(&row.event).ok()?;
        Some(self.chain.link(before, self.folder, sequence, row.at, event))
    }

    fn holds(&self, row: &JournalRow, before: Option<&Link>, sequence: i64) -> bool {
        self.link(row, before, sequence).is_some_and(|link| link.as_slice() == row.chain)
    }

    /// The link that stands in a row.
    fn stored(&self, place: usize) -> Option<Link> {
        self.rows.get(place)?.chain.as_slice().try_into().ok()
    }

    fn fits(&self) -> Vec<Fit> {
        let mut all = Vec::with_capacity(self.rows.len());
        let mut sought = 0;
        // The link that the event before should have, where the one that stands there is not to be trusted.
        let mut computed: Option<Link> = None;
        for (place, row) in self.rows.iter().enumerate() {
            let expected = place.checked_sub(1).map_or(1, |before| self.next(before));
            let follows = row.sequence == expected;
            let holds = |before: Option<&Link>| self.holds(row, before, row.sequence);
            let fits = if place == 0 {
                follows && holds(None)
            } else {
                let trusted = [self.stored(place - 1), computed];
                follows && trusted.iter().flatten().any(|before| holds(Some(before)))
            };
            let fit = if fits {
                Fit::Intact
            } else if sought < SOUGHT {
                sought += 1;
                match self.seek(place) {
                    // The same number twice: somebody rebuilt the table.
                    Some(0) if row.sequence < expected => Fit::Unknown,
                    Some(0) => Fit::Intact,
                    Some(shift) => Fit::Elsewhere(shift),
                    None if !follows && row.sequence > expected => Fit::AfterGap,
                    None => Fit::Unknown,
                }
            } else {
                Fit::Unknown
            };
            computed = match fit {
                Fit::Intact => None,
                // When only its link was changed, the event after it was linked to this one.
                _ if place == 0 => self.link(row, None, row.sequence),
                _ => self
                    .stored(place - 1)
                    .and_then(|link| self.link(row, Some(&link), row.sequence)),
            };
            all.push(fit);
        }
        all
    }

    /// The number after a row's.
    fn next(&self, place: usize) -> i64 {
        self.rows[place].sequence.saturating_add(1)
    }

    /// How many places later an event was written for, among the places near.
    fn seek(&self, place: usize) -> Option<i64> {
        let row = &self.rows[place];
        let near = place.saturating_sub(WINDOW)..(place + WINDOW).min(self.rows.len());
        let before: Vec<Option<Link>> =
            [None].into_iter().chain(near.map(|place| self.stored(place))).collect();
        let window = WINDOW as i64;
        // Where it stands among the others, and the number that it bears: one of them may be far off.
        let centres = [place as i64 + 1, row.sequence];
        let numbers: BTreeSet<i64> = centres
            .iter()
            .flat_map(|centre| centre.saturating_sub(window)..=centre.saturating_add(window))
            .filter(|number| *number >= 1)
            .collect();
        let fits = |number: &i64| {
            before.iter().any(|link| {
                link.is_some() == (*number > 1) && self.holds(row, link.as_ref(), *number)
            })
        };
        numbers.into_iter().find(fits).map(|number| number.saturating_sub(row.sequence))
    }

    /// The numbers that no row bears, unless their events stand elsewhere.
    fn gaps(&self, fits: &[Fit]) -> Vec<(i64, i64, What)> {
        let moved: BTreeSet<i64> = self
            .rows
            .iter()
            .zip(fits)
            .filter_map(|(row, fit)| match fit {
                Fit::Elsewhere(shift) => Some(row.sequence.saturating_add(*shift)),
                _ => None,
            })
            .collect();
        let mut found = Vec::new();
        let mut expected = 1;
        for (row, fit) in self.rows.iter().zip(fits) {
            // What stands elsewhere proves no gap before it.
            let is_moved = matches!(fit, Fit::Elsewhere(_));
            if row.sequence > expected
                && !is_moved
                && moved.range(expected..row.sequence).next().is_none()
            {
                found.push((expected, row.sequence - 1, What::Removed));
            }
            if !is_moved {
                expected = row.sequence.saturating_add(1);
            }
        }
        found
    }

    /// What happened to a run of events that do not fit.
    fn run(&self, place: usize, fits: &[Fit]) -> (i64, i64, What) {
        let rows = &self.rows[place..place + fits.len()];
        let (first, last) = (rows[0].sequence, rows[rows.len() - 1].sequence);
        let shift = |fit: &Fit| if let Fit::Elsewhere(shift) = fit { Some(*shift) } else { None };
        let shifts: BTreeSet<i64> = fits.iter().filter_map(shift).collect();
        let mut shifts_in_order = shifts.iter();
        match (shifts_in_order.next(), shifts_in_order.next()) {
            (None, _) => (first, last, What::Changed),
            (Some(&shift), None) if shift > 0 => {
                (first, first.saturating_add(shift - 1), What::Removed)
            }
            (Some(&shift), None) if self.has_more(rows, fits) => {
                (first, first.saturating_sub(shift).saturating_sub(1), What::Added)
            }
            _ => (first, last, What::Reordered),
        }
    }

    /// Whether a run holds what was never written, or twice what was written once.
    fn has_more(&self, rows: &[JournalRow], fits: &[Fit]) -> bool {
        let is_twice = |row: &JournalRow| {
            self.rows.iter().filter(|other| other.chain == row.chain).count() > 1
        };
        fits.contains(&Fit::Unknown) || rows.iter().any(is_twice)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::randomness::SeededRandomness;

    const FOLDER: FolderId = FolderId([1; 16]);

    fn chain() -> Chain {
        Chain::generate(&SeededRandomness::new(1))
    }

    fn journal(length: i64) -> Vec<JournalRow> {
        let mut before = None;
        (1..=length)
            .map(|sequence| {
                let event = format!("{{\"event-{sequence}\":{{}}}}");
                let link = chain().link(before.as_ref(), FOLDER, sequence, sequence * 7, &event);
                before = Some(link);
                JournalRow { sequence, at: sequence * 7, event: event.into(), chain: link.to_vec() }
            })
            .collect()
    }

    fn found(rows: &[JournalRow]) -> Vec<(i64, i64, What)> {
        judge(FOLDER, rows, &chain())
    }

    fn renumber(rows: &mut [JournalRow]) {
        for (place, row) in rows.iter_mut().enumerate() {
            row.sequence = place as i64 + 1;
        }
    }

    #[test]
    fn a_journal_as_it_was_written_is_whole() {
        for length in 1..40 {
            assert_eq!(found(&journal(length)), []);
        }
    }

    #[test]
    fn a_changed_event_time_or_link_is_found_at_its_number_alone() {
        for place in 0..6 {
            let number = place as i64 + 1;
            let mut rows = journal(6);
            rows[place].event[3] ^= 1;
            assert_eq!(found(&rows), [(number, number, What::Changed)]);
            let mut rows = journal(6);
            rows[place].at += 1;
            assert_eq!(found(&rows), [(number, number, What::Changed)]);
            let mut rows = journal(6);
            rows[place].chain[0] ^= 1;
            assert_eq!(found(&rows), [(number, number, What::Changed)]);
        }
    }

    #[test]
    fn removed_events_are_found_with_and_without_new_numbers() {
        let mut rows = journal(8);
        rows.drain(2..4);
        assert_eq!(found(&rows), [(3, 4, What::Removed)]);
        renumber(&mut rows);
        assert_eq!(found(&rows), [(3, 4, What::Removed)]);
        let mut rows = journal(8);
        rows.remove(0);
        assert_eq!(found(&rows), [(1, 1, What::Removed)]);
    }

    #[test]
    fn added_events_are_found() {
        let mut rows = journal(6);
        let foreign = JournalRow { event: b"{}".to_vec(), ..rows[2].clone() };
        rows.insert(3, JournalRow { chain: vec![9; 32], ..foreign });
        renumber(&mut rows);
        assert_eq!(found(&rows), [(4, 4, What::Added)]);
        // A genuine event, told again.
        let mut rows = journal(6);
        rows.insert(3, rows[1].clone());
        renumber(&mut rows);
        assert_eq!(found(&rows).len(), 1);
        // At the end, it is one that was never written.
        let mut rows = journal(6);
        rows.push(JournalRow { sequence: 7, chain: vec![9; 32], ..rows[0].clone() });
        assert_eq!(found(&rows), [(7, 7, What::Changed)]);
    }

    #[test]
    fn another_order_is_found_between_the_events_that_moved() {
        let mut rows = journal(7);
        rows.swap(2, 3);
        renumber(&mut rows);
        assert_eq!(found(&rows), [(3, 4, What::Reordered)]);
        let mut rows = journal(7);
        rows[2].sequence = 77;
        rows.sort_by_key(|row| row.sequence);
        assert_eq!(found(&rows), [(77, 77, What::Reordered)]);
    }

    #[test]
    fn an_event_that_stands_there_twice_is_found() {
        let mut rows = journal(4);
        rows.insert(2, rows[1].clone());
        assert_eq!(found(&rows), [(2, 2, What::Changed)]);
    }

    #[test]
    fn a_ruined_journal_is_judged_soon() {
        let mut rows = journal(5_000);
        rows.iter_mut().for_each(|row| row.chain = vec![0; 32]);
        assert_eq!(found(&rows), [(1, 5_000, What::Changed)]);
    }

    proptest! {
        #[test]
        fn any_single_bit_flipped_anywhere_in_any_row_is_found(
            length in 1..20_i64, place in 0..20_usize, column in 0..4, bit in 0..4096_usize,
        ) {
            let mut rows = journal(length);
            let place = place % rows.len();
            let row = &mut rows[place];
            match column {
                0 => row.sequence ^= 1 << (bit % 64),
                1 => row.at ^= 1 << (bit % 64),
                2 => { let bit = bit % (row.event.len() * 8); row.event[bit / 8] ^= 1 << (bit % 8); }
                _ => { let bit = bit % (row.chain.len() * 8); row.chain[bit / 8] ^= 1 << (bit % 8); }
            }
            rows.sort_by_key(|row| row.sequence);
            prop_assert!(!found(&rows).is_empty());
        }
    }
}
