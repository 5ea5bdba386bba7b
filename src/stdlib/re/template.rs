//! Replacement templates: text with references to groups.

use super::match_object::Spans;
use super::pattern::wrong_item;
use super::program::push_char;
use super::{Pattern, codes, pattern_error};
use crate::value::Value;
use crate::value::text::{case, quote};
use crate::vm::{Raised, Vm, sym};
use std::sync::Arc;

/// A part of a template.
enum Part {
    Text(Vec<u8>),
    Group(usize),
}

/// A template that has been read.
pub(super) struct Template {
    parts: Vec<Part>,
    is_text: bool,
    /// What it was read from.
    source: Value,
}

/// What is wrong with a template.
enum Fault {
    /// At a place, counted in characters.
    Pattern(String, usize),
    Name(String),
}

struct Reader<'t> {
    codes: &'t [u32],
    at: usize,
    is_text: bool,
    /// Groups of the pattern, the whole match included.
    groups: usize,
    names: &'t [(String, usize)],
}

impl Template {
    /// Read a template. `None`: the replacement is to be called.
    pub fn read(vm: &mut Vm, pattern: Value, source: Value) -> Result<Option<Template>, Raised> {
        let plain = vm.plain(source);
        let Some((text, is_text)) = codes(plain) else {
            if let Some(bytes) = vm.heap.byte_vec(plain) {
                let copy = bytes.clone();
                let data = vm.heap.bytes(&copy);
                return Template::read(vm, pattern, data);
            }
            if vm.special(source, sym::CALL).is_some() {
                return Ok(None);
            }
            return Err(Template::not_a_text(vm, source));
        };
        let backslash = u32::from(b'\\');
        if !text.contains(&backslash) {
            let mut out = Vec::with_capacity(text.len());
            text.iter().for_each(|&code| push_char(&mut out, code, is_text));
            return Ok(Some(Template { parts: vec![Part::Text(out)], is_text, source }));
        }
        let Some(compiled) = vm.heap.get::<Pattern>(pattern) else {
            return Err(vm.type_error("a compiled pattern is needed"));
        };
        let (groups, names, error) = (compiled.program.groups, Arc::clone(&compiled.names), compiled.error);
        let reader = Reader { codes: &text, at: 0, is_text, groups, names: &names };
        match reader.read() {
            Ok(parts) => Ok(Some(Template { parts, is_text, source })),
            Err(Fault::Name(message)) => Err(vm.index_error(&message)),
            Err(Fault::Pattern(message, position)) => {
                Err(pattern_error(vm, error, &message, source, Some(position)))
            }
        }
    }

    /// The error of a template that is no text.
    pub fn not_a_text(vm: &mut Vm, source: Value) -> Raised {
        let name = vm.type_name(source);
        vm.type_error(&format!("decoding to str: need a bytes-like object, {name} found"))
    }

    /// A text takes a text, bytes take bytes.
    pub fn check_kind(&self, vm: &mut Vm, is_text: bool, items: usize) -> Result<(), Raised> {
        if is_text == self.is_text { Ok(()) } else { Err(wrong_item(vm, self.source, is_text, items)) }
    }

    /// Append what a match makes of it.
    pub fn expand(&self, spans: &Spans, text: &[u8], out: &mut Vec<u8>) {
        for part in &self.parts {
            match part {
                Part::Text(bytes) => out.extend_from_slice(bytes),
                Part::Group(group) => {
                    if let Some((start, end)) = spans.get(*group) {
                        out.extend_from_slice(&text[start..end]);
                    }
                }
            }
        }
    }
}

impl Reader<'_> {
    fn read(mut self) -> Result<Vec<Part>, Fault> {
        let mut parts = Vec::new();
        let mut literal = Vec::new();
        while let Some(&code) = self.codes.get(self.at) {
            self.at += 1;
            if code != u32::from(b'\\') {
                push_char(&mut literal, code, self.is_text);
                continue;
            }
            let Some(&escaped) = self.codes.get(self.at) else {
                return Err(Fault::Pattern("bad escape (end of pattern)".to_string(), self.at - 1));
            };
            self.at += 1;
            let c = char::from_u32(escaped).unwrap_or('\u{fffd}');
            let plain = match c {
                'g' => {
                    self.group_name(&mut parts, &mut literal)?;
                    continue;
                }
                '0' => {
                    let mut value = 0;
                    for _ in 0..2 {
                        value = self.octal_digit().map_or(value, |digit| value * 8 + digit);
                    }
                    value & 0xff
                }
                '1'..='9' => match self.number(c)? {
                    Ok(code) => code,
                    Err((group, length)) => {
                        self.group(group, length, &mut parts, &mut literal)?;
                        continue;
                    }
                },
                'a' => 7,
                'b' => 8,
                'f' => 12,
                'n' => 10,
                'r' => 13,
                't' => 9,
                'v' => 11,
                '\\' => u32::from(b'\\'),
                _ if c.is_ascii_alphabetic() => {
                    return Err(Fault::Pattern(format!("bad escape \\{c}"), self.at - 2));
                }
                _ => {
                    // an escape that means nothing stays as it is
                    literal.push(b'\\');
                    escaped
                }
            };
            push_char(&mut literal, plain, self.is_text);
        }
        if !literal.is_empty() {
            parts.push(Part::Text(literal));
        }
        Ok(parts)
    }

    fn peek(&self) -> Option<char> {
        self.codes.get(self.at).and_then(|&code| char::from_u32(code))
    }

    fn octal_digit(&mut self) -> Option<u32> {
        let digit = self.peek()?.to_digit(8)?;
        self.at += 1;
        Some(digit)
    }

    /// A group, whose reference is that long.
    fn group(
        &self,
        group: usize,
        length: usize,
        parts: &mut Vec<Part>,
        literal: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        if group >= self.groups {
            return Err(Fault::Pattern(format!("invalid group reference {group}"), self.at - length));
        }
        if !literal.is_empty() {
            parts.push(Part::Text(std::mem::take(literal)));
        }
        parts.push(Part::Group(group));
        Ok(())
    }

    /// Behind a digit from 1: the character of three octal digits, or a group and the length of its digits.
    fn number(&mut self, first: char) -> Result<Result<u32, (usize, usize)>, Fault> {
        let mut text = first.to_string();
        if let Some(second) = self.peek().filter(char::is_ascii_digit) {
            self.at += 1;
            text.push(second);
            let octal = |c: char| c.is_digit(8);
            if octal(first)
                && octal(second)
                && let Some(third) = self.peek().filter(|&c| octal(c))
            {
                self.at += 1;
                text.push(third);
                let code = u32::from_str_radix(&text, 8).expect("three octal digits");
                if code > 0o377 {
                    let message = format!("octal escape value \\{text} outside of range 0-0o377");
                    return Err(Fault::Pattern(message, self.at - 4));
                }
                return Ok(Ok(code));
            }
        }
        Ok(Err((text.parse().expect("one or two digits"), text.len())))
    }

    /// Behind `\g`.
    fn group_name(&mut self, parts: &mut Vec<Part>, literal: &mut Vec<u8>) -> Result<(), Fault> {
        if self.peek() != Some('<') {
            return Err(Fault::Pattern("missing <".to_string(), self.at));
        }
        self.at += 1;
        let start = self.at;
        let Some(length) = self.codes[start..].iter().position(|&code| code == u32::from(b'>')) else {
            let left = self.codes.len() - start;
            if left == 0 {
                return Err(Fault::Pattern("missing group name".to_string(), start));
            }
            return Err(Fault::Pattern("missing >, unterminated name".to_string(), start));
        };
        self.at = start + length + 1;
        let name: String =
            self.codes[start..start + length].iter().filter_map(|&code| char::from_u32(code)).collect();
        if name.is_empty() {
            return Err(Fault::Pattern("missing group name".to_string(), start));
        }
        if name.bytes().all(|b| b.is_ascii_digit()) {
            let group = name.parse().unwrap_or(usize::MAX);
            if group >= self.groups {
                let digits = name.trim_start_matches('0');
                let shown = if digits.is_empty() { "0" } else { digits };
                return Err(Fault::Pattern(format!("invalid group reference {shown}"), start));
            }
            return self.group(group, length + 1, parts, literal);
        }
        if !self.is_text && !name.is_ascii() {
            let mut shown = String::new();
            quote::push_ascii(&mut shown, &name);
            return Err(Fault::Pattern(format!("bad character in group name {shown}"), start));
        }
        if !case::is_identifier(&name) {
            let message = format!("bad character in group name {}", quote::repr(&name));
            return Err(Fault::Pattern(message, start));
        }
        match self.names.iter().find(|(n, _)| *n == name) {
            Some(&(_, group)) => self.group(group, length + 1, parts, literal),
            None => Err(Fault::Name(format!("unknown group name {}", quote::repr(&name)))),
        }
    }
}
