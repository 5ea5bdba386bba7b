//! From the text of a pattern to its tree: Python's syntax, and Python's complaints about it.

use super::charset::{Case, Category, Item, Set};
use super::node::{At, Greed, Node, WIDEST, Width, flag};
use crate::value::text::{case, quote};
use std::collections::HashMap;

/// Why a pattern was refused.
#[derive(Debug)]
pub enum Fault {
    /// A `PatternError` at a place of the pattern, counted in characters.
    Pattern {
        message: String,
        position: Option<usize>,
    },
    Value(&'static str),
    Overflow(&'static str),
    TooDeep,
}

type Result<T> = std::result::Result<T, Fault>;

/// A parsed pattern.
#[derive(Debug)]
pub struct Parsed {
    pub node: Node,
    pub flags: u32,
    /// How many groups there are, the whole match included.
    pub groups: usize,
    /// Their names, in the order of their numbers.
    pub names: Vec<(String, usize)>,
}

/// Deeper nesting of groups is refused; each level takes Rust stack.
const DEEPEST: usize = 200;
/// Repetitions and group numbers from here on are refused.
const MAX_REPEAT: u64 = u32::MAX as u64;
const MAX_GROUPS: u64 = (i32::MAX / 2) as u64;

/// One step of reading: a character, or a backslash and the character behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Plain(u32),
    Escape(u32),
}

impl Token {
    fn text(self) -> String {
        match self {
            Token::Plain(code) => shown(code).to_string(),
            Token::Escape(code) => format!("\\{}", shown(code)),
        }
    }

    fn len(self) -> usize {
        match self {
            Token::Plain(_) => 1,
            Token::Escape(_) => 2,
        }
    }

    fn is(self, c: char) -> bool {
        self == Token::Plain(c as u32)
    }
}

fn shown(code: u32) -> char {
    char::from_u32(code).unwrap_or('\u{fffd}')
}

/// A piece of a set or of an expression that an escape stands for.
enum Escaped {
    Char(u32),
    Class(Category, bool),
    Node(Node),
}

struct Parser<'p> {
    pattern: &'p [u32],
    is_text: bool,
    /// Behind the token `next`.
    index: usize,
    next: Option<Token>,
    flags: u32,
    /// The widths of closed groups; `None` while open.
    widths: Vec<Option<Width>>,
    names: Vec<(String, usize)>,
    by_name: HashMap<String, usize>,
    /// Conditions on groups that may come later: number and place.
    conditions: Vec<(usize, usize)>,
    /// Inside a lookbehind: how many groups there were before it.
    before_lookbehind: Option<usize>,
    depth: usize,
    warnings: &'p mut Vec<String>,
}

/// Parse a pattern, given as the codes of its characters or as its bytes. `warnings` get the texts of
/// `FutureWarning`s: what may be meant otherwise.
///
/// # Errors
/// What is wrong with the pattern.
pub fn parse(pattern: &[u32], is_text: bool, flags: u32, warnings: &mut Vec<String>) -> Result<Parsed> {
    let mut p = Parser {
        pattern,
        is_text,
        index: 0,
        next: None,
        flags,
        widths: vec![None],
        names: Vec::new(),
        by_name: HashMap::new(),
        conditions: Vec::new(),
        before_lookbehind: None,
        depth: 0,
        warnings,
    };
    p.advance()?;
    let node = p.alternatives(flags, true)?;
    let flags = p.fixed_flags()?;
    if p.next.is_some() {
        return Err(p.error("unbalanced parenthesis", p.tell()));
    }
    for &(group, position) in &p.conditions {
        if group >= p.widths.len() {
            let message = format!("invalid group reference {group}");
            return Err(Fault::Pattern { message, position: Some(position) });
        }
    }
    Ok(Parsed { node, flags, groups: p.widths.len(), names: p.names })
}

impl Parser<'_> {
    // ------------------------------------------------------------ reading

    fn advance(&mut self) -> Result<()> {
        let Some(&code) = self.pattern.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        self.index += 1;
        self.next = Some(if code == '\\' as u32 {
            let Some(&escaped) = self.pattern.get(self.index) else {
                return Err(Fault::Pattern {
                    message: "bad escape (end of pattern)".to_string(),
                    position: Some(self.pattern.len() - 1),
                });
            };
            self.index += 1;
            Token::Escape(escaped)
        } else {
            Token::Plain(code)
        });
        Ok(())
    }

    fn get(&mut self) -> Result<Option<Token>> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    fn take(&mut self, c: char) -> Result<bool> {
        let found = self.next.is_some_and(|token| token.is(c));
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// The place of the next token.
    fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    fn seek(&mut self, index: usize) -> Result<()> {
        self.index = index;
        self.advance()
    }

    /// Up to `most` characters that fit.
    fn take_while(&mut self, most: usize, fits: fn(&char) -> bool) -> Result<String> {
        let mut text = String::new();
        for _ in 0..most {
            match self.next {
                Some(Token::Plain(code)) if fits(&shown(code)) => text.push(shown(code)),
                Some(_) | None => break,
            }
            self.advance()?;
        }
        Ok(text)
    }

    /// What stands before the terminator, which is taken as well.
    fn take_until(&mut self, terminator: char, what: &str) -> Result<String> {
        let mut text = String::new();
        loop {
            let token = self.get()?;
            match token {
                None if text.is_empty() => return Err(self.error(&format!("missing {what}"), self.tell())),
                None => {
                    let length = text.chars().count();
                    let message = format!("missing {terminator}, unterminated name");
                    return Err(self.error_before(&message, length));
                }
                Some(token) if token.is(terminator) => {
                    if text.is_empty() {
                        return Err(self.error_before(&format!("missing {what}"), 1));
                    }
                    return Ok(text);
                }
                Some(token) => text.push_str(&token.text()),
            }
        }
    }

    fn error(&self, message: &str, position: usize) -> Fault {
        Fault::Pattern { message: message.to_string(), position: Some(position) }
    }

    /// An error that many characters before the next token.
    fn error_before(&self, message: &str, offset: usize) -> Fault {
        self.error(message, self.tell().saturating_sub(offset))
    }

    // ------------------------------------------------------------ structure

    fn alternatives(&mut self, flags: u32, outermost: bool) -> Result<Node> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::TooDeep);
        }
        let mut flags = flags;
        let mut branches = Vec::new();
        loop {
            let first = outermost && branches.is_empty();
            branches.push(self.sequence(&mut flags, first)?);
            if !self.take('|')? {
                break;
            }
        }
        self.depth -= 1;
        if branches.len() == 1 {
            return Ok(branches.pop().expect("there is one"));
        }
        Ok(one_set(&branches).unwrap_or(Node::Branch(branches)))
    }

    /// Up to `|`, `)` or the end. Global flags, which may stand at the very start, change `flags`.
    fn sequence(&mut self, flags: &mut u32, first: bool) -> Result<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(token) = self.next {
            if token.is('|') || token.is(')') {
                break;
            }
            self.advance()?;
            let code = match token {
                Token::Escape(code) => {
                    let node = self.escape(code, *flags)?;
                    nodes.push(node);
                    continue;
                }
                Token::Plain(code) => code,
            };
            let c = shown(code);
            if *flags & flag::VERBOSE != 0 {
                if matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c') {
                    continue;
                }
                if c == '#' {
                    while let Some(token) = self.get()? {
                        if token.is('\n') {
                            break;
                        }
                    }
                    continue;
                }
            }
            match c {
                '[' => nodes.push(self.set(*flags)?),
                '?' | '*' | '+' | '{' => self.repeat(c, &mut nodes, *flags)?,
                '.' => nodes.push(Node::Any { newline: *flags & flag::DOTALL != 0 }),
                '^' if *flags & flag::MULTILINE != 0 => nodes.push(Node::At(At::LineStart)),
                '^' => nodes.push(Node::At(At::TextStart)),
                '$' if *flags & flag::MULTILINE != 0 => nodes.push(Node::At(At::LineEnd)),
                '$' => nodes.push(Node::At(At::LastLineEnd)),
                '(' => {
                    if let Some(node) = self.group(flags, first && nodes.is_empty())? {
                        nodes.push(node);
                    }
                }
                _ => nodes.push(self.literal(code, *flags)),
            }
        }
        Ok(if nodes.len() == 1 { nodes.pop().expect("there is one") } else { Node::Concat(nodes) })
    }

    fn literal(&self, code: u32, flags: u32) -> Node {
        let case = self.case(flags);
        if case == Case::Exact {
            return Node::Char(code);
        }
        let set = Set::new(&[Item::Range(code, code)], false, case);
        Node::Set(Box::new(set))
    }

    fn case(&self, flags: u32) -> Case {
        match flags & flag::IGNORECASE {
            0 => Case::Exact,
            _ if self.is_ascii(flags) => Case::Ascii,
            _ => Case::Unicode,
        }
    }

    fn is_ascii(&self, flags: u32) -> bool {
        !self.is_text || flags & flag::ASCII != 0
    }

    fn repeat(&mut self, sign: char, nodes: &mut Vec<Node>, flags: u32) -> Result<()> {
        let here = self.tell();
        let (min, max) = match sign {
            '?' => (0, Some(1)),
            '*' => (0, None),
            '+' => (1, None),
            _ => {
                if self.next.is_some_and(|token| token.is('}')) {
                    nodes.push(self.literal('{' as u32, flags));
                    return Ok(());
                }
                let low = self.take_while(usize::MAX, char::is_ascii_digit)?;
                let high = if self.take(',')? {
                    self.take_while(usize::MAX, char::is_ascii_digit)?
                } else {
                    low.clone()
                };
                if !self.take('}')? {
                    nodes.push(self.literal('{' as u32, flags));
                    return self.seek(here);
                }
                let number = |text: &str| match text.parse::<u64>() {
                    _ if text.is_empty() => Ok(None),
                    Ok(n) if n < MAX_REPEAT => Ok(Some(n as u32)),
                    _ => Err(Fault::Overflow("the repetition number is too large")),
                };
                let min = number(&low)?.unwrap_or(0);
                let max = number(&high)?;
                if max.is_some_and(|max| max < min) {
                    let offset = self.tell() - here;
                    return Err(self.error_before("min repeat greater than max repeat", offset));
                }
                (min, max)
            }
        };
        let offset = self.tell() - here + 1;
        let node = match nodes.last() {
            None | Some(Node::At(_)) => return Err(self.error_before("nothing to repeat", offset)),
            Some(Node::Repeat { .. }) => return Err(self.error_before("multiple repeat", offset)),
            Some(_) => match nodes.pop().expect("there is a last one") {
                Node::Plain(inner) => inner,
                node => Box::new(node),
            },
        };
        let greed = if self.take('?')? {
            Greed::Lazy
        } else if self.take('+')? {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        nodes.push(Node::Repeat { min, max, greed, node });
        Ok(())
    }

    // ------------------------------------------------------------ groups

    /// Behind `(`. `None`: a comment or flags, which match nothing.
    fn group(&mut self, flags: &mut u32, first: bool) -> Result<Option<Node>> {
        let start = self.tell() - 1;
        let mut name = None;
        let mut inner = *flags;
        let mut captures = true;
        let mut atomic = false;
        if self.take('?')? {
            let Some(token) = self.get()? else {
                return Err(self.error("unexpected end of pattern", self.tell()));
            };
            let c = match token {
                Token::Plain(code) => shown(code),
                Token::Escape(_) => '\\',
            };
            match c {
                'P' if self.take('<')? => {
                    let text = self.take_until('>', "group name")?;
                    self.check_name(&text, 1)?;
                    name = Some(text);
                }
                'P' if self.take('=')? => return self.named_backref(*flags).map(Some),
                'P' => {
                    let Some(token) = self.get()? else {
                        return Err(self.error("unexpected end of pattern", self.tell()));
                    };
                    let message = format!("unknown extension ?P{}", token.text());
                    return Err(self.error_before(&message, token.len() + 2));
                }
                ':' => captures = false,
                '#' => loop {
                    if self.next.is_none() {
                        return Err(self.error("missing ), unterminated comment", start));
                    }
                    if self.get()?.is_some_and(|token| token.is(')')) {
                        return Ok(None);
                    }
                },
                '=' | '!' | '<' => return self.look(c, start, *flags).map(Some),
                '(' => return self.conditional(start, flags).map(Some),
                '>' => {
                    captures = false;
                    atomic = true;
                }
                'i' | 'L' | 'm' | 's' | 'x' | 'a' | 'u' | '-' => match self.inline_flags(c)? {
                    None => {
                        if !first {
                            let message = "global flags not at the start of the expression";
                            return Err(self.error(message, start));
                        }
                        *flags = self.flags;
                        return Ok(None);
                    }
                    Some((add, remove)) => {
                        captures = false;
                        if add & flag::TYPE != 0 {
                            inner &= !flag::TYPE;
                        }
                        inner = (inner | add) & !remove;
                    }
                },
                _ => {
                    let message = format!("unknown extension ?{}", token.text());
                    return Err(self.error_before(&message, token.len() + 1));
                }
            }
        }
        let index = if captures { Some(self.open_group(name)?) } else { None };
        let node = self.alternatives(inner, false)?;
        if !self.take(')')? {
            return Err(self.error("missing ), unterminated subpattern", start));
        }
        Ok(Some(match index {
            Some(index) => {
                self.widths[index] = Some(node.width(&self.widths));
                Node::Group { index, node: Box::new(node) }
            }
            None if atomic => Node::Atomic(Box::new(node)),
            None => Node::Plain(Box::new(node)),
        }))
    }

    fn open_group(&mut self, name: Option<String>) -> Result<usize> {
        let index = self.widths.len();
        self.widths.push(None);
        if let Some(name) = name {
            if let Some(before) = self.by_name.get(&name) {
                let shown = quote::repr(&name);
                let message =
                    format!("redefinition of group name {shown} as group {index}; was group {before}");
                return Err(self.error_before(&message, name.chars().count() + 1));
            }
            self.by_name.insert(name.clone(), index);
            self.names.push((name, index));
        }
        Ok(index)
    }

    fn check_name(&self, name: &str, offset: usize) -> Result<()> {
        let length = name.chars().count() + offset;
        if !self.is_text && !name.is_ascii() {
            let mut shown = String::new();
            quote::push_ascii(&mut shown, name);
            return Err(self.error_before(&format!("bad character in group name {shown}"), length));
        }
        if !case::is_identifier(name) {
            let message = format!("bad character in group name {}", quote::repr(name));
            return Err(self.error_before(&message, length));
        }
        Ok(())
    }

    fn is_closed(&self, group: usize) -> bool {
        self.widths.get(group).is_some_and(Option::is_some)
    }

    fn check_lookbehind(&self, group: usize) -> Result<()> {
        let Some(before) = self.before_lookbehind else { return Ok(()) };
        if !self.is_closed(group) {
            return Err(self.error("cannot refer to an open group", self.tell()));
        }
        if group >= before {
            let message = "cannot refer to group defined in the same lookbehind subpattern";
            return Err(self.error(message, self.tell()));
        }
        Ok(())
    }

    fn backref(&self, group: usize, flags: u32) -> Node {
        Node::Backref { group, ignore_case: flags & flag::IGNORECASE != 0, ascii: self.is_ascii(flags) }
    }

    fn named_backref(&mut self, flags: u32) -> Result<Node> {
        let name = self.take_until(')', "group name")?;
        self.check_name(&name, 1)?;
        let length = name.chars().count() + 1;
        let Some(&group) = self.by_name.get(&name) else {
            return Err(self.error_before(&format!("unknown group name {}", quote::repr(&name)), length));
        };
        if !self.is_closed(group) {
            return Err(self.error_before("cannot refer to an open group", length));
        }
        self.check_lookbehind(group)?;
        Ok(self.backref(group, flags))
    }

    fn look(&mut self, sign: char, start: usize, flags: u32) -> Result<Node> {
        let mut sign = sign;
        let ahead = sign != '<';
        let outer = self.before_lookbehind;
        if !ahead {
            let Some(token) = self.get()? else {
                return Err(self.error("unexpected end of pattern", self.tell()));
            };
            sign = match token {
                Token::Plain(code) if matches!(shown(code), '=' | '!') => shown(code),
                Token::Plain(_) | Token::Escape(_) => {
                    let message = format!("unknown extension ?<{}", token.text());
                    return Err(self.error_before(&message, token.len() + 2));
                }
            };
            if outer.is_none() {
                self.before_lookbehind = Some(self.widths.len());
            }
        }
        let node = self.alternatives(flags, false)?;
        if !ahead && outer.is_none() {
            self.before_lookbehind = None;
        }
        if !self.take(')')? {
            return Err(self.error("missing ), unterminated subpattern", start));
        }
        let negated = sign == '!';
        if negated && matches!(&node, Node::Concat(nodes) if nodes.is_empty()) {
            return Ok(Node::Fail);
        }
        if !ahead {
            let width = node.width(&self.widths);
            if width.min != width.max {
                let message = "look-behind requires fixed-width pattern".to_string();
                return Err(Fault::Pattern { message, position: None });
            }
            if width.min >= WIDEST {
                let message = "looks too much behind".to_string();
                return Err(Fault::Pattern { message, position: None });
            }
        }
        Ok(Node::Look { ahead, negated, node: Box::new(node) })
    }

    fn conditional(&mut self, start: usize, flags: &mut u32) -> Result<Node> {
        let name = self.take_until(')', "group name")?;
        let length = name.chars().count() + 1;
        let group = if name.bytes().all(|b| b.is_ascii_digit()) {
            let number = name.parse::<u64>().unwrap_or(u64::MAX);
            if number == 0 {
                return Err(self.error_before("bad group number", length));
            }
            if number >= MAX_GROUPS {
                return Err(self.error_before(&format!("invalid group reference {name}"), length));
            }
            let position = self.tell() - length;
            self.conditions.push((number as usize, position));
            number as usize
        } else {
            self.check_name(&name, 1)?;
            let Some(&group) = self.by_name.get(&name) else {
                let message = format!("unknown group name {}", quote::repr(&name));
                return Err(self.error_before(&message, length));
            };
            group
        };
        self.check_lookbehind(group)?;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::TooDeep);
        }
        let yes = self.sequence(flags, false)?;
        let no = if self.take('|')? {
            let no = self.sequence(flags, false)?;
            if self.next.is_some_and(|token| token.is('|')) {
                let message = "conditional backref with more than two branches";
                return Err(self.error(message, self.tell()));
            }
            no
        } else {
            Node::Concat(Vec::new())
        };
        self.depth -= 1;
        if !self.take(')')? {
            return Err(self.error("missing ), unterminated subpattern", start));
        }
        Ok(Node::Conditional { group, yes: Box::new(yes), no: Box::new(no) })
    }

    // ------------------------------------------------------------ flags

    fn flag_of(c: char) -> Option<u32> {
        Some(match c {
            'i' => flag::IGNORECASE,
            'L' => flag::LOCALE,
            'm' => flag::MULTILINE,
            's' => flag::DOTALL,
            'x' => flag::VERBOSE,
            'a' => flag::ASCII,
            'u' => flag::UNICODE,
            _ => return None,
        })
    }

    /// The next character of a list of flags.
    fn flag_char(&mut self, missing: &str) -> Result<char> {
        match self.get()? {
            None => Err(self.error(missing, self.tell())),
            Some(Token::Plain(code)) => Ok(shown(code)),
            Some(token @ Token::Escape(_)) => Err(self.error_before(missing, token.len())),
        }
    }

    fn unknown_flag(&self, c: char, missing: &str) -> Fault {
        let message = if c.is_alphabetic() { "unknown flag" } else { missing };
        self.error_before(message, 1)
    }

    /// Behind `(?` and one character. `None`: flags of the whole pattern; else what to add and to remove.
    fn inline_flags(&mut self, first: char) -> Result<Option<(u32, u32)>> {
        let (mut add, mut remove) = (0, 0);
        let mut c = first;
        let missing = "missing -, : or )";
        while c != '-' {
            let flag = Parser::flag_of(c).expect("the caller saw a flag, and so did the loop");
            if self.is_text && c == 'L' {
                let message = "bad inline flags: cannot use 'L' flag with a str pattern";
                return Err(self.error(message, self.tell()));
            }
            if !self.is_text && c == 'u' {
                let message = "bad inline flags: cannot use 'u' flag with a bytes pattern";
                return Err(self.error(message, self.tell()));
            }
            add |= flag;
            if flag & flag::TYPE != 0 && add & flag::TYPE != flag {
                let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                return Err(self.error(message, self.tell()));
            }
            c = self.flag_char(missing)?;
            match c {
                ')' => {
                    self.flags |= add;
                    return Ok(None);
                }
                ':' => return Ok(Some((add, 0))),
                '-' => {}
                _ if Parser::flag_of(c).is_some() => {}
                _ => return Err(self.unknown_flag(c, missing)),
            }
        }
        c = self.flag_char("missing flag")?;
        if Parser::flag_of(c).is_none() {
            return Err(self.unknown_flag(c, "missing flag"));
        }
        while c != ':' {
            let flag = Parser::flag_of(c).expect("checked before and at the end of the loop");
            if flag & flag::TYPE != 0 {
                let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                return Err(self.error(message, self.tell()));
            }
            remove |= flag;
            c = self.flag_char("missing :")?;
            if c != ':' && Parser::flag_of(c).is_none() {
                return Err(self.unknown_flag(c, "missing :"));
            }
        }
        if add & remove != 0 {
            return Err(self.error_before("bad inline flags: flag turned on and off", 1));
        }
        Ok(Some((add, remove)))
    }

    fn fixed_flags(&self) -> Result<u32> {
        let flags = self.flags;
        if self.is_text {
            if flags & flag::LOCALE != 0 {
                return Err(Fault::Value("cannot use LOCALE flag with a str pattern"));
            }
            if flags & flag::ASCII != 0 && flags & flag::UNICODE != 0 {
                return Err(Fault::Value("ASCII and UNICODE flags are incompatible"));
            }
            return Ok(if flags & flag::ASCII == 0 { flags | flag::UNICODE } else { flags });
        }
        if flags & flag::UNICODE != 0 {
            return Err(Fault::Value("cannot use UNICODE flag with a bytes pattern"));
        }
        if flags & flag::LOCALE != 0 && flags & flag::ASCII != 0 {
            return Err(Fault::Value("ASCII and LOCALE flags are incompatible"));
        }
        Ok(flags)
    }

    // ------------------------------------------------------------ escapes

    fn escape(&mut self, code: u32, flags: u32) -> Result<Node> {
        let ascii = self.is_ascii(flags);
        Ok(match self.escaped(code, flags, false)? {
            Escaped::Char(code) => self.literal(code, flags),
            Escaped::Class(category, negated) => {
                Node::Set(Box::new(Set::of_category(category, negated, ascii)))
            }
            Escaped::Node(node) => node,
        })
    }

    /// What a backslash and a character stand for, inside a set or outside.
    fn escaped(&mut self, code: u32, flags: u32, in_set: bool) -> Result<Escaped> {
        let ascii = self.is_ascii(flags);
        let c = shown(code);
        let plain = match c {
            'd' => return Ok(Escaped::Class(Category::Digit, false)),
            'D' => return Ok(Escaped::Class(Category::Digit, true)),
            's' => return Ok(Escaped::Class(Category::Space, false)),
            'S' => return Ok(Escaped::Class(Category::Space, true)),
            'w' => return Ok(Escaped::Class(Category::Word, false)),
            'W' => return Ok(Escaped::Class(Category::Word, true)),
            'A' if !in_set => return Ok(Escaped::Node(Node::At(At::TextStart))),
            'Z' if !in_set => return Ok(Escaped::Node(Node::At(At::TextEnd))),
            'b' | 'B' if !in_set => {
                return Ok(Escaped::Node(Node::At(At::Boundary { ascii, negated: c == 'B' })));
            }
            'a' => 7,
            'b' if in_set => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'v' => 11,
            'x' => self.hexadecimal(c, 2)?,
            'u' if self.is_text => self.hexadecimal(c, 4)?,
            'U' if self.is_text => self.hexadecimal(c, 8)?,
            'N' if self.is_text => self.named_character()?,
            '0'..='7' if in_set => self.octal(c, 2)?,
            '0' => self.octal(c, 2)?,
            '1'..='9' if !in_set => return self.number(c, flags),
            _ if c.is_ascii_alphanumeric() => {
                return Err(self.error_before(&format!("bad escape \\{c}"), 2));
            }
            _ => code,
        };
        Ok(Escaped::Char(plain))
    }

    fn hexadecimal(&mut self, letter: char, digits: usize) -> Result<u32> {
        let text = self.take_while(digits, char::is_ascii_hexdigit)?;
        let length = text.len() + 2;
        if text.len() != digits {
            return Err(self.error_before(&format!("incomplete escape \\{letter}{text}"), length));
        }
        let code = u32::from_str_radix(&text, 16).unwrap_or(u32::MAX);
        if code > 0x10_ffff {
            return Err(self.error_before(&format!("bad escape \\{letter}{text}"), length));
        }
        Ok(code)
    }

    fn named_character(&mut self) -> Result<u32> {
        if !self.take('{')? {
            return Err(self.error("missing {", self.tell()));
        }
        let name = self.take_until('}', "character name")?;
        match unicode_names2::character(&name) {
            Some(c) => Ok(c as u32),
            None => {
                let message = format!("undefined character name {}", quote::repr(&name));
                Err(self.error_before(&message, name.chars().count() + 4))
            }
        }
    }

    fn octal(&mut self, first: char, more: usize) -> Result<u32> {
        let mut text = first.to_string();
        text.push_str(&self.take_while(more, |c| matches!(c, '0'..='7'))?);
        let code = u32::from_str_radix(&text, 8).expect("at most three octal digits");
        if code > 0o377 {
            let message = format!("octal escape value \\{text} outside of range 0-0o377");
            return Err(self.error_before(&message, text.len() + 1));
        }
        Ok(code)
    }

    /// Behind a backslash and a digit from 1: a group, unless three octal digits stand there.
    fn number(&mut self, first: char, flags: u32) -> Result<Escaped> {
        let mut text = first.to_string();
        let is_octal = |c: char| matches!(c, '0'..='7');
        if let Some(Token::Plain(code)) = self.next
            && shown(code).is_ascii_digit()
        {
            let second = shown(code);
            self.advance()?;
            text.push(second);
            if is_octal(first)
                && is_octal(second)
                && let Some(Token::Plain(code)) = self.next
                && is_octal(shown(code))
            {
                self.advance()?;
                text.push(shown(code));
                let code = u32::from_str_radix(&text, 8).expect("three octal digits");
                if code > 0o377 {
                    let message = format!("octal escape value \\{text} outside of range 0-0o377");
                    return Err(self.error_before(&message, 4));
                }
                return Ok(Escaped::Char(code));
            }
        }
        let group: usize = text.parse().expect("one or two digits");
        if group >= self.widths.len() {
            return Err(self.error_before(&format!("invalid group reference {group}"), text.len()));
        }
        if !self.is_closed(group) {
            return Err(self.error_before("cannot refer to an open group", text.len() + 1));
        }
        self.check_lookbehind(group)?;
        Ok(Escaped::Node(self.backref(group, flags)))
    }

    // ------------------------------------------------------------ sets

    fn set(&mut self, flags: u32) -> Result<Node> {
        let here = self.tell() - 1;
        let unterminated = |p: &Self| p.error("unterminated character set", here);
        let mut items: Vec<Item> = Vec::new();
        if self.next.is_some_and(|token| token.is('[')) {
            let position = self.tell();
            self.warnings.push(format!("Possible nested set at position {position}"));
        }
        let negated = self.take('^')?;
        loop {
            let Some(token) = self.get()? else { return Err(unterminated(self)) };
            if token.is(']') && !items.is_empty() {
                break;
            }
            if !items.is_empty() {
                self.warn_of_operators(token);
            }
            let (low, low_text) = self.set_item(token, flags)?;
            if !self.take('-')? {
                items.push(self.item(&low, flags));
                continue;
            }
            let Some(token) = self.get()? else { return Err(unterminated(self)) };
            if token.is(']') {
                items.push(self.item(&low, flags));
                items.push(Item::Range('-' as u32, '-' as u32));
                break;
            }
            if token.is('-') {
                let position = self.tell() - 2;
                self.warnings.push(format!("Possible set difference at position {position}"));
            }
            let (high, high_text) = self.set_item(token, flags)?;
            match (low, high) {
                (Escaped::Char(low), Escaped::Char(high)) if low <= high => {
                    items.push(Item::Range(low, high))
                }
                _ => {
                    let message = format!("bad character range {low_text}-{high_text}");
                    let length = low_text.chars().count() + 1 + high_text.chars().count();
                    return Err(self.error_before(&message, length));
                }
            }
        }
        Ok(Node::Set(Box::new(Set::new(&items, negated, self.case(flags)))))
    }

    fn warn_of_operators(&mut self, token: Token) {
        let Token::Plain(code) = token else { return };
        let what = match shown(code) {
            '-' => "difference",
            '&' => "intersection",
            '~' => "symmetric difference",
            '|' => "union",
            _ => return,
        };
        if self.next == Some(token) {
            let position = self.tell() - 1;
            self.warnings.push(format!("Possible set {what} at position {position}"));
        }
    }

    /// One end of a range, and how its token reads.
    fn set_item(&mut self, token: Token, flags: u32) -> Result<(Escaped, String)> {
        let item = match token {
            Token::Plain(code) => Escaped::Char(code),
            Token::Escape(code) => self.escaped(code, flags, true)?,
        };
        Ok((item, token.text()))
    }

    fn item(&self, item: &Escaped, flags: u32) -> Item {
        match *item {
            Escaped::Char(code) => Item::Range(code, code),
            Escaped::Class(category, negated) => {
                Item::Category { category, negated, ascii: self.is_ascii(flags) }
            }
            Escaped::Node(_) => unreachable!("inside a set nothing else is made"),
        }
    }
}

/// Alternatives of one character each are a set.
fn one_set(branches: &[Node]) -> Option<Node> {
    let mut items = Vec::new();
    for branch in branches {
        match branch {
            Node::Char(code) => items.push(Item::Range(*code, *code)),
            Node::Set(set) => items.extend(set.plain_items()?),
            Node::Any { .. }
            | Node::At(_)
            | Node::Concat(_)
            | Node::Branch(_)
            | Node::Group { .. }
            | Node::Plain(_)
            | Node::Repeat { .. }
            | Node::Look { .. }
            | Node::Atomic(_)
            | Node::Backref { .. }
            | Node::Conditional { .. }
            | Node::Fail => return None,
        }
    }
    Some(Node::Set(Box::new(Set::new(&items, false, Case::Exact))))
}
