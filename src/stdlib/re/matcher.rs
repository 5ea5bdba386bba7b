//! Running a program over a text: backtracking with a stack of its own.
//!
//! Captures and counters change in place; the stack says how to change them back. What is still to be tried lies
//! on the same stack, so that giving up alternatives (atomic groups, lookarounds) means dropping those entries and
//! keeping the others. In a regular program, once a search turns out long, every choice is remembered by
//! instruction and position: what failed before fails at once, and no search takes exponential time.

use super::charset::{Case, Category, lower};
use super::node::{At, Greed};
use super::program::{Op, Pc, Program, Single};

/// No position.
pub const NONE: usize = usize::MAX;

/// Where a match may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Anywhere from the start position on.
    Search,
    /// At the start position.
    Match,
    /// From the start position to the end.
    Full,
}

/// Why a search came to no result.
#[derive(Debug)]
pub enum Stop<E> {
    /// The caller's tick refused to go on.
    Tick(E),
    /// Too many steps.
    Steps,
    /// Too much to remember.
    Memory,
}

/// What a search may be asked.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    /// Byte positions; the text ends at `end`.
    pub start: usize,
    pub end: usize,
    pub mode: Mode,
    /// A match that ends here (which is then empty) does not count.
    pub not_empty_at: usize,
}

/// A thing to try or to change back.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Branch {
        pc: Pc,
        at: usize,
    },
    /// A run that may give back characters, down to `min`.
    Shrink {
        pc: Pc,
        min: usize,
        at: usize,
    },
    /// A run that may take characters, `left` of them.
    Grow {
        pc: Pc,
        at: usize,
        left: u32,
    },
    /// Another iteration of a lazy loop.
    Iterate {
        pc: Pc,
        at: usize,
        reg: u32,
    },
    Slot {
        slot: u32,
        old: usize,
    },
    Register {
        reg: u32,
        old: usize,
    },
    LastGroup {
        old: usize,
    },
}

/// Buffers of a search, and its result.
#[derive(Debug, Default)]
pub struct Matcher {
    /// Start and end of each group, [`NONE`] if it has not matched.
    pub slots: Vec<usize>,
    /// The group that was closed last, 0 for none.
    pub last_group: usize,
    registers: Vec<usize>,
    stack: Vec<Entry>,
    visited: Vec<u64>,
    remembers: bool,
}

/// Steps between two ticks.
const TICK: u32 = 1 << 13;
/// Steps of one search, besides some for each byte of the text.
const MOST_STEPS: u64 = 1 << 26;
/// Steps after which a regular search remembers its choices.
const PATIENCE: u64 = 1 << 14;
/// Bytes of memory for that.
const MOST_MEMORY: usize = 1 << 26;
/// Entries on the stack.
const DEEPEST: usize = 1 << 24;

struct Run<'r, F> {
    program: &'r Program,
    text: &'r [u8],
    request: Request,
    tick: F,
    /// Steps until the next tick.
    left: u32,
    steps: u64,
    most: u64,
}

impl<E, F: FnMut() -> Result<(), E>> Run<'_, F> {
    #[cold]
    fn tick(&mut self) -> Result<(), Stop<E>> {
        self.left = TICK;
        self.steps += u64::from(TICK);
        if self.steps > self.most {
            return Err(Stop::Steps);
        }
        (self.tick)().map_err(Stop::Tick)
    }
}

impl Matcher {
    /// Run a program; the result is in `slots`. `tick` is called now and then.
    ///
    /// # Errors
    /// Limits, and what the tick says.
    pub fn run<E>(
        &mut self,
        program: &Program,
        text: &[u8],
        request: Request,
        tick: impl FnMut() -> Result<(), E>,
    ) -> Result<bool, Stop<E>> {
        let text = &text[..request.end];
        self.remembers = false;
        self.registers.clear();
        self.registers.resize(program.registers, NONE);
        self.slots.clear();
        self.slots.resize(2 * program.groups, NONE);
        self.last_group = 0;
        let most = MOST_STEPS + 64 * text.len() as u64;
        let mut run = Run { program, text, request, tick, left: TICK, steps: 0, most };
        let found = self.search(&mut run);
        self.stack.clear();
        if self.stack.capacity() > 1 << 14 {
            self.stack = Vec::new();
        }
        if self.remembers {
            self.visited = Vec::new();
        }
        found
    }

    fn search<E, F: FnMut() -> Result<(), E>>(&mut self, run: &mut Run<'_, F>) -> Result<bool, Stop<E>> {
        let Request { start, mode, .. } = run.request;
        if start > run.text.len() {
            return Ok(false);
        }
        if mode != Mode::Search {
            return self.attempt(run, start);
        }
        let mut at = start;
        loop {
            at = match candidate(run.program, run.text, at) {
                Some(at) => at,
                None => return Ok(false),
            };
            if self.attempt(run, at)? {
                return Ok(true);
            }
            if run.program.anchored || at >= run.text.len() {
                return Ok(false);
            }
            at = after(run.text, at, run.program.utf8);
        }
    }

    /// Match from here.
    fn attempt<E, F: FnMut() -> Result<(), E>>(
        &mut self,
        run: &mut Run<'_, F>,
        start: usize,
    ) -> Result<bool, Stop<E>> {
        let Run { program, text, .. } = *run;
        let utf8 = program.utf8;
        let (mut pc, mut at) = (0 as Pc, start);
        self.stack.clear();
        loop {
            run.left -= 1;
            if run.left == 0 {
                run.tick()?;
                if self.stack.len() > DEEPEST {
                    return Err(Stop::Memory);
                }
                if program.regular && !self.remembers && run.steps > PATIENCE {
                    self.remember(program, text);
                }
            }
            let goes_on = match &program.ops[pc as usize] {
                Op::One(single) => match take(*single, program, text, at) {
                    Some(next) => {
                        (pc, at) = (pc + 1, next);
                        true
                    }
                    None => false,
                },
                Op::Bytes(bytes) => {
                    let fits = text[at..].starts_with(bytes);
                    (pc, at) = (pc + 1, at + bytes.len());
                    fits
                }
                Op::At(place) => {
                    pc += 1;
                    holds(*place, text, at, utf8)
                }
                Op::Run { single, min, max, greed } => {
                    if self.remembers && !self.first_visit(pc, at, text.len()) {
                        false
                    } else {
                        match self.run_of(run, pc, at, *single, *min, *max, *greed) {
                            Some(next) => {
                                (pc, at) = (pc + 1, next);
                                true
                            }
                            None => false,
                        }
                    }
                }
                Op::Split { first, second } => {
                    if self.remembers && !self.first_visit(pc, at, text.len()) {
                        false
                    } else {
                        self.stack.push(Entry::Branch { pc: *second, at });
                        pc = *first;
                        true
                    }
                }
                Op::Jump(to) => {
                    pc = *to;
                    true
                }
                Op::Save(slot) => {
                    self.set_slot(*slot, at);
                    pc += 1;
                    true
                }
                Op::Loop { reg, min, max, lazy, exit } => {
                    let began = self.registers[*reg as usize + 1];
                    if self.remembers && at != began && !self.first_visit(pc, at, text.len()) {
                        false
                    } else {
                        match self.iterate(pc, at, *reg, *min, *max, *lazy, *exit) {
                            Some(next) => {
                                pc = next;
                                true
                            }
                            None => false,
                        }
                    }
                }
                Op::Match => {
                    let ends = run.request.mode != Mode::Full || at == text.len();
                    if ends && at != run.request.not_empty_at {
                        self.slots[0] = start;
                        self.slots[1] = at;
                        return Ok(true);
                    }
                    false
                }
                Op::Backref { group, ignore_case, ascii } => {
                    pc += 1;
                    let case = match (ignore_case, ascii) {
                        (false, _) => Case::Exact,
                        (true, true) => Case::Ascii,
                        (true, false) => Case::Unicode,
                    };
                    match self.again(*group, text, at, case, utf8) {
                        Some(next) => {
                            at = next;
                            true
                        }
                        None => false,
                    }
                }
                Op::LoopStart { reg } => {
                    self.set_register(*reg, 0);
                    self.set_register(*reg + 1, NONE);
                    pc += 1;
                    true
                }
                Op::AtomicStart { reg } => {
                    self.set_register(*reg, self.stack.len() + 1);
                    pc += 1;
                    true
                }
                Op::AtomicEnd { reg } => {
                    self.drop_alternatives(self.registers[*reg as usize]);
                    pc += 1;
                    true
                }
                Op::LookStart { reg } => {
                    self.set_register(*reg, self.stack.len() + 1);
                    // never tried: it holds the position
                    self.stack.push(Entry::Branch { pc: Pc::MAX, at });
                    pc += 1;
                    true
                }
                Op::LookEnd { reg } => {
                    let floor = self.registers[*reg as usize];
                    if let Entry::Branch { at: before, .. } = self.stack[floor] {
                        at = before;
                    }
                    self.drop_alternatives(floor);
                    pc += 1;
                    true
                }
                Op::NotStart { reg, next } => {
                    self.set_register(*reg, self.stack.len() + 1);
                    self.stack.push(Entry::Branch { pc: *next, at });
                    pc += 1;
                    true
                }
                Op::NotEnd { reg } => {
                    let floor = self.registers[*reg as usize];
                    self.undo(floor);
                    false
                }
                Op::Back(count) => {
                    pc += 1;
                    let mut left = *count;
                    // a character has one byte at least
                    let room = left as usize <= at;
                    while room && left > 0 && at > 0 {
                        at = before(text, at, utf8);
                        left -= 1;
                    }
                    room && left == 0
                }
                Op::IfGroup { group, no } => {
                    let matched = self.slots[2 * *group as usize + 1] != NONE;
                    pc = if matched { pc + 1 } else { *no };
                    true
                }
                Op::Fail => false,
            };
            if !goes_on {
                match self.back(run) {
                    Some(next) => (pc, at) = next,
                    None => return Ok(false),
                }
            }
        }
    }

    // ------------------------------------------------------------ choices

    /// Go back to the last thing to try.
    #[inline]
    fn back<F>(&mut self, run: &Run<'_, F>) -> Option<(Pc, usize)> {
        let Run { program, text, .. } = *run;
        let utf8 = program.utf8;
        while let Some(entry) = self.stack.pop() {
            match entry {
                Entry::Branch { pc: Pc::MAX, .. } => {}
                Entry::Branch { pc, at } => return Some((pc, at)),
                Entry::Shrink { pc, min, at } => {
                    let mut at = before(text, at, utf8);
                    if let Op::One(Single::Char(code)) = program.ops[pc as usize]
                        && code < 128
                    {
                        // what must follow says where it is worth trying
                        while at > min && text.get(at) != Some(&(code as u8)) {
                            at = before(text, at, utf8);
                        }
                    }
                    if at > min {
                        self.stack.push(Entry::Shrink { pc, min, at });
                    }
                    return Some((pc, at));
                }
                Entry::Grow { pc, at, left } => {
                    let Op::Run { single, .. } = program.ops[pc as usize] else { continue };
                    let Some(next) = take(single, program, text, at) else { continue };
                    if left > 1 {
                        self.stack.push(Entry::Grow { pc, at: next, left: left - 1 });
                    }
                    return Some((pc + 1, next));
                }
                Entry::Iterate { pc, at, reg } => {
                    let count = self.registers[reg as usize];
                    self.set_register(reg, count + 1);
                    self.set_register(reg + 1, at);
                    return Some((pc + 1, at));
                }
                Entry::Slot { slot, old } => self.slots[slot as usize] = old,
                Entry::Register { reg, old } => self.registers[reg as usize] = old,
                Entry::LastGroup { old } => self.last_group = old,
            }
        }
        None
    }

    /// Begin a run of one kind of character; answers where to go on.
    #[inline]
    #[expect(clippy::too_many_arguments, reason = "the fields of one instruction")]
    fn run_of<E, F: FnMut() -> Result<(), E>>(
        &mut self,
        run: &mut Run<'_, F>,
        pc: Pc,
        start: usize,
        single: Single,
        min: u32,
        max: Option<u32>,
        greed: Greed,
    ) -> Option<usize> {
        let Run { program, text, .. } = *run;
        let mut at = start;
        for _ in 0..min {
            at = take(single, program, text, at)?;
        }
        let more = max.map_or(u32::MAX, |max| max - min);
        if greed == Greed::Lazy {
            if more > 0 {
                self.stack.push(Entry::Grow { pc, at, left: more });
            }
            return Some(at);
        }
        let least = at;
        at = take_many(single, program, text, at, more);
        // a long run counts as several steps
        let cost = ((at - start) / 64) as u32;
        run.left = run.left.saturating_sub(cost).max(1);
        if greed == Greed::Greedy && at > least {
            self.stack.push(Entry::Shrink { pc: pc + 1, min: least, at });
        }
        Some(at)
    }

    /// At the head of a loop: into the body, or on at `exit`.
    #[expect(clippy::too_many_arguments, reason = "the fields of one instruction")]
    fn iterate(
        &mut self,
        pc: Pc,
        at: usize,
        reg: u32,
        min: u32,
        max: Option<u32>,
        lazy: bool,
        exit: Pc,
    ) -> Option<Pc> {
        let count = self.registers[reg as usize];
        if (count as u64) < u64::from(min) {
            self.set_register(reg, count + 1);
            return Some(pc + 1);
        }
        // an iteration that matched nothing is the last one
        let may_repeat =
            max.is_none_or(|max| (count as u64) < u64::from(max)) && at != self.registers[reg as usize + 1];
        if !may_repeat {
            return Some(exit);
        }
        if lazy {
            // the body, when it is tried, counts itself
            self.stack.push(Entry::Iterate { pc, at, reg });
            return Some(exit);
        }
        self.stack.push(Entry::Branch { pc: exit, at });
        self.set_register(reg, count + 1);
        self.set_register(reg + 1, at);
        Some(pc + 1)
    }

    fn set_slot(&mut self, slot: u32, at: usize) {
        let old = std::mem::replace(&mut self.slots[slot as usize], at);
        self.stack.push(Entry::Slot { slot, old });
        if slot % 2 == 1 {
            let old = std::mem::replace(&mut self.last_group, slot as usize / 2);
            self.stack.push(Entry::LastGroup { old });
        }
    }

    fn set_register(&mut self, reg: u32, value: usize) {
        let old = std::mem::replace(&mut self.registers[reg as usize], value);
        self.stack.push(Entry::Register { reg, old });
    }

    /// Forget what could still be tried above `floor`, and keep what is to be changed back.
    fn drop_alternatives(&mut self, floor: usize) {
        let mut kept = floor;
        for at in floor..self.stack.len() {
            let entry = self.stack[at];
            match entry {
                Entry::Branch { .. } | Entry::Shrink { .. } | Entry::Grow { .. } | Entry::Iterate { .. } => {}
                Entry::Slot { .. } | Entry::Register { .. } | Entry::LastGroup { .. } => {
                    self.stack[kept] = entry;
                    kept += 1;
                }
            }
        }
        self.stack.truncate(kept);
    }

    /// Change everything above `floor` back.
    fn undo(&mut self, floor: usize) {
        while self.stack.len() > floor {
            match self.stack.pop() {
                Some(Entry::Slot { slot, old }) => self.slots[slot as usize] = old,
                Some(Entry::Register { reg, old }) => self.registers[reg as usize] = old,
                Some(Entry::LastGroup { old }) => self.last_group = old,
                Some(
                    Entry::Branch { .. } | Entry::Shrink { .. } | Entry::Grow { .. } | Entry::Iterate { .. },
                )
                | None => {}
            }
        }
    }

    /// The text of a group once more, from here.
    fn again(&self, group: u32, text: &[u8], at: usize, case: Case, utf8: bool) -> Option<usize> {
        let (start, end) = (self.slots[2 * group as usize], self.slots[2 * group as usize + 1]);
        if start == NONE || end == NONE || start > end {
            return None;
        }
        let wanted = &text[start..end];
        if case == Case::Exact {
            return text[at..].starts_with(wanted).then_some(at + wanted.len());
        }
        let mut at = at;
        let mut from = start;
        while from < end {
            let (a, next) = char_at(text, from, utf8)?;
            let (b, next_at) = char_at(text, at, utf8)?;
            if lower(a, case) != lower(b, case) {
                return None;
            }
            (from, at) = (next, next_at);
        }
        Some(at)
    }

    // ------------------------------------------------------------ memory

    #[cold]
    fn remember(&mut self, program: &Program, text: &[u8]) {
        let bits = program.ops.len().saturating_mul(text.len() + 1);
        if bits / 8 <= MOST_MEMORY {
            self.visited.clear();
            self.visited.resize(bits / 64 + 1, 0);
            self.remembers = true;
        }
    }

    /// Is this instruction here for the first time at this position?
    #[inline]
    fn first_visit(&mut self, pc: Pc, at: usize, len: usize) -> bool {
        let bit = pc as usize * (len + 1) + at;
        let word = &mut self.visited[bit / 64];
        let mask = 1 << (bit % 64);
        let first = *word & mask == 0;
        *word |= mask;
        first
    }
}

/// The next position from `at` on where a match may begin.
fn candidate(program: &Program, text: &[u8], at: usize) -> Option<usize> {
    if !program.prefix.is_empty() {
        let found = memchr::memmem::find(&text[at..], &program.prefix)?;
        return Some(at + found);
    }
    match &program.first {
        Some(first) => text[at..].iter().position(|&byte| first[byte as usize]).map(|found| at + found),
        None => Some(at),
    }
}

/// The position behind the character at `at`.
#[inline]
pub fn after(text: &[u8], at: usize, utf8: bool) -> usize {
    if !utf8 {
        return at + 1;
    }
    at + match text.get(at) {
        Some(0xf0..) => 4,
        Some(0xe0..) => 3,
        Some(0xc0..) => 2,
        Some(_) | None => 1,
    }
}

/// The position of the character before `at`, which is not 0.
#[inline]
fn before(text: &[u8], at: usize, utf8: bool) -> usize {
    let mut at = at - 1;
    if utf8 {
        while at > 0 && text[at] & 0xc0 == 0x80 {
            at -= 1;
        }
    }
    at
}

/// The character at a position, and the position behind it.
#[inline]
fn char_at(text: &[u8], at: usize, utf8: bool) -> Option<(u32, usize)> {
    let first = u32::from(*text.get(at)?);
    if !utf8 || first < 0x80 {
        return Some((first, at + 1));
    }
    let byte = |i: usize| u32::from(text.get(at + i).copied().unwrap_or(0)) & 0x3f;
    Some(match first {
        0xf0.. => ((first & 7) << 18 | byte(1) << 12 | byte(2) << 6 | byte(3), at + 4),
        0xe0.. => ((first & 15) << 12 | byte(1) << 6 | byte(2), at + 3),
        _ => ((first & 31) << 6 | byte(1), at + 2),
    })
}

/// Take one character, if it fits.
#[inline]
fn take(single: Single, program: &Program, text: &[u8], at: usize) -> Option<usize> {
    let (code, next) = char_at(text, at, program.utf8)?;
    let fits = match single {
        Single::Char(wanted) => code == wanted,
        Single::NotNewline => code != 10,
        Single::Any => true,
        Single::Set(set) => program.sets[set as usize].contains(code),
    };
    fits.then_some(next)
}

/// Take as many as fit, `most` at most.
#[inline]
fn take_many(single: Single, program: &Program, text: &[u8], at: usize, most: u32) -> usize {
    if single == Single::NotNewline && most == u32::MAX {
        return memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |found| at + found);
    }
    let mut at = at;
    for _ in 0..most {
        match take(single, program, text, at) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

fn holds(place: At, text: &[u8], at: usize, utf8: bool) -> bool {
    match place {
        At::TextStart => at == 0,
        At::LineStart => at == 0 || text[at - 1] == b'\n',
        At::TextEnd => at == text.len(),
        At::LastLineEnd => at == text.len() || at + 1 == text.len() && text[at] == b'\n',
        At::LineEnd => at == text.len() || text[at] == b'\n',
        At::Boundary { ascii, negated } => {
            // in an empty text neither holds
            if text.is_empty() {
                return false;
            }
            let is_word = |code: u32| Category::Word.holds(code, ascii);
            let left =
                at > 0 && char_at(text, before(text, at, utf8), utf8).is_some_and(|(code, _)| is_word(code));
            let right = char_at(text, at, utf8).is_some_and(|(code, _)| is_word(code));
            (left != right) != negated
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{parse::parse, program::compile};
    use super::{Matcher, Mode, NONE, Request};

    fn spans(pattern: &str, text: &str) -> Option<Vec<(usize, usize)>> {
        let codes: Vec<u32> = pattern.chars().map(u32::from).collect();
        let parsed = parse(&codes, true, 0, &mut Vec::new()).expect("a good pattern");
        let program = compile(&parsed.node, parsed.groups, true).expect("a small pattern");
        let mut matcher = Matcher::default();
        let request = Request { start: 0, end: text.len(), mode: Mode::Search, not_empty_at: NONE };
        let found = matcher.run(&program, text.as_bytes(), request, || Ok::<(), ()>(())).expect("few steps");
        found.then(|| matcher.slots.chunks(2).map(|pair| (pair[0], pair[1])).collect())
    }

    #[test]
    fn groups_of_loops_hold_their_last_iteration() {
        assert_eq!(spans("(?:(a)|b)*", "abb"), Some(vec![(0, 3), (0, 1)]));
        assert_eq!(spans("(a*)*", "aa"), Some(vec![(0, 2), (2, 2)]));
        assert_eq!(spans("(a|ab)(c|bcd)(d*)", "abcd"), Some(vec![(0, 4), (0, 1), (1, 4), (4, 4)]));
    }

    #[test]
    fn regular_patterns_take_no_exponential_time() {
        assert_eq!(spans("(a|a)*b", &"a".repeat(20_000)), None);
        // a run of one character is walked again from every start: quadratic
        assert_eq!(spans("(?:a*)*$x", &"a".repeat(5_000)), None);
    }
}
