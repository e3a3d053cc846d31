//! From text to a tree: a tokeniser and a parser by precedence.

use rust_decimal::Decimal;
use thiserror::Error;

use super::{Aggregate, Comparison, Extreme, Node, Operation, Unit};
use crate::id::Id;

/// Deepest nesting; a form file cannot exhaust the stack.
const MAX_DEPTH: usize = 40;
/// Longest expression, in bytes.
const MAX_LENGTH: usize = 2_000;
/// The most lists inside each other: each multiplies the work by the rows of its group.
const MAX_LISTS: usize = 3;
/// The most days, months or years that a date is moved by.
const MAX_SHIFT: u32 = 9_999;

/// Why a text is no expression. Positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExpressionError {
    /// A character that no expression contains.
    #[error("character {0} is not part of an expression")]
    Character(usize),
    /// A word in quotes that does not end.
    #[error("the quote opened at character {0} is not closed")]
    OpenQuote(usize),
    /// Something else was expected.
    #[error("expected {expected} at character {place}")]
    Expected {
        /// What should stand there.
        expected: &'static str,
        /// Where.
        place: usize,
    },
    /// A function that does not exist.
    #[error("there is no function \"{0}\"")]
    Function(String),
    /// Too deep or too long.
    #[error("the expression is too long or too deeply nested")]
    TooLarge,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(Decimal),
    Word(String),
    Name(String),
    Sign(&'static str),
}

pub(super) fn parse(source: &str) -> Result<Node, ExpressionError> {
    if source.len() > MAX_LENGTH {
        return Err(ExpressionError::TooLarge);
    }
    let mut parser =
        Parser { tokens: tokens(source)?, at: 0, end: source.chars().count() + 1, lists: 0 };
    let node = parser.or(0)?;
    if parser.at < parser.tokens.len() {
        return Err(parser.expected("the end"));
    }
    Ok(node)
}

const SIGNS: [&str; 13] = ["!=", "<=", ">=", "=", "<", ">", "(", ")", ",", "+", "-", "*", "/"];

fn tokens(source: &str) -> Result<Vec<(usize, Token)>, ExpressionError> {
    let characters: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        let place = at + 1;
        let run = |from: usize, part: fn(char) -> bool| -> String {
            characters[from..].iter().take_while(|c| part(**c)).collect()
        };
        if character.is_whitespace() {
            at += 1;
        } else if character == '\'' {
            let word = run(at + 1, |c| c != '\'');
            if characters.get(at + 1 + word.chars().count()) != Some(&'\'') {
                return Err(ExpressionError::OpenQuote(place));
            }
            at += word.chars().count() + 2;
            found.push((place, Token::Word(word)));
        } else if character.is_ascii_digit() {
            let digits = run(at, |c| c.is_ascii_digit() || c == '.');
            at += digits.len();
            let number = digits.parse().map_err(|_| ExpressionError::Character(place))?;
            found.push((place, Token::Number(number)));
        } else if character.is_ascii_lowercase() {
            let name =
                run(at, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_');
            at += name.len();
            found.push((place, Token::Name(name)));
        } else {
            let rest: String = characters[at..].iter().take(2).collect();
            let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign));
            let sign = sign.ok_or(ExpressionError::Character(place))?;
            at += sign.len();
            found.push((place, Token::Sign(sign)));
        }
    }
    Ok(found)
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    at: usize,
    end: usize,
    /// How many lists are open around the place.
    lists: usize,
}

impl Parser {
    fn expected(&self, expected: &'static str) -> ExpressionError {
        let place = self.tokens.get(self.at).map_or(self.end, |(place, _)| *place);
        ExpressionError::Expected { expected, place }
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).map(|(_, token)| token.clone());
        self.at += usize::from(token.is_some());
        token
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some((_, Token::Sign(s))) if *s == sign);
        self.at += usize::from(found);
        found
    }

    fn take_name(&mut self, name: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some((_, Token::Name(n))) if n == name);
        self.at += usize::from(found);
        found
    }

    fn need_sign(&mut self, sign: &'static str) -> Result<(), ExpressionError> {
        if self.take_sign(sign) { Ok(()) } else { Err(self.expected(sign)) }
    }

    fn need_word(&mut self) -> Result<String, ExpressionError> {
        match self.next() {
            Some(Token::Word(word)) => Ok(word),
            _ => {
                self.at = self.at.saturating_sub(1);
                Err(self.expected("a word in single quotes"))
            }
        }
    }

    fn need_id(&mut self) -> Result<Id, ExpressionError> {
        let id = match self.next() {
            Some(Token::Name(name)) => Id::try_from(name).ok(),
            _ => None,
        };
        id.ok_or_else(|| {
            self.at = self.at.saturating_sub(1);
            self.expected("a name")
        })
    }

    fn or(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        if depth > MAX_DEPTH {
            return Err(ExpressionError::TooLarge);
        }
        let mut left = self.and(depth)?;
        while self.take_name("or") {
            left = Node::Or(Box::new(left), Box::new(self.and(depth)?));
        }
        Ok(left)
    }

    fn and(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        let mut left = self.not(depth)?;
        while self.take_name("and") {
            left = Node::And(Box::new(left), Box::new(self.not(depth)?));
        }
        Ok(left)
    }

    fn not(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        if depth > MAX_DEPTH {
            return Err(ExpressionError::TooLarge);
        }
        if self.take_name("not") {
            return Ok(Node::Not(Box::new(self.not(depth + 1)?)));
        }
        self.comparison(depth)
    }

    fn comparison(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        const COMPARISONS: [(&str, Comparison); 6] = [
            ("=", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::AtMost),
            ("<", Comparison::Less),
            (">=", Comparison::AtLeast),
            (">", Comparison::More),
        ];
        let left = Box::new(self.sum(depth)?);
        if self.take_name("has") {
            return Ok(Node::Has(left, self.need_word()?));
        }
        if self.take_name("in") {
            self.need_sign("(")?;
            let mut words = vec![self.need_word()?];
            while self.take_sign(",") {
                words.push(self.need_word()?);
            }
            self.need_sign(")")?;
            return Ok(Node::In(left, words));
        }
        for (sign, comparison) in COMPARISONS {
            if self.take_sign(sign) {
                return Ok(Node::Compare(comparison, left, Box::new(self.sum(depth)?)));
            }
        }
        Ok(*left)
    }

    fn sum(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        let mut left = self.product(depth)?;
        loop {
            let operation = if self.take_sign("+") {
                Operation::Add
            } else if self.take_sign("-") {
                Operation::Subtract
            } else {
                return Ok(left);
            };
            left = match self.span()? {
                Some((count, unit)) => {
                    let count = if operation == Operation::Subtract { -count } else { count };
                    Node::Shift(Box::new(left), count, unit)
                }
                None => Node::Arithmetic(operation, Box::new(left), Box::new(self.product(depth)?)),
            };
        }
    }

    /// `3 months`, where it stands here.
    fn span(&mut self) -> Result<Option<(i32, Unit)>, ExpressionError> {
        let (Some((_, Token::Number(count))), Some((_, Token::Name(unit)))) =
            (self.tokens.get(self.at), self.tokens.get(self.at + 1))
        else {
            return Ok(None);
        };
        let unit = match unit.as_str() {
            "day" | "days" => Unit::Days,
            "month" | "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return Ok(None),
        };
        let whole = count.is_integer() && *count <= Decimal::from(MAX_SHIFT);
        let count = if whole { i32::try_from(*count).ok() } else { None };
        let count = count.ok_or_else(|| self.expected("a whole number up to 9999"))?;
        self.at += 2;
        Ok(Some((count, unit)))
    }

    fn product(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        let mut left = self.atom(depth)?;
        loop {
            let operation = if self.take_sign("*") {
                Operation::Multiply
            } else if self.take_sign("/") {
                Operation::Divide
            } else {
                return Ok(left);
            };
            left = Node::Arithmetic(operation, Box::new(left), Box::new(self.atom(depth)?));
        }
    }

    fn atom(&mut self, depth: usize) -> Result<Node, ExpressionError> {
        if self.take_sign("(") {
            let node = self.or(depth + 1)?;
            self.need_sign(")")?;
            return Ok(node);
        }
        match self.next() {
            Some(Token::Number(number)) => Ok(Node::Number(number)),
            Some(Token::Word(word)) => Ok(Node::Word(word.into())),
            Some(Token::Name(name)) if self.take_sign("(") => {
                let node = self.call(name, depth + 1)?;
                self.need_sign(")")?;
                Ok(node)
            }
            Some(Token::Name(_)) => {
                self.at -= 1;
                Ok(Node::Name(self.need_id()?))
            }
            Some(Token::Sign(_)) => {
                self.at -= 1;
                Err(self.expected("a value"))
            }
            None => Err(self.expected("a value")),
        }
    }

    fn call(&mut self, function: String, depth: usize) -> Result<Node, ExpressionError> {
        let aggregate = match function.as_str() {
            "answered" => return Ok(Node::Answered(self.need_id()?)),
            "age" => return Ok(Node::Age(Box::new(self.or(depth)?))),
            "days-between" => return self.between(Unit::Days, depth),
            "months-between" => return self.between(Unit::Months, depth),
            "years-between" => return self.between(Unit::Years, depth),
            "smaller" => return self.extreme(Extreme::Smaller, depth),
            "larger" => return self.extreme(Extreme::Larger, depth),
            "if" => {
                let condition = Box::new(self.or(depth)?);
                self.need_sign(",")?;
                let (yes, no) = self.two(depth)?;
                return Ok(Node::If(condition, yes, no));
            }
            "amount" => {
                let grid = self.need_id()?;
                self.need_sign(",")?;
                return Ok(Node::Amount(grid, self.need_word()?));
            }
            "any" => Aggregate::Any,
            "all" => Aggregate::All,
            "count" => Aggregate::Count,
            "sum" => Aggregate::Sum,
            "min" => Aggregate::Min,
            "max" => Aggregate::Max,
            _ => return Err(ExpressionError::Function(function)),
        };
        let group = self.need_id()?;
        let inner = if aggregate == Aggregate::Count && !self.take_sign(",") {
            None
        } else {
            if aggregate != Aggregate::Count {
                self.need_sign(",")?;
            }
            self.lists += 1;
            if self.lists > MAX_LISTS {
                return Err(ExpressionError::TooLarge);
            }
            let inner = self.or(depth)?;
            self.lists -= 1;
            Some(Box::new(inner))
        };
        Ok(Node::Rows(aggregate, group, inner))
    }

    fn two(&mut self, depth: usize) -> Result<(Box<Node>, Box<Node>), ExpressionError> {
        let first = Box::new(self.or(depth)?);
        self.need_sign(",")?;
        Ok((first, Box::new(self.or(depth)?)))
    }

    fn between(&mut self, unit: Unit, depth: usize) -> Result<Node, ExpressionError> {
        let (from, to) = self.two(depth)?;
        Ok(Node::Between(unit, from, to))
    }

    fn extreme(&mut self, extreme: Extreme, depth: usize) -> Result<Node, ExpressionError> {
        let (left, right) = self.two(depth)?;
        Ok(Node::Extreme(extreme, left, right))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_with_hyphens_is_one_name() {
        assert_eq!(parse("birth-date"), Ok(Node::Name(Id::of("birth-date"))));
    }

    #[test]
    fn and_binds_tighter_than_or() {
        assert!(
            matches!(parse("a or b and c"), Ok(Node::Or(_, right)) if matches!(*right, Node::And(..)))
        );
    }

    #[test]
    fn an_error_says_where() {
        let expected = ExpressionError::Expected { expected: "a value", place: 6 };
        assert_eq!(parse("a and"), Err(expected));
        assert_eq!(parse("a = 'x"), Err(ExpressionError::OpenQuote(5)));
        assert_eq!(parse("a ; b"), Err(ExpressionError::Character(3)));
        assert_eq!(parse("eval(a)"), Err(ExpressionError::Function("eval".into())));
    }

    #[test]
    fn deep_nesting_is_refused_before_the_stack_ends() {
        assert_eq!(parse(&"(".repeat(1_900)), Err(ExpressionError::TooLarge));
        assert_eq!(parse(&"not ".repeat(490)), Err(ExpressionError::TooLarge));
    }

    #[test]
    fn lists_inside_each_other_end_at_three() {
        let nested = |depth| format!("{}n{}", "sum(p, ".repeat(depth), ")".repeat(depth));
        assert!(parse(&nested(3)).is_ok());
        assert_eq!(parse(&nested(4)), Err(ExpressionError::TooLarge));
        let beside = vec![nested(3); 3].join(" + ");
        assert!(parse(&beside).is_ok());
    }

    #[test]
    fn a_number_and_a_unit_move_a_date() {
        let moved = |count, unit| Node::Shift(Box::new(Node::Name(Id::of("d"))), count, unit);
        assert_eq!(parse("d + 3 months"), Ok(moved(3, Unit::Months)));
        assert_eq!(parse("d - 1 year"), Ok(moved(-1, Unit::Years)));
        let whole =
            |place| ExpressionError::Expected { expected: "a whole number up to 9999", place };
        assert_eq!(parse("d + 1.5 days"), Err(whole(5)));
        assert_eq!(parse("d - 10000 days"), Err(whole(5)));
        assert!(parse("3 months").is_err());
        assert!(parse("d * 3 months").is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "[a-z'0-9 ()=<>!,+*/-]{0,200}") {
            let _ = parse(&text);
        }
    }
}
