//! The hash table of dicts and sets: entries in insertion order behind an open-addressing index.
//!
//! Equality of keys may need script code, which may change the table. So a probe here never calls out: it
//! decides what it can (identity, text, numbers) and answers [`Probe::Ask`] for the rest; the machine compares
//! and goes on, or starts over where [`Table::moves`] has changed.

use super::Value;
use super::string::same_text;
use super::trace::Tracer;

#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub hash: u64,
    /// Undefined where the entry was removed.
    pub key: Value,
    pub value: Value,
}

#[derive(Debug, Clone, Default)]
pub struct Table {
    entries: Vec<Entry>,
    /// Positions of entries, each below its [`tag`]; a power of two long, or empty while there are at most [`SMALL`]
    /// entries.
    index: Vec<u32>,
    live: usize,
    /// All entries before this one were removed: queues do not walk over them again and again.
    first: u32,
    /// Places of the index that are not [`EMPTY`]: those of removed entries count, as probes walk over them. A third
    /// of the index stays empty, so that every probe ends; and there are no more entries than that, so that their
    /// positions fit below the tags.
    used: u32,
    /// Changes whenever an entry is added or removed.
    version: u32,
    /// Changes whenever entries move or go: a probe under way can go on as long as this stays.
    moves: u32,
}

/// What a probe found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Probe {
    Found(usize),
    Missing,
    /// The key of this entry has the same hash and needs a real comparison; go on with
    /// [`Table::probe_after`].
    Ask(usize),
}

const SMALL: usize = 8;
// no positions: the index is always longer than that by a third
const EMPTY: u32 = u32::MAX;
const REMOVED: u32 = u32::MAX - 1;

/// Whether two values are equal, where that is known without calling script.
#[inline(always)]
pub fn quick_equal(a: Value, b: Value) -> Option<bool> {
    quick_equal_plain(a, b).or_else(|| quick_equal_items(a.as_tuple()?, b.as_tuple()?))
}

/// [`quick_equal`] of values that are no tuples.
#[inline(always)]
fn quick_equal_plain(a: Value, b: Value) -> Option<bool> {
    if a.is(b) {
        return Some(true);
    }
    if a.is_small() && b.is_small() {
        return Some(false);
    }
    if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
        return Some(same_text(x, y));
    }
    None
}

/// [`quick_equal`] of tuples, whose first items that differ decide; of tuples inside them nothing is known.
#[inline(never)]
fn quick_equal_items(x: &[Value], y: &[Value]) -> Option<bool> {
    for (&a, &b) in x.iter().zip(y) {
        match quick_equal_plain(a, b) {
            Some(true) => {}
            other => return other,
        }
    }
    Some(x.len() == y.len())
}

#[inline(always)]
fn spread(hash: u64) -> u64 {
    let h = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    h ^ h >> 32
}

/// What stands above a position in an index with this mask: bits of the hash, by which an entry of another hash is
/// told as a rule without a look at it, which would be somewhere else in memory.
#[inline(always)]
fn tag(spread: u64, mask: usize) -> u32 {
    (spread >> 32) as u32 & !(mask as u32)
}

impl Table {
    pub fn new() -> Table {
        Table::default()
    }

    /// An empty table with room for `n` entries.
    pub fn with_capacity(n: usize) -> Table {
        let mut table = Table { entries: Vec::with_capacity(n), ..Table::default() };
        if n > SMALL {
            table.index = vec![EMPTY; (n * 3 / 2).next_power_of_two().max(16)];
        }
        table
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.live
    }
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }
    #[inline(always)]
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Changes whenever entries that a probe has passed may stand elsewhere.
    pub fn moves(&self) -> u32 {
        self.moves
    }
    /// One more than the highest entry position; removed ones count.
    #[inline(always)]
    pub fn end(&self) -> usize {
        self.entries.len()
    }
    /// The entry at a position, unless it was removed or never was.
    #[inline(always)]
    pub fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at).filter(|e| !e.key.is_undef())
    }
    /// The first entry at `from` or after it, with its position.
    #[inline(always)]
    pub fn next_entry(&self, from: usize) -> Option<(usize, &Entry)> {
        let mut at = from.max(self.first as usize);
        loop {
            let entry = self.entries.get(at)?;
            if !entry.key.is_undef() {
                return Some((at, entry));
            }
            at += 1;
        }
    }
    /// The last entry before `end`, with its position.
    pub fn previous_entry(&self, end: usize) -> Option<(usize, &Entry)> {
        (0..end.min(self.entries.len())).rev().find_map(|at| self.entry(at).map(|e| (at, e)))
    }
    /// The live entries in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.key.is_undef())
    }

    /// Look for a key.
    #[inline(always)]
    pub fn probe(&self, hash: u64, key: Value) -> Probe {
        if self.index.is_empty() { self.probe_small(hash, key, 0) } else { self.probe_index(hash, key, None) }
    }

    /// Go on after [`Probe::Ask`] answered `after`, whose key turned out to be different.
    pub fn probe_after(&self, hash: u64, key: Value, after: usize) -> Probe {
        if self.index.is_empty() {
            self.probe_small(hash, key, after + 1)
        } else {
            self.probe_index(hash, key, Some(after))
        }
    }

    #[inline(always)]
    fn probe_small(&self, hash: u64, key: Value, from: usize) -> Probe {
        for (at, entry) in self.entries.iter().enumerate().skip(from) {
            if entry.hash == hash && !entry.key.is_undef() {
                match quick_equal(entry.key, key) {
                    Some(true) => return Probe::Found(at),
                    Some(false) => {}
                    None => return Probe::Ask(at),
                }
            }
        }
        Probe::Missing
    }

    #[inline(always)]
    fn probe_index(&self, hash: u64, key: Value, after: Option<usize>) -> Probe {
        let mask = self.index.len() - 1;
        let spread = spread(hash);
        let (mut i, tag) = (spread as usize & mask, tag(spread, mask));
        let mut skipping = after.is_some();
        loop {
            let slot = self.index[i];
            if slot == EMPTY {
                return Probe::Missing;
            }
            let at = slot as usize & mask;
            // there is no entry at the place of a removed one
            if (slot ^ tag) & !(mask as u32) == 0
                && let Some(entry) = self.entries.get(at)
            {
                if skipping {
                    skipping = after != Some(at);
                } else if entry.hash == hash {
                    match quick_equal(entry.key, key) {
                        Some(true) => return Probe::Found(at),
                        Some(false) => {}
                        None => return Probe::Ask(at),
                    }
                }
            }
            i = (i + 1) & mask;
        }
    }

    /// Replace the value of an entry that a probe found.
    #[inline(always)]
    pub fn set_value(&mut self, at: usize, value: Value) {
        self.entries[at].value = value;
    }

    /// Add a key that a probe has just missed. Returns the entry's position.
    pub fn insert_new(&mut self, hash: u64, key: Value, value: Value) -> usize {
        if self.entries.len() == self.entries.capacity() && self.live < self.entries.len() * 3 / 4 {
            self.compact();
        }
        let at = self.entries.len();
        self.entries.push(Entry { hash, key, value });
        self.live += 1;
        self.version = self.version.wrapping_add(1);
        if self.index.is_empty() {
            if self.entries.len() > SMALL {
                self.rebuild_index();
            }
        } else if (self.entries.len().max(self.used as usize) + 1) * 3 > self.index.len() * 2 {
            self.rebuild_index();
        } else {
            self.link(at);
        }
        at
    }

    fn link(&mut self, at: usize) {
        let mask = self.index.len() - 1;
        let spread = spread(self.entries[at].hash);
        let mut i = spread as usize & mask;
        while self.index[i] < REMOVED {
            i = (i + 1) & mask;
        }
        self.used += u32::from(self.index[i] == EMPTY);
        self.index[i] = at as u32 | tag(spread, mask);
    }

    fn rebuild_index(&mut self) {
        self.moves = self.moves.wrapping_add(1);
        let size = ((self.live + 1) * 3).next_power_of_two().max(16);
        if self.live < self.entries.len() {
            self.entries.retain(|e| !e.key.is_undef());
            self.first = 0;
        }
        self.used = 0;
        self.index.clear();
        self.index.resize(size, EMPTY);
        for at in 0..self.entries.len() {
            self.link(at);
        }
    }

    /// Drop removed entries; positions change.
    fn compact(&mut self) {
        self.moves = self.moves.wrapping_add(1);
        self.entries.retain(|e| !e.key.is_undef());
        self.first = 0;
        if !self.index.is_empty() {
            self.rebuild_index();
        }
    }

    /// Remove the entry at a position that a probe found; returns it.
    pub fn remove(&mut self, at: usize) -> Entry {
        let entry = self.entries[at];
        if !self.index.is_empty() {
            let mask = self.index.len() - 1;
            let mut i = spread(entry.hash) as usize & mask;
            while self.index[i] as usize & mask != at {
                i = (i + 1) & mask;
            }
            self.index[i] = REMOVED;
        }
        self.live -= 1;
        self.version = self.version.wrapping_add(1);
        self.moves = self.moves.wrapping_add(1);
        if at + 1 == self.entries.len() {
            self.entries.pop();
            while self.entries.last().is_some_and(|e| e.key.is_undef()) {
                self.entries.pop();
            }
        } else {
            self.entries[at].key = Value::UNDEF;
            self.entries[at].value = Value::UNDEF;
        }
        while self.entries.get(self.first as usize).is_some_and(|e| e.key.is_undef()) {
            self.first += 1;
        }
        self.first = self.first.min(self.entries.len() as u32);
        entry
    }

    pub fn clear(&mut self) {
        let (version, moves) = (self.version.wrapping_add(1), self.moves.wrapping_add(1));
        *self = Table { version, moves, ..Table::default() };
    }

    /// Bytes owned outside the object.
    pub fn external(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.index.capacity() * 4
    }

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        t.external(self.external());
        for entry in &self.entries {
            t.value(entry.key);
            t.value(entry.value);
        }
    }
}
