//! A whole number.

use super::{Problem, ProblemKind, Typed, is_direction_mark, latin_digit};

pub(super) fn parse(typed: &Typed, least: i64, most: i64) -> Result<i64, Vec<Problem>> {
    let fail = |kind| Err(vec![Problem::new("number", kind)]);
    let keep = |c: &char| !c.is_whitespace() && !is_direction_mark(*c);
    let text: String = typed.part("number").chars().filter(keep).map(latin_digit).collect();
    match text.parse::<i64>() {
        Ok(number) if number < least => fail(ProblemKind::TooSmall { least }),
        Ok(number) if number > most => fail(ProblemKind::TooLarge { most }),
        Ok(number) => Ok(number),
        Err(_) => fail(ProblemKind::NotANumber),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_told_apart() {
        let read = |text| parse(&Typed::default().with("number", text), 0, 20);
        assert_eq!(read("٧"), Ok(7));
        assert_eq!(read("-1").unwrap_err()[0].kind, ProblemKind::TooSmall { least: 0 });
        assert_eq!(read("21").unwrap_err()[0].kind, ProblemKind::TooLarge { most: 20 });
        assert_eq!(read("3,5").unwrap_err()[0].kind, ProblemKind::NotANumber);
    }
}
